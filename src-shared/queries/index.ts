import type { z } from 'zod'
import { approvalHistory } from './approval-history.ts'
import { boardList } from './board-list.ts'
import { brandSetup } from './brand-setup.ts'
import { brandsList } from './brands-list.ts'
import { briefDetail } from './brief-detail.ts'
import { briefsList } from './briefs-list.ts'
import { briefsOfPost } from './briefs-of-post.ts'
import { calendarRange } from './calendar-range.ts'
import { channelsList } from './channels-list.ts'
import { channelsPublished } from './channels-published.ts'
import { drawerList } from './drawer-list.ts'
import { handSheet } from './hand-sheet.ts'
import { jobOutgoing } from './job-outgoing.ts'
import { jobsDue } from './jobs-due.ts'
import { jobsInFlight } from './jobs-in-flight.ts'
import { jobsNextAt } from './jobs-next-at.ts'
import { me } from './me.ts'
import { mediaInUse } from './media-in-use.ts'
import { metricsChannelDay } from './metrics-channel-day.ts'
import { metricsOverview } from './metrics-overview.ts'
import { metricsPosts } from './metrics-posts.ts'
import { occasionsMade } from './occasions-made.ts'
import { occasionsSetup } from './occasions-setup.ts'
import { peopleList } from './people-list.ts'
import { planAround } from './plan-around.ts'
import { planPlaced } from './plan-placed.ts'
import { planPosts } from './plan-posts.ts'
import { planSetup } from './plan-setup.ts'
import { postDetail } from './post-detail.ts'
import { postFigures } from './post-figures.ts'
import { postsFound } from './posts-found.ts'
import { postsFoundNext } from './posts-found-next.ts'
import { postsParts } from './posts-parts.ts'
import { queueList } from './queue-list.ts'
import { queueNext } from './queue-next.ts'
import { queueOut } from './queue-out.ts'
import { quietList } from './quiet-list.ts'
import { reportData } from './report-data.ts'
import { savedViewsList } from './saved-views-list.ts'
import { seriesDue } from './series-due.ts'
import { seriesOfPost } from './series-of-post.ts'
import { settings } from './settings.ts'
import { tableChoices } from './table-choices.ts'
import { tableFigures } from './table-figures.ts'
import { tableRows } from './table-rows.ts'
import { tableSlices } from './table-slices.ts'
import { tableTexts } from './table-texts.ts'
import { tableUndated } from './table-undated.ts'
import { tagsList } from './tags-list.ts'
import { templateDetail } from './template-detail.ts'
import { templatesList } from './templates-list.ts'
import { textsAhead } from './texts-ahead.ts'
import { todayList } from './today-list.ts'
import { trashList } from './trash-list.ts'
import { variantOut } from './variant-out.ts'
import { warningsPictures } from './warnings-pictures.ts'
import { warningsPlan, warningsTexts } from './warnings-plan.ts'
import { warningsPost } from './warnings-post.ts'

export type { Check, CheckKind } from '#shared/domain/posts/checks.ts'
export type { ShownStatus } from '#shared/domain/posts/shown-status.ts'
export type { FoundBrief, FoundPost } from '#shared/domain/search/found.ts'
export type { Board, BoardCard } from './board-list.ts'
export type { BrandSetup } from './brand-setup.ts'
export type { BrandRow } from './brands-list.ts'
export type { BriefDetail } from './brief-detail.ts'
export type { BriefRow } from './briefs-list.ts'
export type { CalendarCard, PostCard, WarningKind } from './calendar-card.ts'
export type { PublishedVariant } from './channels-published.ts'
export type { JobOutgoing } from './job-outgoing.ts'
export type { JobsNextAt } from './jobs-next-at.ts'
export type { DailySeries, FigurePair, Gap, MetricsChannel, MetricsOverview } from './metrics-overview.ts'
export type { CountedVariant, PostColumn, PostRow, PostRows } from './metrics-posts.ts'
export type { MadePost } from './occasions-made.ts'
export type { OccasionBrand, OccasionsSetup } from './occasions-setup.ts'
export type { ComparedPost, PlanAround } from './plan-around.ts'
export type { PlannedPost } from './plan-placed.ts'
export type { ExportedPost } from './plan-posts.ts'
export type { PlanSetup } from './plan-setup.ts'
export type { ApprovalWord, PostApproval } from './post-approval.ts'
export type { PostDetail } from './post-detail.ts'
export type { QueueRow, QueueWhy } from './queue-list.ts'
export type { QueueNext } from './queue-next.ts'
export type { ReportData } from './report-data.ts'
export type { SeriesOfPost } from './series-of-post.ts'
export type { TableChoices } from './table-choices.ts'
export type { OutLink, TableRow } from './table-row.ts'
export type { TableSlice, TableSlices } from './table-slices.ts'
export type { TemplateDetail } from './template-detail.ts'
export type { TemplateRow } from './templates-list.ts'
export type { PlanGap, Today, TodayBrief } from './today-list.ts'
export type { TrashRow } from './trash-list.ts'
export type { VariantOut } from './variant-out.ts'

/** Every read of the program, by name. */
export const queries = {
  'brands.list': brandsList,
  'brand.setup': brandSetup,
  'channels.list': channelsList,
  me,
  'people.list': peopleList,
  settings,
  'savedViews.list': savedViewsList,
  'tags.list': tagsList,
  'calendar.range': calendarRange,
  'plan.around': planAround,
  'plan.posts': planPosts,
  'trash.list': trashList,
  'drawer.list': drawerList,
  'table.choices': tableChoices,
  'table.slices': tableSlices,
  'table.rows': tableRows,
  'table.undated': tableUndated,
  'table.texts': tableTexts,
  'table.figures': tableFigures,
  'post.detail': postDetail,
  'post.figures': postFigures,
  'approval.history': approvalHistory,
  'board.list': boardList,
  'today.list': todayList,
  'series.ofPost': seriesOfPost,
  'series.due': seriesDue,
  'templates.list': templatesList,
  'template.detail': templateDetail,
  'plan.setup': planSetup,
  'plan.placed': planPlaced,
  'warnings.plan': warningsPlan,
  'warnings.pictures': warningsPictures,
  'warnings.texts': warningsTexts,
  'warnings.post': warningsPost,
  'texts.ahead': textsAhead,
  'posts.parts': postsParts,
  'posts.found': postsFound,
  'posts.foundNext': postsFoundNext,
  'queue.next': queueNext,
  'queue.list': queueList,
  'queue.out': queueOut,
  'quiet.list': quietList,
  'jobs.due': jobsDue,
  'jobs.nextAt': jobsNextAt,
  'jobs.inFlight': jobsInFlight,
  'hand.sheet': handSheet,
  'job.outgoing': jobOutgoing,
  'channels.published': channelsPublished,
  'briefs.list': briefsList,
  'briefs.ofPost': briefsOfPost,
  'brief.detail': briefDetail,
  'report.data': reportData,
  'media.inUse': mediaInUse,
  'metrics.channelDay': metricsChannelDay,
  'metrics.overview': metricsOverview,
  'metrics.posts': metricsPosts,
  'variant.out': variantOut,
  'occasions.setup': occasionsSetup,
  'occasions.made': occasionsMade,
} as const

export type QueryName = keyof typeof queries
export type QueryArgs<Name extends QueryName> = z.output<(typeof queries)[Name]['args']>
export type QueryResult<Name extends QueryName> = Awaited<ReturnType<(typeof queries)[Name]['run']>>
