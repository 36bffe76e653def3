import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl } from '#renderer/bridge/index.ts'
import { DrawerCards } from '#renderer/widgets/calendar/index.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import styles from '../calendar-page.module.css'

type DrawerProps = {
  readonly cards: readonly PostCard[]
  readonly over: boolean
  readonly selected: PostId | null
  readonly acts: { inspect(postId: PostId): void; open(postId: PostId): void; writeUndated(): void }
  readonly onClose: () => void
}

/** Posts without a date, to be dragged onto the calendar; what is dragged out of it loses its date here. */
export function Drawer({ cards, over, selected, acts, onClose }: DrawerProps) {
  const { t } = useTranslation('calendar')
  const [chosen, setTab] = useState<'ideas' | 'noDate' | null>(null)
  const ideas = cards.filter((card) => card.stage === 'idea')
  const rest = cards.filter((card) => card.stage !== 'idea')
  const tab = chosen ?? (rest.length > 0 ? 'noDate' : 'ideas')
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
            <ActionIcon variant="subtle" aria-label={t('close')} onClick={onClose}>
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
          <DrawerCards cards={shown} selected={selected} pictureUrl={thumbUrl} onInspect={acts.inspect} onOpen={acts.open} />
        )}
      </div>
    </aside>
  )
}

function Tab({ word, count }: { readonly word: string; readonly count: number }) {
  return (
    <>
      {word}
      <span className={styles.count}>{count}</span>
    </>
  )
}
