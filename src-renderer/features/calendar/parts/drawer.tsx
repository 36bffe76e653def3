import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl } from '#renderer/bridge/index.ts'
import { type CalendarActs, DrawerCards } from '#renderer/widgets/calendar/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import styles from '../calendar-page.module.css'
import type { Chosen } from '../use-chosen.ts'
import type { DrawerState, DrawerTab } from './use-drawer.ts'
import { type DrawerCarryNeeds, useDrawerCarry } from './use-drawer-carry.ts'

type DrawerProps = {
  readonly drawer: DrawerState
  readonly selected: PostId | null
  readonly chosen: Chosen
  readonly hours: boolean
  readonly plan: DrawerCarryNeeds['plan']
  readonly acts: Pick<CalendarActs, 'inspect' | 'open' | 'choose' | 'chooseThese'> & { writeUndated(): void }
}

/** Posts without a date, to be dragged onto the calendar, one or all that are chosen; what is dragged out of it loses its date here. */
export const Drawer = memo(function Drawer({ drawer, selected, chosen, hours, plan, acts }: DrawerProps) {
  const { cards, shown, over, counts } = drawer
  const { t } = useTranslation('calendar')
  const carry = useDrawerCarry({ chosen, drawer: cards, hours, plan })
  const inspect = (postId: PostId) => {
    acts.chooseThese([])
    acts.inspect(postId)
  }
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
      {counts.ideas > 0 ? (
        <div className={styles.drawerTabs}>
          <SegmentedControl
            fullWidth
            data={[
              { value: 'noDate', label: <Tab word={t('drawer.noDate')} count={counts.noDate} /> },
              { value: 'ideas', label: <Tab word={t('drawer.ideas')} count={counts.ideas} /> },
            ]}
            value={drawer.tab}
            onChange={(value) => drawer.choose(value as DrawerTab)}
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
            chosen={chosen.ids}
            pictureUrl={thumbUrl}
            onInspect={inspect}
            onChoose={acts.choose}
            onOpen={acts.open}
            carry={carry}
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
