import type { Channel } from '#shared/domain/channels/channel.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import type { PlanAround } from '#shared/queries/plan-around.ts'
import { channelsOf } from './channel-words.ts'
import { byName, type PlanFates } from './plan-fates.ts'
import type { PlanPost } from './plan-post.ts'
import { stageNamed } from './stage-words.ts'

/** A name that posts of a plan use, as first written, and how many use it. */
export type PlanWord = { readonly word: string; readonly count: number }
export type NetworkWord = PlanWord & {
  /** What it means before anybody has chosen; null: nothing of this brand. */
  readonly channels: readonly ChannelId[] | null
}

/** The names a plan uses: which a person must or may decide about, and which are left out. */
export type PlanWords = {
  readonly networks: readonly NetworkWord[]
  /** How many posts name no network. */
  readonly withoutNetwork: number
  /** Rubrics the brand does not have yet. */
  readonly newRubrics: readonly PlanWord[]
  readonly unknownPeople: readonly PlanWord[]
  readonly unknownCampaigns: readonly PlanWord[]
  /** Statuses nothing is known of: their posts become drafts. */
  readonly unknownStatuses: readonly PlanWord[]
}

/** The names that posts use which go to this brand. */
export function planWords(posts: readonly PlanPost[], { setup, people, campaigns }: PlanAround): PlanWords {
  const strangers = (names: readonly string[], rows: readonly { readonly name: string }[]) =>
    counted(names).filter(({ word }) => !byName(rows, word))
  return {
    networks: counted(posts.flatMap((post) => post.networks.map(({ word }) => word))).map((one) => ({
      ...one,
      channels: channelsOf(one.word, setup.channels as readonly Channel[], {}),
    })),
    withoutNetwork: posts.filter((post) => post.networks.length === 0).length,
    newRubrics: strangers(
      posts.map((post) => post.rubric),
      setup.rubrics,
    ),
    unknownPeople: strangers(
      posts.map((post) => post.person),
      people,
    ),
    unknownCampaigns: strangers(
      posts.map((post) => post.campaign),
      campaigns,
    ),
    unknownStatuses: counted(posts.map((post) => post.status)).filter(({ word }) => stageNamed(word) === null),
  }
}

/** The names that are still to be decided about: rows that are in the plan already ask nothing of their networks. */
export function wordsOfNew(words: PlanWords, posts: readonly PlanPost[], fates: readonly PlanFates[]): PlanWords {
  const planned = new Set(fates.flatMap((sheet) => sheet.posts.filter(({ fate }) => fate !== 'new').map(({ post }) => post)))
  const open = posts.filter((post) => !planned.has(post))
  const named = new Set(open.flatMap(({ networks }) => networks.map(({ word }) => foldedName(word))))
  return { ...words, networks: words.networks.filter(({ word }) => named.has(foldedName(word))) }
}

/** Different spellings of one name counted together, blanks left out. */
export function counted(words: readonly string[]): readonly PlanWord[] {
  const groups = Map.groupBy(
    words.filter((word) => word.trim() !== ''),
    foldedName,
  )
  return [...groups.values()].map((same) => ({ word: same[0] ?? '', count: same.length }))
}
