import type { BrandId, BriefId, PostId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { excerptOf } from './excerpt.ts'
import type { Found, FoundBrief, FoundLines, FoundPost } from './found.ts'
import { createSearchIndex } from './search-index.ts'
import { hitsIn, type Sought, soughtIn } from './stems.ts'

/** What is kept of a post: its words, and what a line of hits says of it. */
export type KnownPost = Pick<FoundPost, 'brandId' | 'firstLine' | 'at' | 'status'> & { readonly texts: readonly KnownText[] }

/** The post's own text, then what single channels say instead. `id`: the post's, or the variant's. `at` null: nobody knows yet. */
export type KnownText = { readonly id: string; readonly text: string; readonly at: EpochMs | null }

type KnownBrief = { readonly brandId: BrandId; readonly title: string; readonly changedAt: EpochMs }

/** Everything a search is answered from. What is put as null is forgotten. */
export type SearchMemory = {
  putPost(id: PostId, post: KnownPost | null): void
  putBrief(id: BriefId, brief: KnownBrief | null): void
  putBrand(id: BrandId, name: string | null): void
  /** Ids of what holds the words; with `among` of these posts only, however many others hold them. */
  find(typed: string, limit: number, among?: readonly PostId[]): Found
  /** The same as lines with the words marked. Leaves out those of brands that are not known. */
  linesOf(typed: string, limit: number): FoundLines
  /** The letters (folded) by which what was typed may go on, those of most words first. */
  lettersAfter(typed: string): readonly string[]
}

export function createSearchMemory(): SearchMemory {
  const words = createSearchIndex()
  const titles = createSearchIndex()
  const posts = new Map<string, KnownPost>()
  const briefs = new Map<string, KnownBrief>()
  const brandNames = new Map<string, string>()
  /** The post of a text that only one channel says. */
  const owners = new Map<string, PostId>()

  function find(typed: string, limit: number, among?: readonly PostId[]): Found {
    // A post is found once, however many of its texts hold the words.
    const found = words.find(typed, among ? words.size() : limit * 4).map((id) => owners.get(id) ?? (id as PostId))
    const wanted = among && new Set(among)
    const postIds = [...new Set(found)].filter((id) => !wanted || wanted.has(id))
    return { postIds: postIds.slice(0, limit), briefIds: titles.find(typed, limit) as readonly BriefId[] }
  }
  const isShown = (brandId: BrandId | undefined): boolean => brandId !== undefined && brandNames.has(brandId)
  function postLine(id: PostId, sought: Sought): readonly FoundPost[] {
    const post = posts.get(id)
    const brandName = post && brandNames.get(post.brandId)
    if (!post || brandName === undefined) return []
    const { texts, ...shown } = post
    const said = texts.find(({ text }) => texts.length > 1 && hitsIn(text, sought).length > 0) ?? texts[0]
    return [{ id, ...shown, brandName, excerpt: excerptOf(said?.text ?? '', sought) }]
  }
  function briefLine(id: BriefId, sought: Sought): readonly FoundBrief[] {
    const brief = briefs.get(id)
    const brandName = brief && brandNames.get(brief.brandId)
    return brief && brandName !== undefined ? [{ id, brandName, title: excerptOf(brief.title, sought) }] : []
  }
  return {
    find,
    putPost(id, post) {
      for (const text of posts.get(id)?.texts ?? []) {
        words.remove(text.id)
        owners.delete(text.id)
      }
      if (post === null) return void posts.delete(id)
      posts.set(id, post)
      for (const { id: textId, text, at } of post.texts) {
        words.put({ id: textId, text, when: at ?? Number.MAX_SAFE_INTEGER })
        if (textId !== id) owners.set(textId, id)
      }
    },
    putBrief(id, brief) {
      if (brief === null) briefs.delete(id)
      else briefs.set(id, brief)
      if (brief === null) titles.remove(id)
      else titles.put({ id, text: brief.title, when: brief.changedAt })
    },
    putBrand(id, name) {
      if (name === null) brandNames.delete(id)
      else brandNames.set(id, name)
    },
    lettersAfter(typed) {
      const counts = new Map<string, number>()
      for (const index of [words, titles]) {
        for (const [letter, count] of index.lettersAfter(typed)) counts.set(letter, (counts.get(letter) ?? 0) + count)
      }
      return [...counts].sort(([, one], [, other]) => other - one).map(([letter]) => letter)
    },
    linesOf(typed, limit) {
      const sought = soughtIn(typed)
      const { postIds, briefIds } = firstOf(limit, (asked) => find(typed, asked), {
        post: (id) => isShown(posts.get(id)?.brandId),
        brief: (id) => isShown(briefs.get(id)?.brandId),
      })
      return {
        posts: postIds.flatMap((id) => postLine(id, sought)),
        briefs: briefIds.flatMap((id) => briefLine(id, sought)),
      }
    },
  }
}

type Shown = { readonly post: (id: PostId) => boolean; readonly brief: (id: BriefId) => boolean }

/** The first so many that are shown; what is not takes no place from them. */
function firstOf(limit: number, find: (most: number) => Found, shown: Shown): Found {
  for (let asked = limit; ; asked *= 4) {
    const found = find(asked)
    const postIds = found.postIds.filter(shown.post).slice(0, limit)
    const briefIds = found.briefIds.filter(shown.brief).slice(0, limit)
    const lacks = (here: readonly unknown[], all: readonly unknown[]) => here.length < limit && all.length === asked
    if (!lacks(postIds, found.postIds) && !lacks(briefIds, found.briefIds)) return { postIds, briefIds }
  }
}
