import type { Check } from '#shared/domain/posts/checks.ts'

/** Parts of the editor where something is mended; each part is marked with `data-mend`. */
type MendPlace = 'text' | 'pictures' | 'channels'

/** Where a check is mended, of those that no button can mend by itself. */
export const mendPlaces: Partial<Readonly<Record<Check['kind'], MendPlace>>> = {
  textTooLong: 'text',
  tooManyHashtags: 'text',
  emptyPost: 'text',
  loneSurrogate: 'text',
  tooManyPictures: 'pictures',
  pictureRefused: 'pictures',
  picturesMissing: 'pictures',
  pictureTooBig: 'pictures',
  altTooLong: 'pictures',
  altMissing: 'pictures',
  noChannels: 'channels',
}

/** Brings a part of the editor into sight and puts the keyboard into it. */
export function leadTo(place: MendPlace): void {
  const part = document.querySelector<HTMLElement>(`[data-mend="${place}"]`)
  const field = part?.querySelector<HTMLElement>(place === 'text' ? '[contenteditable="true"]' : 'button')
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}
