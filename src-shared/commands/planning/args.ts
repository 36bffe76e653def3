import { z } from 'zod'
import {
  type ApprovalId,
  type BrandId,
  type BriefId,
  type CampaignId,
  type ChannelId,
  type DeliveryId,
  idSchema,
  type MediaHash,
  type OwnDayId,
  type PersonId,
  type PlanTemplateId,
  type PostId,
  type PostMediaId,
  type QuietDaysId,
  type RemarkId,
  type ReportId,
  type RubricId,
  type SavedViewId,
  type SlotId,
  type StageId,
  type VariantId,
} from '#shared/kernel/ids.ts'
import { type NetworkId, networkIds } from '#shared/networks/network.ts'

export const brandId = idSchema<'brand'>() as z.ZodType<BrandId>
export const rubricId = idSchema<'rubric'>() as z.ZodType<RubricId>
export const channelId = idSchema<'channel'>() as z.ZodType<ChannelId>
export const postId = idSchema<'post'>() as z.ZodType<PostId>
export const variantId = idSchema<'variant'>() as z.ZodType<VariantId>
export const postMediaId = idSchema<'postMedia'>() as z.ZodType<PostMediaId>
export const reportId = idSchema<'report'>() as z.ZodType<ReportId>
export const personId = idSchema<'person'>() as z.ZodType<PersonId>
export const briefId = idSchema<'brief'>() as z.ZodType<BriefId>
export const deliveryId = idSchema<'delivery'>() as z.ZodType<DeliveryId>
export const remarkId = idSchema<'remark'>() as z.ZodType<RemarkId>
export const approvalId = idSchema<'approval'>() as z.ZodType<ApprovalId>
export const campaignId = idSchema<'campaign'>() as z.ZodType<CampaignId>
export const savedViewId = idSchema<'savedView'>() as z.ZodType<SavedViewId>
export const templateId = idSchema<'planTemplate'>() as z.ZodType<PlanTemplateId>
export const ownDayId = idSchema<'ownDay'>() as z.ZodType<OwnDayId>
export const slotId = idSchema<'slot'>() as z.ZodType<SlotId>
export const quietDaysId = idSchema<'quietDays'>() as z.ZodType<QuietDaysId>
export const stageId = idSchema<'stage'>() as z.ZodType<StageId>
export const networkId = z.enum(networkIds) as z.ZodType<NetworkId>
export const mediaHash = z.string().regex(/^[0-9a-f]{64}$/) as unknown as z.ZodType<MediaHash>

/** Names are checked by the plan, which answers in words; the schema only keeps out what could not be a name at all. */
export const nameText = z.string().max(1000)
/** Words of a person or a network that are kept as they are. */
export const anyText = z.string().max(20_000)
/** A running total a network counts; null: it does not tell. */
export const countOrNull = z.number().int().nonnegative().nullable()
/** How late a post may still go out, minutes: up to a week. */
export const lateMinutes = z.number().int().min(0).max(10_080)

/** Names an occasion in every year: `DayOccasion`. */
export const occasionRef = z.string().regex(/^(day|holiday|own|birthday):\S.{0,119}$/)

/** A time of day in hours and minutes. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** A page of an account on the web. */
export const channelAddress = z.url({ protocol: /^https$/ }).max(4000)

/** A patch of the given fields; those that are undefined are left as they are. */
export function given<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>
  }
}

/** Most brands that one file is laid into. */
export const mostBrands = 200
