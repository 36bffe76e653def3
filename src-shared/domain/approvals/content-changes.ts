import { textKeyOf } from '#shared/domain/posts/text-facts.ts'
import { plainText, type RichText } from '#shared/domain/texts/rich-text.ts'
import type { ChannelId, MediaHash } from '#shared/kernel/ids.ts'
import type { Approval } from './approval.ts'

/** What the audience would see of a post. */
export type Content = Pick<Approval, 'text' | 'pictures' | 'channelTexts'>

/** A text before and after; `onlyMarks`: the words are the same, bold, italics or links are not. */
export type TextChange = { readonly before: RichText; readonly after: RichText; readonly onlyMarks: boolean }

export type PictureChange =
  | { readonly kind: 'added' | 'removed'; readonly hash: MediaHash }
  /** Another picture stands in its place. */
  | { readonly kind: 'replaced'; readonly before: MediaHash; readonly hash: MediaHash }
  | { readonly kind: 'altChanged'; readonly hash: MediaHash; readonly before: string; readonly after: string }
  /** The pictures that stayed stand in another order. */
  | { readonly kind: 'reordered' }

/** What became different since somebody looked. */
export type ContentChanges = {
  readonly text: TextChange | null
  readonly pictures: readonly PictureChange[]
  /** Channels that say something else by themselves now; null: what the post says. */
  readonly channels: readonly { readonly channelId: ChannelId; readonly before: RichText | null; readonly after: RichText | null }[]
}

/** What became different between two states of a post's content. Empty everywhere exactly when the audience would see the same. */
export function contentChanges(before: Content, after: Content): ContentChanges {
  return {
    text: sameText(before.text, after.text)
      ? null
      : { before: before.text, after: after.text, onlyMarks: plainText(before.text) === plainText(after.text) },
    pictures: pictureChanges(before.pictures, after.pictures),
    channels: channelChanges(before.channelTexts, after.channelTexts),
  }
}

function sameText(one: RichText | null, other: RichText | null): boolean {
  return one === null || other === null ? one === other : textKeyOf(one) === textKeyOf(other)
}

type Picture = Content['pictures'][number]
type Kept = { readonly from: number; readonly to: number }

function pictureChanges(before: readonly Picture[], after: readonly Picture[]): readonly PictureChange[] {
  const kept = matched(before, after)
  const gone = before.flatMap((one, i) => (kept.some(({ from }) => from === i) ? [] : [{ ...one, i }]))
  const come = after.flatMap((one, i) => (kept.some(({ to }) => to === i) ? [] : [{ ...one, i }]))
  const replaced = come.flatMap((one) => gone.filter(({ i }) => i === one.i).map((old) => ({ i: one.i, before: old.hash, hash: one.hash })))
  const places = new Set(replaced.map(({ i }) => i))
  const inOrder = kept.every(({ from }, n) => n === 0 || (kept[n - 1]?.from ?? -1) < from)
  return [
    ...replaced.map(({ before: old, hash }) => ({ kind: 'replaced' as const, before: old, hash })),
    ...gone.filter(({ i }) => !places.has(i)).map(({ hash }) => ({ kind: 'removed' as const, hash })),
    ...come.filter(({ i }) => !places.has(i)).map(({ hash }) => ({ kind: 'added' as const, hash })),
    ...kept.flatMap(({ from, to }) => altChange(before[from], after[to])),
    ...(inOrder ? [] : [{ kind: 'reordered' as const }]),
  ]
}

/** Which picture is which, in the order of the new list; a file that stands twice is matched from the front. */
function matched(before: readonly Picture[], after: readonly Picture[]): readonly Kept[] {
  const free = new Set(before.keys())
  return after.flatMap(({ hash, alt }, to) => {
    const same = [...free].filter((from) => before[from]?.hash === hash)
    const from = same.find((i) => before[i]?.alt === alt) ?? same[0]
    if (from === undefined) return []
    free.delete(from)
    return [{ from, to }]
  })
}

function altChange(before: Picture | undefined, after: Picture | undefined): readonly PictureChange[] {
  if (!before || !after || before.alt === after.alt) return []
  return [{ kind: 'altChanged', hash: after.hash, before: before.alt, after: after.alt }]
}

function channelChanges(before: Content['channelTexts'], after: Content['channelTexts']): ContentChanges['channels'] {
  const ids = [...new Set([...before, ...after].map((one) => one.channelId))]
  return ids.flatMap((channelId) => {
    const [old, now] = [before, after].map((list) => list.find((one) => one.channelId === channelId)?.text ?? null)
    return sameText(old ?? null, now ?? null) ? [] : [{ channelId, before: old ?? null, after: now ?? null }]
  })
}
