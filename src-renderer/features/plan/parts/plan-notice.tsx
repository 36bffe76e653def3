import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBridge, useQuery } from '#renderer/bridge/index.ts'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { addDays, dayOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from '../gaps.module.css'
import { daysRange } from '../rhythm.ts'
import { type Gaps, readRemedy } from '../use-gaps.ts'
import { FillDialog } from './fill-dialog.tsx'

/** How far ahead an empty plan is a warning, days. */
const aheadDays = 7

type PlanNoticeProps = {
  readonly brandId: BrandId
  readonly zone: ZoneId
  readonly now: EpochMs
  /** Writes a post for a day, where the days to come have no gaps to fill. */
  readonly onWrite: (day: DayKey) => void
}

/** Says that nothing is planned for the days to come, with the remedy beside it. */
export function PlanNotice({ brandId, zone, now, onWrite }: PlanNoticeProps) {
  const { t } = useTranslation('rhythm')
  const today = dayOf(now, zone)
  const posts = useQuery('plan.placed', { brandId, ...daysRange(today, addDays(today, aheadDays), zone) }).value
  const bridge = useBridge()
  const [filling, setFilling] = useState<Gaps | null>(null)
  const nowWall = wallTimeAt(now, zone)
  const dialog = filling ? <FillDialog gaps={filling} onClose={() => setFilling(null)} /> : null
  if (!posts || posts.some((post) => post.wallTime > nowWall)) return dialog
  const fill = async () => {
    const remedy = await readRemedy(bridge, brandId, { first: today, last: addDays(today, aheadDays) }, now)
    if (remedy?.gaps) setFilling(remedy.gaps)
    else if (remedy) onWrite(remedy.day)
  }
  return (
    <div className={styles.notice} role="status">
      <WarningGlyph />
      <span>{t('nothing.words', { count: aheadDays })}</span>
      <Button size="xs" onClick={() => void fill()}>
        {t('nothing.action')}
      </Button>
      {dialog}
    </div>
  )
}
