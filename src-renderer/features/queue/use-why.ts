import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { unreachable } from '#shared/kernel/outcome.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { QueueRow } from './queue-view.ts'

/** Why a publication waits and until when, in one line. */
export function useWhy(row: QueueRow, now: EpochMs, zone: ZoneId): string {
  const { t } = useTranslation('publishing')
  const format = useFormat()
  const problem = row.problem ? t(`problems.${row.problem.kind}`) : ''
  switch (row.why) {
    case 'time':
      return row.at <= now ? t('queue.why.due') : upperFirst(format.relative(row.at, now))
    case 'signIn':
      return t('queue.why.signIn', { when: format.relative(row.at, now) })
    case 'approval':
      return t('queue.why.approval', { when: format.relative(row.at, now) })
    case 'paused':
      return t('queue.why.paused')
    case 'quiet':
      return row.quiet?.reason ? t('queue.why.quietReason', { reason: row.quiet.reason }) : t('queue.why.quiet')
    case 'retry':
      return t('queue.why.retry', { problem, attempt: row.attempts + 1, at: row.nextAt === null ? '' : format.time(row.nextAt, zone) })
    case 'late':
      return t('queue.why.late', { late: format.duration(now - row.at) })
    case 'unknown':
      return t('queue.why.unknown')
    case 'restored':
      return t('queue.why.restored')
    case 'manual':
      if (row.nextAt !== null && row.nextAt > now) return t('queue.why.manualLater', { at: format.moment(row.nextAt, zone, now) })
      return t('queue.why.manual', { late: format.duration(Math.max(0, now - row.at)) })
    case 'problem':
      return problem || t('queue.why.problem')
    case 'running':
      return runningStep(row, t)
    default:
      return unreachable(row.why)
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

/** Which step is under way: the first that is not done. */
function runningStep({ steps }: QueueRow, t: TFunction<'publishing'>): string {
  const uploads = steps.filter(({ kind }) => kind === 'upload')
  const current = steps.find(({ state }) => state !== 'done')
  if (current?.kind === 'upload') return t('queue.why.upload', { n: current.index + 1, of: uploads.length })
  return t('queue.why.sending')
}
