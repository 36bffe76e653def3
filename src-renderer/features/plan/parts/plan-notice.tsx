import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { addDays, dayOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from '../gaps.module.css'
import { daysRange } from '../rhythm.ts'

/** How far ahead an empty plan is a warning, days. */
const aheadDays = 7

type PlanNoticeProps = {
  readonly brandId: BrandId
  readonly zone: ZoneId
  readonly now: EpochMs
  /** Fills gaps where there are any, else writes a post. */
  readonly onFill: () => void
}

/** Says that nothing is planned for the days to come, with the remedy beside it. */
export function PlanNotice({ brandId, zone, now, onFill }: PlanNoticeProps) {
  const { t } = useTranslation('rhythm')
  const today = dayOf(now, zone)
  const posts = useQuery('plan.placed', { brandId, ...daysRange(today, addDays(today, aheadDays), zone) }).value
  const nowWall = wallTimeAt(now, zone)
  if (!posts || posts.some((post) => post.wallTime > nowWall)) return null
  return (
    <div className={styles.notice} role="status">
      <WarningGlyph />
      <span>{t('nothing.words', { count: aheadDays })}</span>
      <Button size="xs" onClick={onFill}>
        {t('nothing.action')}
      </Button>
    </div>
  )
}
