import { useTranslation } from 'react-i18next'
import { useNow } from '#renderer/bridge/index.ts'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { useZoneNames } from '#renderer/widgets/zoned-time/zone-name.ts'
import { offsetAt } from '#shared/domain/time/zone-offset.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import styles from '../calendar-page.module.css'

type ZoneNoteProps = {
  readonly zone: ZoneId
  readonly zoneName: string
  /** There is no room for «Время:» before the names of two zones. */
  readonly short: boolean
}

/** The zone everything is drawn in, and the viewer's own where its clocks show something else. */
export function ZoneNote({ zone, zoneName, short }: ZoneNoteProps) {
  const { t } = useTranslation('calendar')
  const now = useNow()
  const names = useZoneNames()
  const viewer = systemZone()
  const same = offsetAt(now, viewer) === offsetAt(now, zone)
  const both = { zone: zoneName, yours: names(viewer, now) }
  const words = same ? t('zone', { zone: zoneName }) : t(short ? 'zonesShort' : 'zones', both)
  return (
    <span className={styles.zone} title={same ? zone : `${t('zones', both)} (${zone} · ${viewer})`}>
      {words}
    </span>
  )
}
