import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl } from '#renderer/bridge/index.ts'
import { type CalendarActs, DrawerCards } from '#renderer/widgets/calendar/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import styles from '../calendar-page.module.css'
import type { DrawerState } from './use-drawer.ts'

type DrawerProps = {
  readonly drawer: DrawerState
  readonly selected: PostId | null
  readonly chosen: ReadonlySet<PostId>
  readonly acts: Pick<CalendarActs, 'inspect' | 'open' | 'choose'> & { writeUndated(): void }
}

/** Posts without a date, to be dragged onto the calendar; what is dragged out of it loses its date here. */
export const Drawer = memo(function Drawer({ drawer, selected, chosen, acts }: DrawerProps) {
  const { cards, over } = drawer
  const { t } = useTranslation('calendar')
  const [tabChosen, setTab] = useState<'ideas' | 'noDate' | null>(null)
  const ideas = cards.filter((card) => card.stage === 'idea')
  const rest = cards.filter((card) => card.stage !== 'idea')
  const tab = tabChosen ?? (rest.length > 0 ? 'noDate' : 'ideas')
  const shown = ideas.length === 0 || tab === 'noDate' ? rest : ideas
  return (
    <aside className={styles.drawer} data-over={over || undefined} data-calendar-drawer aria-label={t('drawer.list')}>
      <div className={styles.drawerHead}>
        <h2>{t('drawer.title')}</h2>
        <span>
          <ActionIcon variant="subtle" aria-label={t('drawer.write')} onClick={acts.writeUndated}>
            <IconPlus size={16} stroke={1.5} />
          </ActionIcon>
          {over ? (
            <ActionIcon variant="subtle" aria-label={t('close')} onClick={drawer.toggle}>
              <IconX size={16} stroke={1.5} />
            </ActionIcon>
          ) : null}
        </span>
      </div>
      {ideas.length > 0 ? (
        <div className={styles.drawerTabs}>
          <SegmentedControl
            fullWidth
            data={[
              { value: 'noDate', label: <Tab word={t('drawer.noDate')} count={rest.length} /> },
              { value: 'ideas', label: <Tab word={t('drawer.ideas')} count={ideas.length} /> },
            ]}
            value={tab}
            onChange={(value) => setTab(value as typeof tab)}
          />
        </div>
      ) : null}
      <div className={styles.drawerList}>
        {shown.length === 0 ? (
          <p className={styles.drawerEmpty}>{t('drawer.empty')}</p>
        ) : (
          <DrawerCards
            cards={shown}
            selected={selected}
            chosen={chosen}
            pictureUrl={thumbUrl}
            onInspect={acts.inspect}
            onChoose={acts.choose}
            onOpen={acts.open}
          />
        )}
      </div>
    </aside>
  )
})

function Tab({ word, count }: { readonly word: string; readonly count: number }) {
  return (
    <>
      {word}
      <span className={styles.count}>{count}</span>
    </>
  )
}
