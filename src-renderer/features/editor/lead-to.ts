import type { Check } from '#shared/domain/posts/checks.ts'
import { type PostPart, postParts } from '#shared/domain/posts/mended-at.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'

/** What the keyboard is put into, in the element marked with `data-mend`. */
const fields: Readonly<Record<PostPart, string>> = {
  text: '[contenteditable="true"]',
  pictures: 'button',
  descriptions: 'textarea',
  channels: 'button, a',
  time: 'input',
}

/** Brings a part of the editor into sight and puts the keyboard into it. */
export function leadTo(part: PostPart): void {
  const place = `[data-mend="${part === 'descriptions' ? 'pictures' : part}"]`
  // The description stands below the row of pictures: of the one that is chosen.
  if (part === 'descriptions') document.querySelector<HTMLElement>(`${place} [data-silent]`)?.click()
  // Another picture, or another channel's text, is drawn first.
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>(place)?.querySelector<HTMLElement>(fields[part])
    field?.scrollIntoView({ block: 'center' })
    field?.focus()
  })
}

/** The part that an address names; null: none. */
export function partNamed(param: string | undefined): PostPart | null {
  return postParts.find((part) => part === param) ?? null
}

type Worded = Pick<PostDetail['variants'][number], 'id' | 'channelId' | 'ownWords'>

/**
 * Whose text is to be shown for what is wrong with it to be mended: a channel's where it has words of its own or is written right
 * now, else the text for all.
 *
 * @param shown the channel whose text is written; null: the text for all
 */
export function textToMend(channelId: Check['channelId'], variants: readonly Worded[], shown: VariantId | null): VariantId | null {
  const variant = variants.find((one) => one.channelId === channelId)
  return variant && (variant.ownWords !== null || variant.id === shown) ? variant.id : null
}
