/** Where hours begin to be of interest when nothing says otherwise, minutes of the day. */
const morning = 7 * 60 + 45
/** Room above the first card, and the room that a card takes from its time on. */
const above = 15
const cardMinutes = 60

type Planned = {
  /** Minutes of the day of what is still to come in the period, and of now where it is in it. */
  readonly ahead: readonly number[]
  /** Minutes of the day of what is behind. */
  readonly behind: readonly number[]
}

/**
 * The minute of the day that week and day open at when `shown` minutes fit: the morning, unless a post lies earlier or, towards the night, would lie
 * below; then as far from it as that takes. Where not everything fits, what is to come goes before what is behind, and the first before the last.
 */
export function openingMinute({ ahead, behind }: Planned, shown: number): number {
  const all = [...ahead, ...behind]
  const [first, last] = ends(ahead.length === 0 || fits(all, shown) ? all : ahead)
  const from = Math.max(0, first - above)
  return Math.min(from, Math.max(Math.min(morning, from), last + cardMinutes - shown))
}

function fits(minutes: readonly number[], shown: number): boolean {
  const [first, last] = ends(minutes)
  return last + cardMinutes - (first - above) <= shown
}

/** The first and the last; of nothing the morning. */
function ends(minutes: readonly number[]): readonly [first: number, last: number] {
  return minutes.length === 0 ? [morning + above, morning] : [Math.min(...minutes), Math.max(...minutes)]
}
