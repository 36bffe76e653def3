import type { z } from 'zod'
import { approvalGive } from './approval-give.ts'
import { approvalWithdraw } from './approval-withdraw.ts'
import { boardMove } from './board-move.ts'
import { brandArchive } from './brand-archive.ts'
import { brandCreate } from './brand-create.ts'
import { brandDelete } from './brand-delete.ts'
import { brandDuplicate } from './brand-duplicate.ts'
import { brandSetApproval } from './brand-set-approval.ts'
import { brandSetOccasions } from './brand-set-occasions.ts'
import { brandSetPlanRules } from './brand-set-plan-rules.ts'
import { brandTakeBack } from './brand-take-back.ts'
import { brandUpdate } from './brand-update.ts'
import { briefAccept } from './brief-accept.ts'
import { briefAssign } from './brief-assign.ts'
import { briefCreate } from './brief-create.ts'
import { briefDelete } from './brief-delete.ts'
import { briefDeliver } from './brief-deliver.ts'
import { briefReopen } from './brief-reopen.ts'
import { briefRestore } from './brief-restore.ts'
import { briefReturn } from './brief-return.ts'
import { briefStart } from './brief-start.ts'
import { briefUpdate } from './brief-update.ts'
import { briefWithdraw } from './brief-withdraw.ts'
import { briefWrite } from './brief-write.ts'
import { campaignCreate } from './campaign-create.ts'
import { campaignDelete } from './campaign-delete.ts'
import { campaignUpdate } from './campaign-update.ts'
import { channelAdd } from './channel-add.ts'
import { channelRemove } from './channel-remove.ts'
import { channelRename } from './channel-rename.ts'
import { channelSetGoal } from './channel-set-goal.ts'
import { channelSignedIn } from './channel-signed-in.ts'
import { channelUpdate } from './channel-update.ts'
import { countsRecord } from './counts-record.ts'
import { goalSet } from './goal-set.ts'
import { historyImport } from './history-import.ts'
import { mediaAdd } from './media-add.ts'
import { metricsImport } from './metrics-import.ts'
import { metricsTypeChannelDay } from './metrics-type-channel-day.ts'
import { metricsTypePost } from './metrics-type-post.ts'
import { occasionHide } from './occasion-hide.ts'
import { occasionMakePost } from './occasion-make-post.ts'
import { occasionShow } from './occasion-show.ts'
import { ownDayDelete } from './own-day-delete.ts'
import { ownDaySave } from './own-day-save.ts'
import { personAdd } from './person-add.ts'
import { personRemove } from './person-remove.ts'
import { personSetMe } from './person-set-me.ts'
import { personUpdate } from './person-update.ts'
import { planFill } from './plan-fill.ts'
import { planImport } from './plan-import.ts'
import { postCreate } from './post-create.ts'
import { postDelete } from './post-delete.ts'
import { postDuplicate } from './post-duplicate.ts'
import { postMediaAdd } from './post-media-add.ts'
import { postMediaAddMany } from './post-media-add-many.ts'
import { postMediaMove } from './post-media-move.ts'
import { postMediaRemove } from './post-media-remove.ts'
import { postMediaSetAlt } from './post-media-set-alt.ts'
import { postPublishNow } from './post-publish-now.ts'
import { postReschedule } from './post-reschedule.ts'
import { postRestore } from './post-restore.ts'
import { postSchedule } from './post-schedule.ts'
import { postSetAdLabel } from './post-set-ad-label.ts'
import { postSetCampaign } from './post-set-campaign.ts'
import { postSetChannels } from './post-set-channels.ts'
import { postSetLateRule } from './post-set-late-rule.ts'
import { postSetMeant } from './post-set-meant.ts'
import { postSetPerson } from './post-set-person.ts'
import { postSetRubric } from './post-set-rubric.ts'
import { postSetStage } from './post-set-stage.ts'
import { postSetTags } from './post-set-tags.ts'
import { postSetText } from './post-set-text.ts'
import { postUnschedule } from './post-unschedule.ts'
import { postsCreate } from './posts-create.ts'
import { postsDelete } from './posts-delete.ts'
import { postsDuplicate } from './posts-duplicate.ts'
import { postsEditMany } from './posts-edit-many.ts'
import { postsMove } from './posts-move.ts'
import { postsSchedule } from './posts-schedule.ts'
import { postsSetChannels } from './posts-set-channels.ts'
import { postsSetRubric } from './posts-set-rubric.ts'
import { postsSetStage } from './posts-set-stage.ts'
import { postsShift } from './posts-shift.ts'
import { postsUnschedule } from './posts-unschedule.ts'
import { publicationAskLate } from './publication-ask-late.ts'
import { publicationBegin } from './publication-begin.ts'
import { publicationConfirmNotPublished } from './publication-confirm-not-published.ts'
import { publicationConfirmPublished } from './publication-confirm-published.ts'
import { publicationDoubtRestored } from './publication-doubt-restored.ts'
import { publicationEdited } from './publication-edited.ts'
import { publicationHoldBack } from './publication-hold-back.ts'
import { publicationRemindLater } from './publication-remind-later.ts'
import { publicationReminded } from './publication-reminded.ts'
import { publicationRemoved } from './publication-removed.ts'
import { publicationRetry } from './publication-retry.ts'
import { publicationSeenByHand } from './publication-seen-by-hand.ts'
import { publicationSendLate } from './publication-send-late.ts'
import { publicationSettleFound } from './publication-settle-found.ts'
import { publicationSkip } from './publication-skip.ts'
import { publicationStepAgain } from './publication-step-again.ts'
import { publicationStepDone } from './publication-step-done.ts'
import { publicationStepFailed } from './publication-step-failed.ts'
import { publicationStepSending } from './publication-step-sending.ts'
import { publicationStepUnknown } from './publication-step-unknown.ts'
import { publicationTakeBackByHand } from './publication-take-back-by-hand.ts'
import { publicationToHand } from './publication-to-hand.ts'
import { quietDaysAdd } from './quiet-days-add.ts'
import { quietDaysEnd } from './quiet-days-end.ts'
import { remarkAdd } from './remark-add.ts'
import { remarkRemove } from './remark-remove.ts'
import { remarkUpdate } from './remark-update.ts'
import { reportSave } from './report-save.ts'
import { rubricCreate } from './rubric-create.ts'
import { rubricDelete } from './rubric-delete.ts'
import { rubricMove } from './rubric-move.ts'
import { rubricUpdate } from './rubric-update.ts'
import { savedViewDelete } from './saved-view-delete.ts'
import { savedViewSave } from './saved-view-save.ts'
import { seriesApply } from './series-apply.ts'
import { seriesExtend } from './series-extend.ts'
import { seriesStart } from './series-start.ts'
import { seriesStop } from './series-stop.ts'
import { settingsSetLateMinutes } from './settings-set-late-minutes.ts'
import { settingsSetPaused } from './settings-set-paused.ts'
import { slotsSet } from './slots-set.ts'
import { stageAdd } from './stage-add.ts'
import { stageMove } from './stage-move.ts'
import { stageRemove } from './stage-remove.ts'
import { stageSetMovers } from './stage-set-movers.ts'
import { stageUpdate } from './stage-update.ts'
import { templateDelete } from './template-delete.ts'
import { templateLay } from './template-lay.ts'
import { templateRename } from './template-rename.ts'
import { templateSave } from './template-save.ts'
import { trashRemove } from './trash-remove.ts'
import { trashRestore } from './trash-restore.ts'
import { variantClearText } from './variant-clear-text.ts'
import { variantSetText } from './variant-set-text.ts'

