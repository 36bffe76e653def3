import { checkPicture, type PictureFinding } from '#shared/domain/briefs/check-picture.ts'
import type { DesignRequirements } from '#shared/domain/briefs/design-requirements.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'

/** A picture with the format it answers; an empty id: none. */
export type PlacedPicture = { readonly file: MediaFile; readonly formatId: string }

/** How one picture stands, or that a wanted format has none. */
export type PictureRow =
  | { readonly key: string; readonly state: 'met' | 'missed'; readonly name: string; readonly finding: PictureFinding }
  | { readonly key: string; readonly state: 'missed'; readonly name: string; readonly finding: null }

/** Every requirement of a design, missed ones first: each picture's own, and formats that nobody delivered. */
export function pictureRows(pictures: readonly PlacedPicture[], asked: DesignRequirements): readonly PictureRow[] {
  const nameOf = ({ file, formatId }: PlacedPicture) => asked.formats.find((one) => one.id === formatId)?.name ?? file.name
  const checked = pictures.flatMap((one) =>
    checkPicture(one.file, asked, one.formatId === '' ? null : one.formatId).map(
      (finding): PictureRow => ({
        key: `${one.file.id} ${one.formatId} ${finding.kind}`,
        state: finding.state,
        name: nameOf(one),
        finding,
      }),
    ),
  )
  const delivered = new Set(pictures.map((one) => one.formatId))
  const missing = asked.formats
    .filter((format) => !delivered.has(format.id))
    .map(({ id, name }): PictureRow => ({ key: `${id} missing`, state: 'missed', name, finding: null }))
  return [...missing, ...checked].toSorted((one, other) => Number(one.state === 'met') - Number(other.state === 'met'))
}

/** A place on a picture, shares of its sides. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The smallest side a box may have. */
const smallest = 0.01

/** The box between two points, kept within the picture. */
export function boxBetween(one: { readonly x: number; readonly y: number }, other: { readonly x: number; readonly y: number }): Box {
  const within = (value: number) => Math.min(1, Math.max(0, value))
  const [left, right] = [within(Math.min(one.x, other.x)), within(Math.max(one.x, other.x))]
  const [top, bottom] = [within(Math.min(one.y, other.y)), within(Math.max(one.y, other.y))]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** Whether a box is large enough to be meant. */
export function isDrawn({ width, height }: Box): boolean {
  return width >= smallest && height >= smallest
}

/** A box moved, or with Shift resized, by one press of an arrow; it stays within the picture. Null: no arrow. */
export function nudged(box: Box, key: string, resize: boolean): Box | null {
  const step = 0.02
  const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[key]
  if (!by) return null
  const [dx = 0, dy = 0] = by
  const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))
  if (resize) {
    return { ...box, width: between(box.width + dx, smallest, 1 - box.x), height: between(box.height + dy, smallest, 1 - box.y) }
  }
  return { ...box, x: between(box.x + dx, 0, 1 - box.width), y: between(box.y + dy, 0, 1 - box.height) }
}
