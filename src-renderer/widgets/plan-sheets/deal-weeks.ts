/** A week, or a part of one, as it stands on a page: of each day the cards from `from` up to `to`. */
export type WeekPart = {
  readonly week: number
  readonly days: readonly { readonly from: number; readonly to: number }[]
  /** The week began on the page before. */
  readonly goesOn: boolean
}

export type SheetMeasures = {
  /** Heights of the cards of each day of each week, CSS px, each with the gap under it. */
  readonly weeks: readonly (readonly (readonly number[])[])[]
  /** Room for weeks on a page, CSS px. */
  readonly room: number
  /** What a week needs beside its cards: the line of day numbers and its paddings. */
  readonly frame: number
  /** Height of a week with hardly a post. */
  readonly least: number
  /** Height of what stands under the last week. */
  readonly legend: number
}

/** The parts of each page, and which holds the legend. A page without parts holds the legend alone. */
export type DealtSheets = readonly { readonly parts: readonly WeekPart[]; readonly legend: boolean }[]

/**
 * Deals weeks over pages. A page is turned between weeks; only a week taller than a whole page is parted, and then it begins
 * where at least half a page is left. Every card stands on exactly one page. The legend stands on the last page or, where that has
 * no room, on the first that has: a page of its own is turned to only where none has.
 */
export function dealWeeks(measures: SheetMeasures): DealtSheets {
  const { room, legend } = measures
  const pages: WeekPart[][] = [[]]
  const lefts: number[] = []
  let left = room
  const turn = () => {
    lefts.push(left)
    pages.push([])
    left = room
  }
  measures.weeks.forEach((days, week) => {
    const whole = partOf(days, { week, from: days.map(() => 0), room: Number.POSITIVE_INFINITY, measures })
    const tooTall = whole.height > room
    if (left < room && (tooTall ? left < room / 2 : whole.height > left)) turn()
    let from = days.map(() => 0)
    for (;;) {
      const { part, height } = partOf(days, { week, from, room: left, measures })
      pages.at(-1)?.push(part)
      left -= height
      from = part.days.map(({ to }) => to)
      if (days.every((cards, day) => (from[day] ?? 0) >= cards.length)) break
      turn()
    }
  })
  const fits = (one: number) => legend <= Math.max(0, one)
  if (!fits(left) && !lefts.some(fits)) turn()
  const holder = fits(left) ? pages.length - 1 : lefts.findIndex(fits)
  return pages.map((parts, place) => ({ parts, legend: legend > 0 && place === holder }))
}

type Cut = { readonly week: number; readonly from: readonly number[]; readonly room: number; readonly measures: SheetMeasures }

/** As many cards of each day as the room holds; at least one each, or a card taller than a page would never be printed. */
function partOf(days: readonly (readonly number[])[], { week, from, room, measures }: Cut) {
  const { frame, least } = measures
  let tallest = 0
  const cut = days.map((cards, day) => {
    const first = from[day] ?? 0
    let to = first
    let height = 0
    while (to < cards.length && (to === first || height + (cards[to] ?? 0) <= room - frame)) {
      height += cards[to] ?? 0
      to += 1
    }
    tallest = Math.max(tallest, height)
    return { from: first, to }
  })
  const part: WeekPart = { week, days: cut, goesOn: from.some((one) => one > 0) }
  return { part, height: Math.max(least, frame + tallest) }
}
