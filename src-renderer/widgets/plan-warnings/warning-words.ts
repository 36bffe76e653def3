import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import type { PlanWarning } from '#shared/domain/warnings/plan-warning.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { usePlanWarningsOf } from './plan-warnings.ts'

/** Longest piece of another post's first line that a warning quotes, UTF-16 units. */
const mostQuoted = 40

/** Says a warning in a sentence; times are told in `zone`. */
export function useWarningWords(): (warning: PlanWarning, zone: ZoneId) => string {
  const { t } = useTranslation(['warnings', 'quiet'])
  const format = useFormat()
  return useCallback(
    (warning, zone) => {
      if (warning.kind === 'noAdLabel') return t(`noAdLabel.${warning.lacks}`)
      if (warning.kind === 'quietDay') {
        return warning.reason ? t('quiet:warningReason', { reason: warning.reason }) : t('quiet:warning')
      }
      const other = quoted(warning.other.firstLine) || t('untitled')
      if (warning.kind === 'tooNear') {
        const { minutes: count, limit } = warning
        return count === 0 ? t('sameMinute', { other }) : t('tooNear', { other, count, limit })
      }
      const when = `${format.dayMonth(warning.other.at, zone)}, ${format.time(warning.other.at, zone)}`
      return warning.likeness === 1 ? t('sameText', { when }) : t('nearlySame', { when, share: format.percent(floored(warning.likeness)) })
    },
    [t, format],
  )
}

/** Nearly is never told as wholly. */
function floored(likeness: number): number {
  return Math.floor(likeness * 100) / 100
}

function quoted(line: string): string {
  return line.length <= mostQuoted
    ? line
    : `${line
        .slice(0, mostQuoted)
        .toWellFormed()
        .replace(/\uFFFD$/, '')
        .trimEnd()}…`
}

type Warned = Pick<PostCard, 'id' | 'zone' | 'warnings'>

/** All that a card is warned about, in sentences: what its own row tells and what its place in the plan does. */
export function useCardWarnings(card: Warned): readonly string[] {
  return useCardWarningWords()(card, usePlanWarningsOf(card.id))
}

/** The same for many cards, asked for once: each card looks up for itself what its place in the plan is warned about. */
export function useCardWarningWords(): (card: Warned, planned: readonly PlanWarning[]) => readonly string[] {
  const { t } = useTranslation('calendar')
  const words = useWarningWords()
  return useCallback(
    (card, planned) => [...card.warnings.map((warning) => t(`warning.${warning}`)), ...planned.map((warning) => words(warning, card.zone))],
    [t, words],
  )
}
