import type { ApprovalId, PersonId } from '#shared/kernel/ids.ts'
import { aWorkspace, brand, id, must, now, post, type Workspace } from './a-workspace.ts'

export const anna = id('9', 1)
export const irina = id('9', 2)

/** The id of the next word. */
export function nextWord(): ApprovalId {
  words += 1
  return id('3', words)
}

/** The id of the last word. */
export const lastWord = (): ApprovalId => id('3', words)
/** How many words were said: each has an id of its own. */
let words = 0

/** A brand whose posts go out only when approved, by `approver` or by anybody. */
export async function anApprovingBrand(approver: PersonId | null = null): Promise<Workspace> {
  const workspace = await aWorkspace()
  await must(workspace, 'person.setMe', { id: anna, name: 'Анна' })
  const row = { id: irina, name: 'Ирина', isMe: false, role: 'client', contact: '', deletedAt: null }
  await workspace.host.run('note', { rows: [{ table: 'people', kind: 'insert', row }] })
  await must(workspace, 'brand.setApproval', { id: brand, approval: { approverId: approver } })
  return workspace
}

export async function shown(workspace: Workspace) {
  const detail = await workspace.query('post.detail', { postId: post, asOf: now })
  if (!detail) throw new Error('no post')
  return detail
}

type Wishes = {
  readonly verdict?: 'approved' | 'rejected'
  readonly note?: string
  readonly person?: PersonId
  readonly key?: string
  readonly again?: boolean
}

/** Says a word about the post as it is shown now; answers the kind of the refusal, or null. */
export async function say(
  workspace: Workspace,
  { verdict = 'approved', note = '', person = anna, key, again = false }: Wishes = {},
  at = now,
) {
  const contentKey = key ?? (await shown(workspace)).approval.contentKey
  return workspace.run(
    'approval.give',
    { id: again ? lastWord() : nextWord(), postId: post, personId: person, verdict, note, contentKey },
    at,
  )
}
