import type { NetworkAdapter, SignIn } from '#main/networks/network-adapter.ts'
import { problem } from '#shared/contract/problem.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import { changesOf } from './changes.ts'
import { lookUpFault, readFault, slowness } from './faults.ts'
import { followersOf, totalsOf } from './growth.ts'
import type { DemoPost, NetworkFile } from './network-file.ts'
import { performPost, performUpload } from './publish.ts'

export type DemoAdapterDeps = { readonly file: NetworkFile; readonly clock: Clock; readonly newKey: () => string }

const pageSize = 100
const longestName = 80

/** The pretend network behind the same interface as the real ones. Sending the same step twice makes two posts: it forgives nothing. */
export function createDemoAdapter(deps: DemoAdapterDeps): NetworkAdapter {
  const { file, clock } = deps
  /** The network as it answers now, after its slowness. */
  const reach = async () => {
    const state = await file.read()
    await slowness(state.faults, clock)
    return state
  }
  const facts = async (account: string, title: string, signIn: SignIn) => {
    const since = (await file.read()).accounts.find((one) => one.account === account)?.since ?? clock.now()
    return done({ account, title, followers: followersOf(account, since, clock.now()), signIn })
  }
  return {
    id: 'demo',
    async connect(fields) {
      const title = (fields.name ?? '').trim().replaceAll(/\s+/g, ' ').normalize('NFC')
      if (title === '' || title.length > longestName) return failed(problem('badName', { field: 'name', values: { limit: longestName } }))
      const trouble = readFault((await reach()).faults)
      if (trouble) return failed(trouble)
      const account = title.toLowerCase().replace(/^@/, '').replaceAll(' ', '-')
      await file.change((state) => {
        const known = state.accounts.some((one) => one.account === account)
        const accounts = known ? state.accounts : [...state.accounts, { account, title, since: clock.now() }]
        return { state: { ...state, accounts }, result: undefined }
      })
      return facts(account, title, { account, server: null, secrets: {} })
    },
    async test(signIn) {
      const state = await reach()
      const known = state.accounts.find((one) => one.account === signIn.account)
      const trouble = readFault(state.faults) ?? (known ? null : problem('signInExpired'))
      return trouble || !known ? failed(trouble ?? problem('signInExpired')) : facts(known.account, known.title, signIn)
    },
    planSteps: ({ pictures }) => [
      ...pictures.map(({ file: picture }, index) => ({ kind: 'upload', index, key: picture.id }) as const),
      { kind: 'post', index: 0, key: deps.newKey() },
    ],
    async perform(signIn, outgoing, step) {
      await reach()
      return step.kind === 'upload' ? performUpload(deps, signIn, outgoing, step) : performPost(deps, signIn, outgoing, step)
    },
    async lookUp(signIn, _outgoing, step) {
      const { faults, posts } = await reach()
      if (step.kind === 'upload') return { found: 'no' }
      const post = posts.find((one) => one.key === step.key && one.account === signIn.account)
      if (lookUpFault(faults, post)) return { found: 'cannotTell' }
      return post ? { found: 'yes', step: { remoteId: post.remoteId, remoteUrl: postUrl(post.remoteId) } } : { found: 'no' }
    },
    async past(signIn, since, cursor) {
      const state = await reach()
      const trouble = readFault(state.faults)
      if (trouble) return failed(trouble)
      const from = Number(cursor ?? 0)
      const all = state.posts.filter((one) => one.account === signIn.account && one.at >= since).sort((a, b) => b.at - a.at)
      const posts = all.slice(from, from + pageSize).map((one) => ({ ...countsOf(one, clock.now()), ...pastOf(one) }))
      return done({ posts, cursor: from + pageSize < all.length ? String(from + pageSize) : null })
    },
    async counts(signIn, remoteIds) {
      const state = await reach()
      const trouble = readFault(state.faults)
      if (trouble) return failed(trouble)
      const wanted = new Set(remoteIds)
      const known = state.posts.filter((one) => one.account === signIn.account && wanted.has(one.remoteId))
      return done(known.map((one) => countsOf(one, clock.now())))
    },
    async followers(signIn) {
      const state = await reach()
      const trouble = readFault(state.faults)
      if (trouble) return failed(trouble)
      const known = state.accounts.find((one) => one.account === signIn.account)
      return done(known ? followersOf(known.account, known.since, clock.now()) : null)
    },
    ...changesOf(deps),
  }
}

/** The program's own address of a pretend post: it opens the feed. */
export function postUrl(remoteId: string): string {
  return `demo:${remoteId}`
}

function countsOf(post: DemoPost, now: EpochMs) {
  return { remoteId: post.remoteId, ...totalsOf(post.remoteId, post.account, now - post.at) }
}

function pastOf(post: DemoPost) {
  return { remoteUrl: postUrl(post.remoteId), text: textFromPlain(post.text), at: post.at }
}
