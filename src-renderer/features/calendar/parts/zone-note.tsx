import { useTranslation } from 'react-i18next'
import { systemZone } from '#renderer/routes/view-zone.ts'
import type { ClockNames } from '#renderer/widgets/zoned-time/clock-names.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import styles from '../calendar-page.module.css'

type ZoneNoteProps = Pick<ClockNames, 'planClock' | 'viewerClock'> & {
  readonly zone: ZoneId
  /** There is no room for «Время:» before the names of two zones. */
  readonly short: boolean
}

/** The zone everything is drawn in, and the viewer's own where its clocks show something else. */
export function ZoneNote({ zone, planClock, viewerClock, short }: ZoneNoteProps) {
  const { t } = useTranslation('calendar')
  if (viewerClock === null) return <Note title={zone} words={t('zone', { zone: planClock })} />
  const both = { zone: planClock, yours: viewerClock }
  return <Note title={`${t('zones', both)} (${zone} · ${systemZone()})`} words={t(short ? 'zonesShort' : 'zones', both)} />
}

function Note({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <span className={styles.zone} title={title}>
      {words}
    </span>
  )
}
