import type { StatusMark } from '#renderer/ui/status/status-shape.tsx'
import { addDays, dayOf } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { QueryResult } from '#shared/queries/index.ts'
import type { Answer } from './use-answers.ts'

export type QueueRow = QueryResult<'queue.list'>[number]

/** Rows under one heading: what runs, what a person decides, then day by day. */
export type QueueGroup = {
  readonly kind: 'now' | 'decide' | 'today' | 'tomorrow' | 'day'
  /** A moment of that day, for its name. */
  readonly at: EpochMs
  readonly rows: readonly QueueRow[]
}

/** `byHand`: a person publishes it · `network`: it is being sent · `out`: it went out in the last seven days. */
export const queueFilters = ['all', 'decide', 'byHand', 'network', 'out'] as const
export type QueueFilter = (typeof queueFilters)[number]

/** The rows of the queue a filter shows. What went out is no part of it. */
export function filteredQueue(rows: readonly QueueRow[], filter: Exclude<QueueFilter, 'out'>): readonly QueueRow[] {
  if (filter === 'decide') return rows.filter(({ state }) => state === 'asking')
  if (filter === 'byHand') return rows.filter(({ byHand }) => byHand)
  return filter === 'network' ? rows.filter(({ state }) => state === 'running') : rows
}

/** Sorts the queue under its headings, soonest first; days are those of the zone shown. */
export function groupQueue(rows: readonly QueueRow[], now: EpochMs, zone: ZoneId): readonly QueueGroup[] {
  const today = dayOf(now, zone)
  const tomorrow = addDays(today, 1)
  const groups = new Map<string, QueueGroup & { rows: QueueRow[] }>()
  const put = (key: string, kind: QueueGroup['kind'], row: QueueRow) => {
    const group = groups.get(key) ?? { kind, at: row.at, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  for (const row of rows.filter(({ state }) => state === 'running')) put('now', 'now', row)
  for (const row of rows.filter(({ state }) => state === 'asking')) put('decide', 'decide', row)
  for (const row of rows.filter(({ state }) => state === 'waiting' || state === 'retrying')) {
    const key = dayOf(row.at, zone)
    if (key <= today) put('today', 'today', row)
    else put(key, key === tomorrow ? 'tomorrow' : 'day', row)
  }
  return [...groups.values()]
}

/** The glyph of a row: a status, or *late*, which only the queue knows. */
export function markOf({ state, question, why }: Pick<QueueRow, 'state' | 'question' | 'why'>): StatusMark {
  if (state === 'running') return 'publishing'
  if (state === 'asking')
    return question === 'late' ? 'late' : question === 'problem' ? 'failed' : question === 'manual' ? 'manual' : 'unknown'
  return why === 'paused' || why === 'quiet' ? 'paused' : 'scheduled'
}

/** What a person may answer on a row: the first is the remedy and gets the border. */
export type QueueAct = Answer | 'publishNow' | 'approve' | 'openPost' | 'openChannel' | 'signIn' | 'quietAnyway' | 'moveOff'

/** The two buttons of a row, remedy first, and what else its menu offers. */
export function actsOf({
  state,
  question,
  why,
  problem,
}: Pick<QueueRow, 'state' | 'question'> & Partial<Pick<QueueRow, 'why' | 'problem'>>): {
  readonly buttons: readonly QueueAct[]
  readonly menu: readonly QueueAct[]
} {
  if (state === 'running') return { buttons: [], menu: [] }
  if (why === 'approval') return { buttons: ['approve'], menu: ['skip'] }
  if (why === 'signIn') return { buttons: ['signIn'], menu: ['publishNow', 'skip'] }
  if (why === 'quiet') return { buttons: ['quietAnyway', 'moveOff'], menu: ['skip'] }
  if (state !== 'asking') return { buttons: [], menu: ['publishNow', 'skip'] }
  if (question === 'late') return { buttons: ['sendLate', 'skip'], menu: [] }
  if (question === 'problem') return actsOfProblem(problem)
  if (question === 'manual') return { buttons: ['openSheet', 'published'], menu: ['later', 'skip'] }
  return { buttons: ['published', 'notPublished'], menu: ['lookUp', 'skip'] }
}

function actsOfProblem(problem: QueueRow['problem'] | undefined): ReturnType<typeof actsOf> {
  switch (problem?.kind) {
    case 'notApproved':
      return { buttons: ['approve', 'skip'], menu: [] }
    // The picture is added to the post anew; then the same try succeeds.
    case 'mediaMissing':
      return { buttons: ['openPost', 'retry'], menu: ['skip'] }
    // Both are mended where the channel is set up; until then every try ends the same.
    case 'signInExpired':
      return { buttons: ['signIn', 'retry'], menu: ['skip'] }
    case 'channelGone':
      return { buttons: ['openChannel', 'retry'], menu: ['skip'] }
    default:
      // What the network refuses for good goes out only when the post itself is changed.
      return problem?.sort === 'final' ? { buttons: ['openPost', 'skip'], menu: ['retry'] } : { buttons: ['retry', 'skip'], menu: [] }
  }
}
