import { maskedWords } from '#shared/domain/briefs/look-alikes.ts'
import type { Channel } from '#shared/domain/channels/channel.ts'
import type { MediaFile, PostMedia } from '#shared/domain/media/media.ts'
import { isBlank } from '#shared/domain/texts/rich-text.ts'
import { instantOf, isPast } from '#shared/domain/time/wall-time.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { networks } from '#shared/networks/index.ts'
import type { Post } from './post.ts'
import type { Variant } from './variant.ts'

export const checkKinds = [
  'textTooLong',
  'tooManyPictures',
  'pictureRefused',
  'picturesMissing',
  'pictureTooBig',
  'altTooLong',
  'emptyPost',
  'noChannels',
  'noTime',
  'inThePast',
  'altMissing',
  'zeroWidth',
  'lookAlikes',
  'loneSurrogate',
  'timeSkipped',
  'timeTwice',
  'tooManyHashtags',
  'channelTrouble',
  'approvalMissing',
] as const
export type CheckKind = (typeof checkKinds)[number]

/**
 * One line of the check list under a post. `blocks`: scheduling refuses with the problem of the same name; `advice`: it
 * goes out all the same.
 */
export type Check = {
  readonly kind: CheckKind
  readonly level: 'blocks' | 'advice'
  /** The channel it is about, or null: the whole post. */
  readonly channelId: ChannelId | null
  readonly values: Readonly<Record<string, string | number>>
}

/** Pictures above this are not worth shrinking: nobody could have meant them. */
export const maxPictureBytes = 50_000_000

/** Everything the checks look at. `plain` is `plainText` of the text, `raw` the same before unpaired surrogates were replaced. */
export type Checked = {
  readonly post: Post
  /** Its brand asks for no approval, or somebody approved exactly this. */
  readonly mayGoOut: boolean
  readonly plain: string
  readonly raw: string
  readonly media: readonly (PostMedia & { readonly file: MediaFile })[]
  /** `own`: `plainText` of what the channel says instead, null where it says what the post says. */
  readonly variants: readonly CheckedVariant[]
}

type CheckedVariant = Variant & { readonly channel: Channel; readonly own: string | null }

/** What would stop or spoil the publication of a post, blocks first. Published variants are not looked at any more. */
export function checksOf(checked: Checked, now: EpochMs): readonly Check[] {
  const open = checked.variants.filter((one) => one.deletedAt === null && isOpen(one))
  const checks = [
    ...postChecks(checked, now, open),
    ...open.flatMap((variant) => channelChecks(checked, variant)),
    ...approvalChecks(checked, open),
    ...textChecks(checked, open),
  ]
  return [...checks.filter((one) => one.level === 'blocks'), ...checks.filter((one) => one.level === 'advice')]
}

/** Whether the publication of a variant is still to come, so that rules about it matter. */
function isOpen(variant: Variant): boolean {
  return ['none', 'waiting', 'failed', 'manual', 'skipped'].includes(variant.publication)
}

function postChecks(checked: Checked, now: EpochMs, open: readonly CheckedVariant[]): Check[] {
  const { post, plain, media, variants } = checked
  const living = variants.filter((one) => one.deletedAt === null)
  return [
    ...when(living.length === 0, blocks('noChannels')),
    ...when(media.length === 0 && saysNothing(plain, open), blocks('emptyPost')),
    ...(post.wallTime === null ? [blocks('noTime')] : timeChecks(post, now, open)),
    ...media
      .filter((one) => one.file.bytes > maxPictureBytes)
      .slice(0, 1)
      .map((one) => blocks('pictureTooBig', { name: one.file.name, limitMb: maxPictureBytes / 1_000_000 })),
  ]
}

/** Whether some channel would get nothing; a post without channels is asked itself. */
function saysNothing(plain: string, open: readonly CheckedVariant[]): boolean {
  return open.length === 0 ? isBlank(plain) : open.some((one) => isBlank(one.own ?? plain))
}

function timeChecks(post: Post, now: EpochMs, open: readonly Variant[]): Check[] {
  if (post.wallTime === null) return []
  const { at, fate } = instantOf(post.wallTime, post.zone)
  const values = { at, wallTime: post.wallTime, zone: post.zone }
  // A waiting variant whose time has come is the publisher's business, not a mistake in the plan.
  const late = open.filter((one) => one.publication !== 'waiting' && one.at !== null && isPast(one.at, now))
  return [
    ...when(late.length > 0, blocks('inThePast', values)),
    ...when(fate === 'skipped', advice('timeSkipped', values)),
    ...when(fate === 'twice', advice('timeTwice', values)),
  ]
}

