import { useState } from 'react'
import { newId, useAct, useQuery } from '#renderer/bridge/index.ts'
import type { PersonId } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/index.ts'

/** The words about one post, bound to what the panel shows. Each answers whether it was taken. */
export type ApprovalActs = {
  readonly busy: boolean
  /** It is known whose word it is. */
  readonly ready: boolean
  /** The one whose word is asked for sits here. */
  readonly isMe: boolean
  approve(): Promise<boolean>
  giveBack(note: string): Promise<boolean>
  withdraw(): Promise<boolean>
}

/** The word is the approver's where the brand names one: whoever sits here writes it down for them. */
export function useApprovalActs({ post, approval }: Pick<PostDetail, 'post' | 'approval'>): ApprovalActs {
  const act = useAct()
  const me = useQuery('me', {}).value
  const [busy, setBusy] = useState(false)
  const personId = approval.approver?.id ?? me?.id
  const say = async (word: (whose: PersonId) => Promise<{ readonly ok: boolean }>): Promise<boolean> => {
    if (!personId) return false
    setBusy(true)
    const { ok } = await word(personId)
    setBusy(false)
    return ok
  }
  const give = (verdict: 'approved' | 'rejected', note: string) =>
    say((whose) => {
      const { contentKey } = approval
      return act('approval.give', { id: newId<'approval'>(), postId: post.id, personId: whose, verdict, contentKey, note })
    })
  return {
    busy,
    ready: personId !== undefined,
    isMe: personId === me?.id,
    approve: () => give('approved', ''),
    giveBack: (note) => give('rejected', note),
    withdraw: () => say((whose) => act('approval.withdraw', { id: newId<'approval'>(), postId: post.id, personId: whose, note: '' })),
  }
}
