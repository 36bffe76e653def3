import { randomUUID } from 'node:crypto'
import type { Http } from '#main/http/http.ts'
import type { NetworkAdapter } from '#main/networks/network-adapter.ts'
import { done } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import { connect, readFollowers, test } from './account.ts'
import { createBotApi } from './bot-api.ts'
import { editPost, removePost } from './changes.ts'
import { performPost } from './publish.ts'

/**
 * Telegram channels (and groups) through a bot of the user's own. The Bot API has no history, no counts and no look-up:
 * what is lost on the way a person has to find in the channel.
 */
export function createTelegramAdapter(deps: { readonly http: Http; readonly clock: Clock }): NetworkAdapter {
  const api = createBotApi(deps)
  return {
    id: 'telegram',
    connect: (fields) => connect(api, fields),
    test: (signIn) => test(api, signIn),
    // The pictures travel with the post, so there is one step; its key only names it in the ledger.
    planSteps: () => [{ kind: 'post', index: 0, key: randomUUID() }],
    perform: (signIn, outgoing) => performPost(api, signIn, outgoing),
    lookUp: async () => ({ found: 'cannotTell' }),
    past: async () => done({ posts: [], cursor: null }),
    counts: async () => done([]),
    followers: (signIn) => readFollowers(api, signIn),
    edit: (signIn, post, text) => editPost(api, signIn, post, text),
    remove: (signIn, post) => removePost(api, signIn, post),
  }
}
