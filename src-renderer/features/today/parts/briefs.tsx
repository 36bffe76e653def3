import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { TodayBrief } from '#shared/queries/index.ts'
import { openBrief } from '../open-brief.ts'
import { Row, Section } from './section.tsx'

type BriefsProps = {
  readonly kind: 'reviews' | 'overdue'
  readonly briefs: readonly TodayBrief[]
  readonly now: EpochMs
  readonly zone: ZoneId
}

/** Delivered work that waits for a look, or work whose deadline has passed. */
export function Briefs({ kind, briefs, now, zone }: BriefsProps) {
  const { t } = useTranslation('today')
  const format = useFormat()
  const act = t(kind === 'reviews' ? 'check' : 'open')
  const line = ({ kind: sort, assignee, version }: TodayBrief) => {
    const values = { kind: t(`brief.${sort}`), who: assignee ?? t('nobody'), version }
    return kind === 'reviews' ? t('briefLine', values) : t('briefWork', values)
  }
  return (
    <Section
      title={t(kind)}
      items={briefs}
      row={(brief) => {
        const late = brief.dueAt !== null && brief.dueAt < now
        const due =
          brief.dueAt === null
            ? ''
            : late
              ? t('overdueBy', { by: format.duration(now - brief.dueAt) })
              : t('due', { when: format.moment(brief.dueAt, zone, now) })
        return (
          <Row
            key={brief.id}
            glyph={<StatusGlyph status={kind === 'reviews' ? 'review' : 'late'} size={15} />}
            title={brief.title}
            brandId={brief.brandId}
            line={line(brief)}
            when={due}
            urgent={late}
            acts={
              <Button size="xs" onClick={() => openBrief(brief)} aria-label={t('openOf', { act, name: brief.title })}>
                {act}
              </Button>
            }
          />
        )
      }}
    />
  )
}
