import type { Brief, BriefStatus } from './brief.ts'

/** What a person does to a brief that changes its status. */
export type BriefMove = 'assign' | 'withdraw' | 'start' | 'deliver' | 'return' | 'accept' | 'reopen'

/** From which statuses each move goes, and where to. A new version may replace one that nobody judged yet. */
const moves: { readonly [Move in BriefMove]: { readonly from: readonly BriefStatus[]; readonly to: BriefStatus } } = {
  assign: { from: ['draft'], to: 'assigned' },
  withdraw: { from: ['assigned'], to: 'draft' },
  start: { from: ['assigned', 'returned'], to: 'inWork' },
  deliver: { from: ['assigned', 'inWork', 'review', 'returned'], to: 'review' },
  return: { from: ['review'], to: 'returned' },
  accept: { from: ['review'], to: 'accepted' },
  reopen: { from: ['accepted'], to: 'inWork' },
}

/** Where a move leads from a status; null: it makes no sense there. */
export function afterMove(status: BriefStatus, move: BriefMove): BriefStatus | null {
  return moves[move].from.includes(status) ? moves[move].to : null
}

/** Whether somebody still owes work on it: a delivered version waits for its reviewer, not for its author. */
export function awaitsWork(brief: Pick<Brief, 'status' | 'shelf'>): boolean {
  return brief.shelf === 'open' && brief.status !== 'review' && brief.status !== 'accepted'
}

/** Whether the deadline passed while work is owed. */
export function isOverdue(brief: Pick<Brief, 'status' | 'shelf' | 'dueAt'>, asOf: number): boolean {
  return awaitsWork(brief) && brief.dueAt !== null && brief.dueAt < asOf
}
