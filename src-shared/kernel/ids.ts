import { z } from 'zod'

declare const idOf: unique symbol

/** A UUID v7 in text form that remembers which kind of thing it names. */
export type Id<Kind extends string> = string & { readonly [idOf]: Kind }

export type BrandId = Id<'brand'>
export type RubricId = Id<'rubric'>
export type ChannelId = Id<'channel'>
export type PostId = Id<'post'>
/** A variant is one post in one channel; it is also the key of its publishing job. */
export type VariantId = Id<'variant'>
export type PostMediaId = Id<'postMedia'>
export type ReportId = Id<'report'>
export type PersonId = Id<'person'>
export type StageId = Id<'stage'>
export type BriefId = Id<'brief'>
export type DeliveryId = Id<'delivery'>
export type RemarkId = Id<'remark'>
export type ApprovalId = Id<'approval'>
export type CampaignId = Id<'campaign'>
export type SlotId = Id<'slot'>
export type SeriesId = Id<'series'>
export type PlanTemplateId = Id<'planTemplate'>
export type TemplateItemId = Id<'templateItem'>
export type OwnDayId = Id<'ownDay'>
export type SavedViewId = Id<'savedView'>
export type QuietDaysId = Id<'quietDays'>
export type DeviceId = Id<'device'>
export type RequestId = Id<'request'>

/** SHA-256 of a file's bytes, 64 lower-case hex digits. */
export type MediaHash = string & { readonly [idOf]: 'mediaHash' }

/** The schema of an id; the type argument says which kind. */
export function idSchema<Kind extends string>(): z.ZodType<Id<Kind>> {
  return z.uuid() as unknown as z.ZodType<Id<Kind>>
}

export const mediaHashSchema = z.string().regex(/^[0-9a-f]{64}$/) as unknown as z.ZodType<MediaHash>
