import { Button } from '@mantine/core'
import { IconLayoutKanban, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { NothingPasses } from '#renderer/features/plan-filter/index.ts'
import { useBrandChoice } from '#renderer/routes/brand-choice.ts'
import { goTo } from '#renderer/routes/route.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import { PageHead, PageTitle } from '#renderer/ui/page-head.tsx'
import { UnreadPanel } from '#renderer/ui/unread-panel.tsx'
import { BrandMarksContext, useMarksOf } from '#renderer/widgets/calendar/index.ts'
import { TwoClocks } from '#renderer/widgets/zoned-time/two-clocks.tsx'
import { addDays, dayOf, instantOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import styles from './board.module.css'
import { useBoardMemory } from './board-store.ts'
import { type BoardFilter, filterElsewhere, groupBoard, groupOf, isFiltered, noFilter } from './board-view.ts'
import { BoardColumns } from './parts/board-columns.tsx'
import { FilterBar } from './parts/filter-bar.tsx'
import { type BoardActs, useBoardActs } from './use-board-acts.ts'

/** What was due longer ago and asks nobody is not work any more, days. */
const daysBack = 30

/** Everything that is not out yet, by stage: dragged, or moved by keys. */
export function BoardPage() {
  const { t } = useTranslation('board')
  const { brandId } = useBrandChoice()
  const zone = useViewZone()
  const now = useNow()
  const { period, grouping } = useBoardMemory()
  const [filter, setFilter] = useBoardFilter(brandId)
  const today = dayOf(now, zone)
  const from = startOf(addDays(today, -daysBack), zone)
  const to = startOf(addDays(today, period + 1), zone)
  const { value, problem } = useQuery('board.list', { brandId, from, to })
  const marks = useMarksOf(brandId)
  const group = groupOf[grouping]
  const columns = useMemo(() => (value ? groupBoard(value.columns, value.cards, { filter, group }) : null), [value, filter, group])
  const acts = useBoardActs(brandId)
  const shown = columns?.reduce((sum, column) => sum + column.cards.length, 0) ?? 0
  return (
    <div className={styles.page}>
      <PageHead>
        <PageTitle>{t('room')}</PageTitle>
        {value ? <span className={styles.soft}>{t('posts', { count: shown })}</span> : null}
        <TwoClocks zone={zone} from={from} to={to} />
      </PageHead>
      <div className={styles.bar}>
        <FilterBar brandId={brandId} filter={filter} cards={value?.cards ?? []} onChange={setFilter} />
        {acts.create ? (
          <Button size="xs" variant="filled" leftSection={<IconPlus size={15} stroke={1.5} />} onClick={() => acts.create?.(null)}>
            {t('newPost')}
          </Button>
        ) : null}
      </div>
      {problem && !value ? (
        <div className={styles.trouble}>
          <UnreadPanel problem={problem} />
        </div>
      ) : null}
      {columns && value ? (
        value.cards.length === 0 ? (
          <EmptyBoard create={acts.create} />
        ) : (
          <>
            <HiddenCards all={value.cards.length} shown={shown} onClear={() => setFilter(noFilter)} />
            <BrandMarksContext value={marks}>
              <BoardColumns columns={columns} zone={zone} now={now} acts={acts} filtered={isFiltered(filter)} />
            </BrandMarksContext>
            {value.more > 0 ? <p className={styles.foot}>{t('more', { count: value.more })}</p> : null}
          </>
        )
      ) : null}
    </div>
  )
}

/** The filter of the shown brand; of what another was filtered by only what is not its own stays. */
function useBoardFilter(brandId: BrandId | null) {
  const [kept, setKept] = useState({ brandId, filter: noFilter })
  const set = (filter: BoardFilter) => setKept({ brandId, filter })
  if (kept.brandId === brandId) return [kept.filter, set] as const
  const filter = filterElsewhere(kept.filter)
  set(filter)
  return [filter, set] as const
}

/** Nothing is at work: a post is begun here, or with the plans of all brands in the calendar, which asks whose it is. */
function EmptyBoard({ create }: Pick<BoardActs, 'create'>) {
  const { t } = useTranslation('board')
  const action = create ? (
    <Button onClick={() => create(null)}>{t('newPost')}</Button>
  ) : (
    <Button onClick={() => goTo({ room: 'calendar' })}>{t('toCalendar')}</Button>
  )
  return <Empty glyph={<IconLayoutKanban size={24} stroke={1.5} />} title={t('empty')} line={t('emptyLine')} action={action} />
}

type HiddenCardsProps = { readonly all: number; readonly shown: number; readonly onClear: () => void }

/** Says that there are cards and that the filter lets none of them through. */
function HiddenCards({ all, shown, onClear }: HiddenCardsProps) {
  if (all === 0 || shown > 0) return null
  return (
    <div className={styles.nothingPasses}>
      <NothingPasses row hidden={all} onClear={onClear} />
    </div>
  )
}

function startOf(day: DayKey, zone: ZoneId) {
  return instantOf(`${day}T00:00` as WallTime, zone).at
}
