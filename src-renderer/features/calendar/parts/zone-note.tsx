import { useTranslation } from 'react-i18next'
import { systemZone } from '#renderer/routes/view-zone.ts'
import type { ClockNames } from '#renderer/widgets/zoned-time/clock-names.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import styles from '../calendar-page.module.css'

type ZoneNoteProps = Pick<ClockNames, 'planClock' | 'viewerClock'> & {
  readonly zone: ZoneId
  /** There is no room for «Время:» before the names of two zones. */
  readonly short: boolean
  /** There is room for the name of the plan's zone alone; the tip tells the rest. */
  readonly bare: boolean
}

/** The zone everything is drawn in, and the viewer's own where its clocks show something else. */
export function ZoneNote({ zone, planClock, viewerClock, short, bare }: ZoneNoteProps) {
  const { t } = useTranslation('calendar')
  const one = t('zone', { zone: planClock })
  if (viewerClock === null) return <Note title={`${one} (${zone})`} words={bare ? planClock : one} />
  const both = { zone: planClock, yours: viewerClock }
  const words = bare ? planClock : t(short ? 'zonesShort' : 'zones', both)
  return <Note title={`${t('zones', both)} (${zone} · ${systemZone()})`} words={words} />
}

function Note({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <span className={styles.zone} title={title}>
      {words}
    </span>
  )
}
