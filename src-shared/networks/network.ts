/** Networks Rubrika publishes to by itself; each has a folder here (facts) and one in src-main/networks (I/O). */
export const apiNetworkIds = ['bluesky', 'demo', 'telegram'] as const
export type ApiNetworkId = (typeof apiNetworkIds)[number]

/** Networks a person publishes to, with everything made ready; facts only. */
export const manualNetworkIds = [
  'vk',
  'ok',
  'max',
  'dzen',
  'rutube',
  'youtube',
  'instagram',
  'facebook',
  'threads',
  'x',
  'tiktok',
  'linkedin',
  'pinterest',
  'mastodon',
] as const

/** Every network Rubrika knows. */
export const networkIds = [...apiNetworkIds, ...manualNetworkIds] as const
export type NetworkId = (typeof networkIds)[number]

/** Whether Rubrika can publish there by itself, given a sign-in. */
export function hasApi(network: NetworkId): network is ApiNetworkId {
  return apiNetworkIds.some((id) => id === network)
}

/** How long a text is for a network, and whether it fits. */
export type TextCount = {
  readonly used: number
  /** Null: the network tells no limit, so everything fits. */
  readonly limit: number | null
  /** What was counted: letters as people see them, UTF-16 units, bytes of UTF-8 (where those run out first), or units of the network's own weights. */
  readonly unit: 'graphemes' | 'characters' | 'bytes' | 'weighted'
  readonly fits: boolean
}

export type ImageRules = {
  /** Most pictures of one post; null: not told. */
  readonly maxItems: number | null
  /** Fewest pictures of one post: a network of pictures takes no bare text. */
  readonly minItems: number
  /** Heaviest picture; null: not told. */
  readonly maxBytes: number | null
  readonly types: readonly string[]
  /** Types that are not sent although something could be made of them: a moving picture would stand still. */
  readonly refused: readonly string[]
  /** Most pixels of width and height together; null: no such limit. */
  readonly maxSides: number | null
  /** Whether the network keeps a description of a picture for people who do not see it. */
  readonly hasAlt: boolean
  /** Longest alt text, graphemes; null: no limit known. */
  readonly altMax: number | null
}

/** Shape of a picture in a feed, width to height; `own`: each keeps the shape it has. */
export type FeedRatio = '4:5' | '1:1' | '3:4' | '9:16' | 'own'

/** How a network lays an account's posts out side by side. */
export type FeedGrid = {
  readonly columns: number
  /** The usual one first. */
  readonly ratios: readonly [FeedRatio, ...FeedRatio[]]
}

/** What a network accepts; facts with their source, no I/O. */
export type NetworkFacts = {
  readonly id: NetworkId
  /** Proper name as the network writes it; for the demo network the interface shows its own word. */
  readonly name: string
  readonly images: ImageRules
  /** More hashtags than this harm a post, the network says; left out: it says nothing. Advice only. */
  readonly hashtagsAdvised?: number
  /** The limit a text meets first, as `countText` shows it, beside so many pictures (a caption may be shorter); null: none known. */
  textLimit(pictures: number): number | null
  /** Counts as the network counts, beside so many pictures; `used` is the same whatever they are. */
  countText(plain: string, pictures: number): TextCount
  /** Whose it is, where Russian law wants that said beside its name; left out: nobody's whose name needs a remark. */
  readonly owner?: 'meta'
  /** What can be done with a post that is out. */
  readonly afterwards: { readonly edit: boolean; readonly remove: boolean }
  /** Whether the network tells what was published before and how posts fare. */
  readonly history: boolean
  /** How a post stands before its audience: in a feed under its author, as a message of a channel, or led by its picture. */
  readonly look: 'feed' | 'message' | 'picture'
  /** How an account's own page shows its posts as a grid of pictures; left out: it does not. */
  readonly grid?: FeedGrid
  /** Where a person writes a post by hand, https; null: no such page. */
  readonly composer: string | null
  /** Names under which its posts stand, their own parts included (`m.vk.com` under `vk.com`); none: anybody may run a server of it. */
  readonly hosts: readonly string[]
  /** Whether a lost answer can be cleared up: by asking the network, or by sending again under the same key. */
  readonly lookUp: 'byKey' | 'impossible'
  /** How long a re-send under the same key is proven safe, ms; null: never. */
  readonly idempotencyWindowMs: number | 'unlimited' | null
  /** Fields of the connect form, in order; `secret` ones go to the vault and nowhere else. */
  readonly signIn: readonly SignInField[]
}

export type SignInField = {
  readonly name: string
  readonly secret: boolean
  readonly optional: boolean
}
