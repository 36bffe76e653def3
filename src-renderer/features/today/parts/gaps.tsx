import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { goTo } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { PlanGap } from '#shared/queries/index.ts'
import styles from '../today.module.css'
import { runsOf, weekDays } from '../today-view.ts'
import { Row, Section } from './section.tsx'

type GapsProps = { readonly gaps: readonly PlanGap[]; readonly days: readonly DayKey[]; readonly allBrands: boolean }

/** Channels with nothing planned on some of the next seven days. */
export function Gaps({ gaps, days, allBrands }: GapsProps) {
  const { t } = useTranslation('today')
  const networkName = useNetworkName()
  const words = useDayWords(days)
  return (
    <Section
      title={t('gaps')}
      items={gaps}
      row={(gap) => {
        const title = `${networkName(gap.network)}: ${gap.title}`
        const empty = gap.days.length === weekDays ? t('gapAll') : t('gapDays', { days: words(gap.days) })
        const line = allBrands ? `${empty} · ${gap.brandName}` : empty
        return (
          <Row
            key={gap.channelId}
            glyph={<span className={styles.hole} aria-hidden />}
            title={title}
            networks={<NetworkGlyph network={gap.network} size={13} decorative />}
            line={line}
            acts={
              <Button
                size="xs"
                onClick={() => goTo({ room: 'calendar', params: ['week', days[gap.days[0] ?? 0] ?? ''], inspect: null })}
                aria-label={t('openOf', { act: t('fill'), name: title })}
              >
                {t('fill')}
              </Button>
            }
          />
        )
      }}
    />
  )
}

/** Days of the week as people say them: «12–14 дек, 16 дек». */
function useDayWords(days: readonly DayKey[]): (places: readonly number[]) => string {
  const format = useFormat()
  const zone = 'UTC' as ZoneId
  const at = (place: number) => instantOf(`${days[place] ?? '2026-01-01'}T12:00` as WallTime, zone).at
  const day = (place: number) => format.dayMonthShort(at(place), zone)
  const run = (first: number, last: number) => {
    if (first === last) return day(first)
    const sameMonth = days[first]?.slice(0, 7) === days[last]?.slice(0, 7)
    return sameMonth ? `${Number(days[first]?.slice(8))}–${day(last)}` : `${day(first)} – ${day(last)}`
  }
  return (places) =>
    runsOf(places)
      .map(([first, last]) => run(first, last))
      .join(', ')
}
