import { useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { remembered } from '#renderer/ui/remembered.ts'
import type { PlanWarning } from '#shared/domain/warnings/plan-warning.ts'
import { unreachable } from '#shared/kernel/outcome.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { usePlanWarningsOf } from './plan-warnings.ts'

/** Longest piece of another post's first line that a warning quotes, UTF-16 units. */
const mostQuoted = 40

/** Says a warning in a sentence; times are told in `zone`. */
export function useWarningWords(): (warning: PlanWarning, zone: ZoneId) => string {
  const { t } = useTranslation(['warnings', 'quiet'])
  const format = useFormat()
  const networkName = useNetworkName()
  return useCallback(
    (warning, zone) => {
      switch (warning.kind) {
        case 'noAdLabel':
          return t(`noAdLabel.${warning.lacks}`)
        case 'quietDay':
          return warning.reason ? t('quiet:warningReason', { reason: warning.reason }) : t('quiet:warning')
        case 'pictureRefused':
          return t('pictureRefused', { network: networkName(warning.network), name: warning.name })
        case 'pictureTooBig':
          return t('pictureTooBig', { name: warning.name, limit: warning.limitMb })
        case 'tooNear': {
          const { minutes: count, limit } = warning
          const other = quoted(warning.other.firstLine) || t('untitled')
          return count === 0 ? t('sameMinute', { other }) : t('tooNear', { other, count, limit })
        }
        case 'sameText': {
          const when = `${format.dayMonth(warning.other.at, zone)}, ${format.time(warning.other.at, zone)}`
          const share = () => format.percent(floored(warning.likeness))
          return warning.likeness === 1 ? t('sameText', { when }) : t('nearlySame', { when, share: share() })
        }
        default:
          return unreachable(warning)
      }
    },
    [t, format, networkName],
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
  return useMemo(() => {
    const own = remembered((warning: Warned['warnings'][number]) => t(`warning.${warning}`))
    return (card, planned) => [...card.warnings.map(own), ...planned.map((warning) => words(warning, card.zone))]
  }, [t, words])
}
