import type { Outgoing, SignIn, StepDone } from '#main/networks/network-adapter.ts'
import type { JobStep } from '#shared/domain/publishing/job.ts'
import type { PublishProblem, PublishProblemKind } from '#shared/domain/publishing/problem.ts'
import { plainText } from '#shared/domain/texts/rich-text.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import { demo } from '#shared/networks/demo/facts.ts'
import { turnedAway } from './faults.ts'
import type { DemoPost, NetworkFile } from './network-file.ts'

/** What making a post needs. */
export type DemoWorks = { readonly file: NetworkFile; readonly clock: Clock }

type Performed = Outcome<StepDone, PublishProblem>

/** Takes a picture; it is kept by its hash, the bytes are the media store's. */
export async function performUpload({ file, clock }: DemoWorks, _signIn: SignIn, outgoing: Outgoing, step: JobStep): Promise<Performed> {
  const away = turnedAway((await file.read()).faults, clock.now())
  if (away) return failed(away)
  const picture = outgoing.pictures[step.index]
  const bytes = await picture?.read().catch(() => null)
  if (!picture || !bytes) return refused('user', 'mediaMissing', picture?.file.name ?? null)
  if (bytes.byteLength > demo.images.maxBytes) return refused('final', 'mediaTooBig', `${bytes.byteLength} > ${demo.images.maxBytes}`)
  return done({ remoteId: picture.file.id, remoteUrl: null })
}

/** Makes the post, or pretends the trouble that is switched on. A lost answer loses the answer only: the post is there. */
export async function performPost({ file, clock }: DemoWorks, signIn: SignIn, outgoing: Outgoing, step: JobStep): Promise<Performed> {
  const { faults, accounts } = await file.read()
  const away = turnedAway(faults, clock.now()) ?? refusalOf(outgoing)
  if (away) return failed(away)
  if (!accounts.some((one) => one.account === signIn.account)) return refused('user', 'signInExpired', 'AccountNotFound')
  if (faults.includes('rejects')) return refused('final', 'rejected', 'Rejected by the community rules')
  const blind = faults.includes('answerLostAndBlind')
  const remoteId = await file.change((state) => {
    const post: DemoPost = {
      remoteId: `post-${state.nextNumber}`,
      key: step.key,
      account: signIn.account,
      text: plainText(outgoing.text),
      pictures: outgoing.pictures.map((picture) => ({ hash: picture.file.id, alt: picture.alt })),
      at: clock.now(),
      blind,
    }
    return { state: { ...state, nextNumber: state.nextNumber + 1, posts: [...state.posts, post] }, result: post.remoteId }
  })
  if (blind || faults.includes('answerLost')) return refused('unknown', 'answerLost', 'ECONNRESET')
  return done({ remoteId, remoteUrl: `demo:${remoteId}` })
}

function refusalOf({ text, pictures }: Outgoing): PublishProblem | null {
  const plain = plainText(text)
  const about = (kind: PublishProblemKind, detail: string): PublishProblem => ({ sort: 'final', kind, notBefore: null, detail })
  const { used, limit, fits } = demo.countText(plain)
  if (!fits) return about('textTooLong', `${used} > ${limit}`)
  if (pictures.length > demo.images.maxItems) return about('rejected', `${pictures.length} pictures > ${demo.images.maxItems}`)
  return plain === '' && pictures.length === 0 ? about('emptyPost', 'empty post') : null
}

function refused(sort: PublishProblem['sort'], kind: PublishProblemKind, detail: string | null): Performed {
  return failed({ sort, kind, notBefore: null, detail })
}