/** Every write of the program, by name. */
export const commands = {
  'person.setMe': personSetMe,
  'person.add': personAdd,
  'person.update': personUpdate,
  'person.remove': personRemove,
  'brand.create': brandCreate,
  'brand.duplicate': brandDuplicate,
  'brand.update': brandUpdate,
  'brand.archive': brandArchive,
  'brand.takeBack': brandTakeBack,
  'brand.delete': brandDelete,
  'brand.setApproval': brandSetApproval,
  'brand.setPlanRules': brandSetPlanRules,
  'brand.setOccasions': brandSetOccasions,
  'rubric.create': rubricCreate,
  'rubric.update': rubricUpdate,
  'rubric.delete': rubricDelete,
  'campaign.create': campaignCreate,
  'campaign.update': campaignUpdate,
  'campaign.delete': campaignDelete,
  'rubric.move': rubricMove,
  'channel.setGoal': channelSetGoal,
  'slots.set': slotsSet,
  'plan.fill': planFill,
  'series.start': seriesStart,
  'series.extend': seriesExtend,
  'series.apply': seriesApply,
  'series.stop': seriesStop,
  'template.save': templateSave,
  'template.lay': templateLay,
  'template.rename': templateRename,
  'template.delete': templateDelete,
  'channel.add': channelAdd,
  'channel.rename': channelRename,
  'channel.update': channelUpdate,
  'channel.signedIn': channelSignedIn,
  'channel.remove': channelRemove,
  'post.create': postCreate,
  'post.setText': postSetText,
  'variant.setText': variantSetText,
  'variant.clearText': variantClearText,
  'post.setChannels': postSetChannels,
  'post.reschedule': postReschedule,
  'post.setRubric': postSetRubric,
  'post.setTags': postSetTags,
  'post.setCampaign': postSetCampaign,
  'post.setPerson': postSetPerson,
  'post.setAdLabel': postSetAdLabel,
  'post.setStage': postSetStage,
  'post.setLateRule': postSetLateRule,
  'post.setMeant': postSetMeant,
  'post.schedule': postSchedule,
  'post.unschedule': postUnschedule,
  'post.publishNow': postPublishNow,
  'post.duplicate': postDuplicate,
  'post.delete': postDelete,
  'post.restore': postRestore,
  'posts.move': postsMove,
  'posts.editMany': postsEditMany,
  'plan.import': planImport,
  'posts.shift': postsShift,
  'posts.duplicate': postsDuplicate,
  'trash.restore': trashRestore,
  'trash.remove': trashRemove,
  'posts.create': postsCreate,
  'posts.delete': postsDelete,
  'posts.setRubric': postsSetRubric,
  'posts.setChannels': postsSetChannels,
  'posts.setStage': postsSetStage,
  'posts.schedule': postsSchedule,
  'posts.unschedule': postsUnschedule,
  'brief.create': briefCreate,
  'brief.update': briefUpdate,
  'brief.assign': briefAssign,
  'brief.withdraw': briefWithdraw,
  'brief.start': briefStart,
  'brief.write': briefWrite,
  'brief.deliver': briefDeliver,
  'brief.return': briefReturn,
  'brief.accept': briefAccept,
  'brief.reopen': briefReopen,
  'brief.delete': briefDelete,
  'brief.restore': briefRestore,
  'quietDays.add': quietDaysAdd,
  'quietDays.end': quietDaysEnd,
  'remark.add': remarkAdd,
  'remark.update': remarkUpdate,
  'remark.remove': remarkRemove,
  'stage.add': stageAdd,
  'stage.update': stageUpdate,
  'stage.setMovers': stageSetMovers,
  'stage.move': stageMove,
  'stage.remove': stageRemove,
  'board.move': boardMove,
  'approval.give': approvalGive,
  'approval.withdraw': approvalWithdraw,
  'savedView.save': savedViewSave,
  'savedView.delete': savedViewDelete,
  'occasion.makePost': occasionMakePost,
  'occasion.hide': occasionHide,
  'occasion.show': occasionShow,
  'ownDay.save': ownDaySave,
  'ownDay.delete': ownDayDelete,
  'media.add': mediaAdd,
  'postMedia.add': postMediaAdd,
  'postMedia.addMany': postMediaAddMany,
  'postMedia.remove': postMediaRemove,
  'postMedia.move': postMediaMove,
  'postMedia.setAlt': postMediaSetAlt,
  'settings.setPaused': settingsSetPaused,
  'settings.setLateMinutes': settingsSetLateMinutes,
  'report.save': reportSave,
  'goal.set': goalSet,
  'metrics.typeChannelDay': metricsTypeChannelDay,
  'metrics.typePost': metricsTypePost,
  'metrics.import': metricsImport,
  'publication.retry': publicationRetry,
  'publication.skip': publicationSkip,
  'publication.sendLate': publicationSendLate,
  'publication.confirmPublished': publicationConfirmPublished,
  'publication.confirmNotPublished': publicationConfirmNotPublished,
  'publication.begin': publicationBegin,
  'publication.stepSending': publicationStepSending,
  'publication.stepDone': publicationStepDone,
  'publication.stepFailed': publicationStepFailed,
  'publication.stepUnknown': publicationStepUnknown,
  'publication.stepAgain': publicationStepAgain,
  'publication.askLate': publicationAskLate,
  'publication.holdBack': publicationHoldBack,
  'publication.toHand': publicationToHand,
  'publication.reminded': publicationReminded,
  'publication.remindLater': publicationRemindLater,
  'publication.seenByHand': publicationSeenByHand,
  'publication.takeBackByHand': publicationTakeBackByHand,
  'publication.doubtRestored': publicationDoubtRestored,
  'publication.settleFound': publicationSettleFound,
  'publication.edited': publicationEdited,
  'publication.removed': publicationRemoved,
  'history.import': historyImport,
  'counts.record': countsRecord,
} as const

export type CommandName = keyof typeof commands
export type CommandArgs<Name extends CommandName> = z.output<(typeof commands)[Name]['args']>
