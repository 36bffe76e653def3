import { type Problem, problem } from '#shared/contract/problem.ts'
import type { Brief } from '#shared/domain/briefs/brief.ts'
import { afterMove, type BriefMove } from '#shared/domain/briefs/brief-moves.ts'
import { workFacts } from '#shared/domain/briefs/work-facts.ts'
import { instantOf, isWallTime } from '#shared/domain/time/wall-time.ts'
import type { BriefId, PersonId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { WallTime, ZoneId } from '#shared/kernel/time.ts'
import { type CommandEnv, patch, type Read, type RowChange, type RowSet } from '../command.ts'
import { zoneProblem } from './naming.ts'

type OfBrief = { readonly briefId: BriefId }

/** Two rounds that bring a brief and, with its post, everything the post repeats of its briefs. */
export const readsForBrief = [
  ({ briefId }: OfBrief): readonly Read[] => [{ table: 'briefs', keys: [briefId] }],
  ({ briefId }: OfBrief, rows: RowSet): readonly Read[] => readPostOfBrief(rows.get('briefs', briefId)?.postId ?? null),
]

/** Reads a post with its variants and briefs. */
export function readPostOfBrief(postId: string | null): readonly Read[] {
  if (postId === null) return []
  const own = { index: 'postId', lower: postId, upper: postId }
  return [
    { table: 'posts', keys: [postId] },
    { table: 'variants', ...own },
    { table: 'briefs', ...own },
  ]
}

/** The brief, unless it is missing or in the trash. */
export function livingBrief(rows: RowSet, briefId: BriefId): Brief | null {
  const brief = rows.get('briefs', briefId)
  return brief && brief.deletedAt === null ? brief : null
}

/** A living brief with the status a move brings it to. Refuses `notFound`, `briefMove` (the move makes no sense now). */
export function movedBrief(rows: RowSet, briefId: BriefId, move: BriefMove): Outcome<Brief, Problem> {
  const brief = livingBrief(rows, briefId)
  if (!brief) return failed(problem('notFound'))
  const status = afterMove(brief.status, move)
  if (!status) return failed(problem('briefMove', { values: { briefStatus: brief.status } }))
  return done({ ...brief, status, shelf: status === 'accepted' ? 'done' : 'open' })
}

/** The change of a brief's row with what its post repeats of it. Reads what `readsForBrief` brings. */
export function changeBrief(rows: RowSet, briefId: BriefId, set: Partial<Brief>, env: Pick<CommandEnv, 'now'>): RowChange[] {
  const before = rows.get('briefs', briefId)
  const write = patch('briefs', briefId, { ...set, changedAt: env.now })
  if (!before || before.postId === null) return [write]
  return [write, ...followPost(rows, before.postId, { ...before, ...set })]
}

/** What a post repeats of its briefs when one of them is as given (a new one counts). */
export function followPost(rows: RowSet, postId: string, changed: Brief): RowChange[] {
  const post = rows.get('posts', postId)
  if (!post) return []
  const before = rows.all('briefs').filter((one) => one.postId === postId)
  const after = [...before.filter((one) => one.id !== changed.id), ...(changed.postId === postId ? [changed] : [])]
  const variants = rows.all('variants').filter((one) => one.postId === postId)
  return [patch('posts', postId, workFacts(post, variants, before, after))]
}

/** The fields of a deadline. Refuses `noSuchTime`, `badZone`. */
export function deadlineFields(deadline: WallTime | null, zone: ZoneId): Outcome<Pick<Brief, 'deadline' | 'zone' | 'dueAt'>, Problem> {
  const wrong = zoneProblem(zone)
  if (wrong) return failed(wrong)
  if (deadline === null) return done({ deadline, zone, dueAt: null })
  if (!isWallTime(deadline)) return failed(problem('noSuchTime', { field: 'deadline', values: { wallTime: deadline } }))
  return done({ deadline, zone, dueAt: instantOf(deadline, zone).at })
}

/** Who acts, where a person does. */
export function actingPerson(actor: CommandEnv['actor']): PersonId | null {
  return actor === 'publisher' || actor === 'inbound' || actor === 'setup' ? null : actor
}

/** Whether a person is known and not removed. */
export function isLivingPerson(rows: RowSet, id: PersonId): boolean {
  return rows.get('people', id)?.deletedAt === null
}
