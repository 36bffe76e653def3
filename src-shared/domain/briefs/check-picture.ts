import type { MediaFile } from '#shared/domain/media/media.ts'
import type { DesignRequirements, FormatSize, PictureFormat, PictureType } from './design-requirements.ts'

/** What a file tells of itself. */
export type PictureFacts = Pick<MediaFile, 'type' | 'bytes' | 'width' | 'height'>

type Finding<Kind extends string, Values> = {
  /** The format's id for `size`, `aspect` and `minSize`; `types` and `maxBytes` for the others. */
  readonly requirementId: string
  readonly kind: Kind
  readonly state: 'met' | 'missed'
  readonly values: Values
}

type Pixels = { readonly width: number; readonly height: number }

/** How one requirement stands: what the picture is, beside what was asked for. */
export type PictureFinding =
  | Finding<'size', Pixels & { readonly name: string; readonly askedWidth: number; readonly askedHeight: number }>
  | Finding<'aspect', Pixels & { readonly name: string; readonly ratioWidth: number; readonly ratioHeight: number }>
  | Finding<'minSize', Pixels & { readonly name: string; readonly minWidth: number; readonly minHeight: number }>
  | Finding<'type', { readonly type: PictureType; readonly asked: readonly PictureType[] }>
  | Finding<'weight', { readonly bytes: number; readonly maxBytes: number }>

/**
 * Checks a picture delivered as one of the formats; `formatId` null, or of a format that is gone: its size is not looked at. No
 * finding where nothing was asked.
 */
export function checkPicture(file: PictureFacts, asked: DesignRequirements, formatId: string | null): readonly PictureFinding[] {
  const format = asked.formats.find((one) => one.id === formatId)
  const { types, maxBytes } = asked
  return [
    ...(format ? sizeFindings(file, format) : []),
    ...(types.length > 0 ? [typeFinding(file, types)] : []),
    ...(maxBytes === null ? [] : [weightFinding(file, maxBytes)]),
  ]
}

/** Ids of the formats whose pixels a picture has, so that a dropped file finds its place by itself. */
export function formatsThatFit(file: PictureFacts, { formats }: DesignRequirements): readonly string[] {
  return formats.filter((format) => sizeFindings(file, format).every((finding) => finding.state === 'met')).map((format) => format.id)
}

function sizeFindings({ width, height }: PictureFacts, { id, name, size }: PictureFormat): readonly PictureFinding[] {
  const about = { requirementId: id }
  if (size.kind === 'exact') {
    const values = { name, width, height, askedWidth: size.width, askedHeight: size.height }
    return [{ ...about, kind: 'size', state: stateOf(width === size.width && height === size.height), values }]
  }
  const { ratioWidth, ratioHeight, minWidth, minHeight } = size
  return [
    {
      ...about,
      kind: 'aspect',
      state: stateOf(hasAspect({ width, height }, size)),
      values: { name, width, height, ratioWidth, ratioHeight },
    },
    {
      ...about,
      kind: 'minSize',
      state: stateOf(width >= minWidth && height >= minHeight),
      values: { name, width, height, minWidth, minHeight },
    },
  ]
}

/** Pixels are whole, so one side may be up to one pixel off what the ratio says: 1080 × 566 is 1.91 : 1. */
function hasAspect({ width, height }: Pixels, { ratioWidth, ratioHeight }: Extract<FormatSize, { kind: 'aspect' }>): boolean {
  const [heightOff, widthOff] = [height - (width * ratioHeight) / ratioWidth, width - (height * ratioWidth) / ratioHeight]
  return Math.abs(heightOff) < 1 || Math.abs(widthOff) < 1
}

function typeFinding({ type }: PictureFacts, asked: readonly PictureType[]): PictureFinding {
  return { requirementId: 'types', kind: 'type', state: stateOf(asked.includes(type)), values: { type, asked } }
}

function weightFinding({ bytes }: PictureFacts, maxBytes: number): PictureFinding {
  return { requirementId: 'maxBytes', kind: 'weight', state: stateOf(bytes <= maxBytes), values: { bytes, maxBytes } }
}

function stateOf(isMet: boolean): 'met' | 'missed' {
  return isMet ? 'met' : 'missed'
}
