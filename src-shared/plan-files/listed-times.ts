import type { ZoneId } from '#shared/kernel/time.ts'
import { networkNamed } from '#shared/networks/nicknames.ts'
import type { PlanPost } from './plan-post.ts'
import { readTimeCell, timeBefore } from './plan-time.ts'
import { splitNetworks } from './split-networks.ts'

/** One time of a cell; `time` null: it tells none. `networks`: those it is for, as written; none: it is for all of the post. */
type ListedTime = { readonly time: string | null; readonly zone: ZoneId | null; readonly networks: readonly string[] }

/** What parts times from each other. A hyphen does not: it joins the ends of a range. */
const marks = /\s*(?:[;&+\n]|,(?!\d)|\s(?:и|and)\s|(?<=(?::\d\d|[ap]m|утра|дня|вечера)\s?)\/(?=\s?\d))\s*/iu

/**
 * The times that a cell lists: «10:00, 18:00», «9am & 5pm», a line each, «ВК 10:00, ТГ 12:00». Null: it lists none, or one that is
 * for the whole post.
 */
export function listedTimes(cell: string): readonly ListedTime[] | null {
  const parts = withTheirNames(cell.trim().split(marks))
  const times = parts.map(listed)
  const read = times.filter((one) => one !== null)
  if (read.length < parts.length || (read.length === 1 && read[0]?.networks.length === 0)) return null
  return read
}

/** «ВК, ТГ 10:00», «10:00 ВК, ТГ»: names that a comma parts belong to the time behind them, or else before them. */
function withTheirNames(parts: readonly string[]): readonly string[] {
  const isName = (part: string) => networkNamed(part) !== null
  const joined: string[] = []
  for (const [at, part] of parts.entries()) {
    const last = joined.at(-1)
    const follows = last !== undefined && (isName(last) || (isName(part) && !parts.slice(at).some((one) => !isName(one))))
    if (follows) joined[joined.length - 1] = `${last}, ${part}`
    else joined.push(part)
  }
  return joined
}

/** The times of a cell of times: one, several, or one of null where it tells none. Null: it cannot be read. */
export function timesOfCell(cell: string): readonly ListedTime[] | null {
  const listed = listedTimes(cell)
  if (listed) return listed
  const time = readTimeCell(cell)
  if (time.kind === 'unreadable') return null
  return [{ ...(time.kind === 'time' ? { time: time.time, zone: time.zone } : { time: null, zone: null }), networks: [] }]
}

/** A post that has several times: at each of them one, or one with a time of its own for each network that is named beside it. */
export function atTimes(post: PlanPost, times: readonly ListedTime[]): readonly PlanPost[] {
  const clock = ({ time, zone }: ListedTime) => ({ time, zone: zone ?? post.zone })
  const [first] = times
  if (first === undefined || times.some(({ networks }) => networks.length === 0)) {
    // The designer makes it once.
    const visual = (nth: number) => (nth === 0 || post.text === '' ? post.visual : '')
    return times.map((one, nth) => ({ ...post, ...clock(one), visual: visual(nth) }))
  }
  const own = new Map(times.flatMap(({ time, networks }) => networks.map((word) => [networkNamed(word), { word, time }] as const)))
  const named = new Set(post.networks.map(({ word }) => networkNamed(word)))
  const others = [...own].flatMap(([network, { word, time }]) => (named.has(network) ? [] : [{ word, column: null, text: null, time }]))
  const networks = [...post.networks.map((one) => ({ ...one, time: own.get(networkNamed(one.word))?.time ?? one.time })), ...others]
  return [{ ...post, ...clock(first), networks }]
}

function listed(part: string): ListedTime | null {
  const alone = readTimeCell(part)
  if (alone.kind === 'time') return { time: alone.time, zone: alone.zone, networks: [] }
  const first = timeBefore(part)
  if (first) return named(first, first.rest)
  const [, names = '', clock = ''] = /^(\D+?)[\s:(–—-]+(\d[^)]*)\)?$/u.exec(part) ?? []
  const last = readTimeCell(clock)
  return last.kind === 'time' ? named(last, names) : null
}

function named({ time, zone }: Pick<ListedTime, 'time' | 'zone'>, words: string): ListedTime | null {
  const networks = splitNetworks(words.replace(/[()]/g, ' '))
  return networks.length > 0 && networks.every((one) => networkNamed(one) !== null) ? { time, zone, networks } : null
}

/** Further times right after one: «10:00, 18:00 сторис». */
const another = /^(?:\s*[,;&+/]\s*|\s+(?:и|and)\s+)(?=\d)/iu

/** The times that words begin with, and the words after them. Null: they begin with none. */
export function timesBefore(words: string): { readonly times: readonly Omit<ListedTime, 'networks'>[]; readonly rest: string } | null {
  const first = timeBefore(words)
  if (!first) return null
  const times = [{ time: first.time, zone: first.zone }]
  let { rest, after } = first
  for (let mark = another.exec(after); mark; mark = another.exec(after)) {
    const next = timeBefore(after.slice(mark[0].length))
    if (!next) break
    times.push({ time: next.time, zone: next.zone })
    ;({ rest, after } = next)
  }
  return { times, rest }
}
