import { Menu } from '@mantine/core'
import { IconRubberStamp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { stages } from '#shared/domain/posts/post.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import styles from './many.module.css'
import type { ManyActs } from './use-many-acts.ts'

const shifts = [
  { key: 'weekEarlier', days: -7, minutes: 0 },
  { key: 'dayEarlier', days: -1, minutes: 0 },
  { key: 'hourEarlier', days: 0, minutes: -60 },
  { key: 'hourLater', days: 0, minutes: 60 },
  { key: 'dayLater', days: 1, minutes: 0 },
  { key: 'weekLater', days: 7, minutes: 0 },
] as const

/** How far posts are shifted with one click, and by as many days as are asked for. */
export function ShiftItems({ acts }: { readonly acts: Pick<ManyActs, 'shift' | 'shiftAsked'> }) {
  const { t } = useTranslation('moves')
  return (
    <>
      {shifts.map(({ key, days, minutes }) => (
        <Menu.Item key={key} onClick={() => acts.shift(days, minutes)}>
          {t(`shift.${key}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={() => acts.shiftAsked(t('shift.severalSaid'))}>{t('shift.several')}</Menu.Item>
    </>
  )
}

/** The rubrics of a brand, and none. */
export function RubricItems({ acts, brandId }: { readonly acts: Pick<ManyActs, 'setRubric'>; readonly brandId: BrandId }) {
  const { t } = useTranslation('calendar')
  const rubrics = useQuery('brand.setup', { brandId }).value?.rubrics ?? []
  return (
    <>
      {rubrics.map(({ id, name, color }) => (
        <Menu.Item
          key={id}
          leftSection={<i className={styles.swatch} style={{ background: `var(--rubric-${color})` }} />}
          onClick={() => acts.setRubric(id)}
        >
          {name}
        </Menu.Item>
      ))}
      <Menu.Item onClick={() => acts.setRubric(null)}>{t('inspector.noRubric')}</Menu.Item>
    </>
  )
}

/** The stages, and to be sent at its time or no more. */
export function StatusItems({ acts }: { readonly acts: Pick<ManyActs, 'setStage' | 'schedule' | 'unschedule'> }) {
  const { t } = useTranslation(['status', 'calendar'])
  return (
    <>
      {stages.map((stage) => (
        <Menu.Item key={stage} leftSection={<StatusGlyph status={stage} decorative />} onClick={() => acts.setStage(stage)}>
          {t(`status:${stage}`)}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<StatusGlyph status="scheduled" decorative />} onClick={acts.schedule}>
        {t('calendar:inspector.schedule')}
      </Menu.Item>
      <Menu.Item leftSection={<IconRubberStamp size={14} stroke={1.5} />} onClick={acts.unschedule}>
        {t('calendar:inspector.unschedule')}
      </Menu.Item>
    </>
  )
}
