import type { NetworkAdapter, PublishedPost, SignIn } from '#main/networks/network-adapter.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { plainText, type RichText } from '#shared/domain/texts/rich-text.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import { demo } from '#shared/networks/demo/facts.ts'
import { readFault, slowness } from './faults.ts'
import type { NetworkFile } from './network-file.ts'

type Deps = { readonly file: NetworkFile; readonly clock: Clock }

/** What can be done with a pretend post that is out. */
export function changesOf(deps: Deps): Pick<NetworkAdapter, 'edit' | 'remove'> {
  return {
    edit: (signIn, post, text) => editPost(deps, signIn, post, text),
    remove: (signIn, post) => removePost(deps, signIn, post),
  }
}

/** Changes the text of a pretend post, by the network's rules and under its faults. */
async function editPost(deps: Deps, signIn: SignIn, post: PublishedPost, text: RichText): Promise<Outcome<true, Problem>> {
  const trouble = await troubleOf(deps)
  if (trouble) return failed(trouble)
  const plain = plainText(text)
  const { used, limit, fits } = demo.countText(plain)
  if (!fits) return failed(problem('textTooLong', { values: { network: demo.id, used, limit: limit ?? 0, over: used - (limit ?? 0) } }))
  const found = await deps.file.change((state) => {
    const here = state.posts.some((one) => isThe(one, signIn, post))
    const posts = state.posts.map((one) => (isThe(one, signIn, post) ? { ...one, text: plain } : one))
    return { state: { ...state, posts }, result: here }
  })
  return found ? done(true) : failed(problem('postGone'))
}

async function removePost(deps: Deps, signIn: SignIn, post: PublishedPost): Promise<Outcome<true, Problem>> {
  const trouble = await troubleOf(deps)
  if (trouble) return failed(trouble)
  await deps.file.change((state) => ({
    state: { ...state, posts: state.posts.filter((one) => !isThe(one, signIn, post)) },
    result: undefined,
  }))
  return done(true)
}

async function troubleOf({ file, clock }: Deps): Promise<Problem | null> {
  const { faults } = await file.read()
  await slowness(faults, clock)
  return readFault(faults)
}

function isThe(one: { readonly remoteId: string; readonly account: string }, { account }: SignIn, { remoteId }: PublishedPost): boolean {
  return one.remoteId === remoteId && one.account === account
}
