import type { Approval } from './approvals/approval.ts'
import type { BrandStage } from './board/stage.ts'
import type { Brand, Rubric } from './brands/brand.ts'
import type { Brief, Delivery, Remark } from './briefs/brief.ts'
import type { Campaign } from './campaigns/campaign.ts'
import type { Channel } from './channels/channel.ts'
import type { MediaFile, PostMedia } from './media/media.ts'
import type { ChannelDay, Goal, PostDay } from './metrics/metrics.ts'
import type { OwnDay } from './occasions/own-day.ts'
import type { Person } from './people/person.ts'
import type { PlanTemplate, TemplateItem } from './plan/plan-template.ts'
import type { Series } from './plan/series.ts'
import type { Slot } from './plan/slot.ts'
import type { Post } from './posts/post.ts'
import type { Variant } from './posts/variant.ts'
import type { Job } from './publishing/job.ts'
import type { QuietDays } from './publishing/quiet-days.ts'
import type { Report } from './reports/report.ts'
import type { WorkspaceSettings } from './settings/settings.ts'
import type { TextBody } from './texts/rich-text.ts'
import type { SavedView } from './views/saved-view.ts'

/**
 * Every table whose changes are logged, undone and (later) merged between devices.
 *
 * Each row has an `id` and a `deletedAt`: a delete is a tombstone, kept 30 days.
 */
export type LoggedRows = {
  readonly brands: Brand
  readonly rubrics: Rubric
  readonly channels: Channel
  readonly posts: Post
  readonly variants: Variant
  readonly texts: TextBody
  readonly media: MediaFile
  readonly postMedia: PostMedia
  readonly postDays: PostDay
  readonly channelDays: ChannelDay
  readonly reports: Report
  readonly people: Person
  readonly settings: WorkspaceSettings
  readonly stages: BrandStage
  readonly briefs: Brief
  readonly deliveries: Delivery
  readonly remarks: Remark
  readonly approvals: Approval
  readonly goals: Goal
  readonly campaigns: Campaign
  readonly slots: Slot
  readonly series: Series
  readonly planTemplates: PlanTemplate
  readonly templateItems: TemplateItem
  readonly ownDays: OwnDay
  readonly savedViews: SavedView
  readonly quietDays: QuietDays
}

/** All tables a command or query may read. Jobs belong to this device: derived, never logged, never undone. */
export type Rows = LoggedRows & { readonly jobs: Job }

export type LoggedTable = keyof LoggedRows
export type TableName = keyof Rows