function channelChecks({ plain, media }: Checked, variant: CheckedVariant): Check[] {
  const { channel } = variant
  const facts = networks[channel.network]
  const said = variant.own ?? plain
  const count = facts.countText(said, media.length)
  const { maxItems, minItems, altMax } = facts.images
  const hashtags = facts.hashtagsAdvised === undefined ? 0 : countHashtags(said)
  const advised = facts.hashtagsAdvised ?? 0
  const about = { network: channel.network, channel: channel.title }
  const longAlt = altMax === null ? [] : media.filter((one) => one.alt.length > altMax)
  // The same text would fit without pictures: the words say so.
  const caption = count.limit !== null && count.limit !== facts.textLimit(0) && media.length > 0 ? { context: 'caption' } : {}
  const refused = media.filter((one) => facts.images.refused.includes(one.file.type))
  const checks = [
    ...when(
      !count.fits,
      blocks('textTooLong', { ...about, ...caption, used: count.used, limit: count.limit ?? 0, over: count.used - (count.limit ?? 0) }),
    ),
    ...when(
      maxItems !== null && media.length > maxItems,
      blocks('tooManyPictures', { ...about, count: media.length, limit: maxItems ?? 0 }),
    ),
    ...refused.slice(0, 1).map((one) => blocks('pictureRefused', { ...about, name: one.file.name })),
    ...when(media.length < minItems, blocks('picturesMissing', { ...about, count: minItems })),
    ...longAlt.slice(0, 1).map((one) => blocks('altTooLong', { ...about, used: one.alt.length, limit: altMax ?? 0 })),
    ...when(hashtags > advised, advice('tooManyHashtags', { ...about, count: hashtags, limit: advised })),
    ...when(channel.trouble !== null, advice('channelTrouble', { ...about, trouble: channel.trouble ?? '' })),
  ]
  return checks.map((check) => ({ ...check, channelId: channel.id }))
}

/** Comes after all that can be mended: nobody is asked to approve what could not go out anyway. */
function approvalChecks({ mayGoOut }: Checked, open: readonly CheckedVariant[]): Check[] {
  return when(open.length > 0 && !mayGoOut, blocks('approvalMissing'))
}

function textChecks({ plain, raw, media }: Checked, open: readonly CheckedVariant[]): Check[] {
  const zeroWidth = countZeroWidth(plain)
  const lone = countLoneSurrogates(raw)
  const masked = maskedWords(plain)
  // A network that keeps no descriptions needs none.
  const described = open.some(({ channel }) => networks[channel.network].images.hasAlt)
  const silent = described ? media.filter((one) => one.alt.trim() === '').length : 0
  return [
    ...when(silent > 0, advice('altMissing', { count: silent })),
    ...when(zeroWidth > 0, advice('zeroWidth', { count: zeroWidth })),
    ...masked.slice(0, 1).map((word) => advice('lookAlikes', { word, count: masked.length })),
    ...when(lone > 0, advice('loneSurrogate', { count: lone })),
  ]
}

/** Hashtags as people write them: letters, figures and low lines of any script after the sign. */
export function countHashtags(text: string): number {
  return text.match(/(?<![\p{L}\p{N}_&/])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu)?.length ?? 0
}

/** Zero-width characters that never do any work; joiners (U+200C, U+200D) do, in emoji and in some scripts. */
export function countZeroWidth(text: string): number {
  return text.match(/[\u200b\u2060\ufeff]/g)?.length ?? 0
}

/** Halves of a surrogate pair without the other half; a network would show a replacement sign. */
export function countLoneSurrogates(text: string): number {
  return text.match(/\p{Surrogate}/gu)?.length ?? 0
}

function when(condition: boolean, check: Check): Check[] {
  return condition ? [check] : []
}

function blocks(kind: CheckKind, values: Check['values'] = {}): Check {
  return { kind, level: 'blocks', channelId: null, values }
}

function advice(kind: CheckKind, values: Check['values'] = {}): Check {
  return { kind, level: 'advice', channelId: null, values }
}
