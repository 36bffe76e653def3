import { useTranslation } from 'react-i18next'
import { systemZone } from '#renderer/routes/view-zone.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import { clockNames } from './clock-names.ts'
import styles from './two-clocks.module.css'
import { useZoneNames } from './zone-name.ts'

type TwoClocksProps = {
  /** The zone the times of the room are written in. */
  readonly zone: ZoneId
  /** What the room shows lies between these, in order. */
  readonly from: EpochMs
  readonly to: EpochMs
}

/** Names the zone of a room's times and the viewer's own; nothing where both clocks show the same. */
export function TwoClocks({ zone, from, to }: TwoClocksProps) {
  const { t } = useTranslation('calendar')
  const viewer = systemZone()
  const { planClock, viewerClock } = clockNames([from, to], { zone, viewer, name: useZoneNames() })
  if (viewerClock === null) return null
  const words = t('zones', { zone: planClock, yours: viewerClock })
  return (
    <span className={styles.clocks} title={`${words} (${zone} · ${viewer})`}>
      {words}
    </span>
  )
}
