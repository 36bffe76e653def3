import { Menu } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MenuPoint } from '#renderer/ui/menu-point.tsx'
import type { CalendarActs } from '#renderer/widgets/calendar/index.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { ChannelsDialog } from '../many/channels-dialog.tsx'
import { onlyBrand } from '../many/many-posts.ts'
import { RubricItems, ShiftItems, StatusItems } from '../many/menu-items.tsx'
import { type ManyActs, useManyActs } from '../many/use-many-acts.ts'
import { useMoveDialog } from '../move/move-store.ts'
import { useSelection } from '../selection-store.ts'
import type { AskedMenu } from './asked-menu.ts'
import styles from './card-menu.module.css'
import { DetailItems } from './detail-items.tsx'
import { Key } from './key.tsx'

type CardMenuProps = {
  readonly asked: AskedMenu
  readonly acts: CalendarActs
  readonly now: EpochMs
  readonly onClose: () => void
}

/** It slides over its point rather than leave the window; what is taller than the window scrolls, and its submenus stand outside. */
const inSight = { flip: true, shift: { crossAxis: true, padding: 6 }, size: { padding: 6 } }

/** All that can be done with a post, or with the chosen ones it belongs to, where it stands. */
export function CardMenu({ asked, acts, now, onClose }: CardMenuProps) {
  const { t } = useTranslation('moves')
  const [choosing, chooseChannels] = useState(false)
  const stays = useRef(false)
  const many = useManyActs(() => asked.cards)
  const [card] = asked.cards
  const brandId = onlyBrand(asked.cards)
  // The menu closes behind the item that was pressed; the channels are still to be chosen then.
  const onChannels = () => {
    stays.current = true
    chooseChannels(true)
  }
  if (!card) return null
  if (choosing && brandId) return <ChannelsDialog brandId={brandId} cards={asked.cards} onChoose={many.setChannels} onClose={onClose} />
  return (
    <Menu opened onClose={() => stays.current || onClose()} position="bottom-start" middlewares={inSight}>
      <Menu.Target>
        <MenuPoint x={asked.x} y={asked.y} />
      </Menu.Target>
      <Menu.Dropdown
        className={styles.menu ?? ''}
        aria-label={t('menu.name', { count: asked.cards.length, post: card.firstLine || t('menu.noText') })}
      >
        {asked.cards.length > 1 ? (
          <ManyItems cards={asked.cards} acts={many} onChannels={onChannels} />
        ) : (
          <OneItems {...{ card, acts, now, many, onChannels }} />
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

type OneProps = Pick<CardMenuProps, 'acts' | 'now'> & {
  readonly card: PostCard
  readonly many: ManyActs
  readonly onChannels: () => void
}

function OneItems({ card, acts, now, many, onChannels }: OneProps) {
  const { t } = useTranslation(['moves', 'calendar'])
  const toggle = useSelection((selection) => selection.toggle)
  return (
    <>
      <Menu.Item rightSection={<Key keys="Enter" />} onClick={() => acts.open(card.id)}>
        {t('calendar:inspector.open')}
      </Menu.Item>
      <Menu.Item rightSection={<Key keys="Space" />} onClick={() => acts.inspect(card.id)}>
        {t('moves:menu.inspect')}
      </Menu.Item>
      <Menu.Divider />
      {card.fixed === null ? (
        <PlaceItems cards={[card]} acts={many} onFreeSlot={() => acts.toFreeSlot(card)} />
      ) : (
        <Menu.Label>{t(`calendar:fixed.${card.fixed}`)}</Menu.Label>
      )}
      <Menu.Item rightSection={<Key keys="Mod+D" />} onClick={many.copy}>
        {t('calendar:inspector.duplicate')}
      </Menu.Item>
      <Menu.Divider />
      <SortItems brandId={card.brandId} acts={many} onChannels={onChannels} />
      <DetailItems postId={card.id} now={now} />
      <Menu.Divider />
      <Menu.Item rightSection={<Key keys="X" />} onClick={() => toggle(card.id)}>
        {t('moves:menu.choose')}
      </Menu.Item>
      <Menu.Item color="red" rightSection={<Key keys="Delete" />} onClick={many.remove}>
        {t('moves:bar.delete')}
      </Menu.Item>
    </>
  )
}

type ManyProps = { readonly cards: readonly PostCard[]; readonly acts: ManyActs; readonly onChannels: () => void }

function ManyItems({ cards, acts, onChannels }: ManyProps) {
  const { t } = useTranslation('moves')
  const choose = useSelection((selection) => selection.choose)
  return (
    <>
      <Menu.Label>{t('bar.count', { count: cards.length })}</Menu.Label>
      <PlaceItems cards={cards} acts={acts} />
      <Menu.Item rightSection={<Key keys="Mod+D" />} onClick={acts.copy}>
        {t('bar.copy')}
      </Menu.Item>
      <Menu.Divider />
      <SortItems brandId={onlyBrand(cards)} acts={acts} onChannels={onChannels} />
      <Menu.Divider />
      <Menu.Item rightSection={<Key keys="Esc" />} onClick={() => choose([])}>
        {t('bar.clear')}
      </Menu.Item>
      <Menu.Item color="red" rightSection={<Key keys="Delete" />} onClick={acts.remove}>
        {t('bar.delete')}
      </Menu.Item>
    </>
  )
}

type PlaceProps = {
  readonly cards: readonly PostCard[]
  readonly acts: ManyActs
  readonly onFreeSlot?: () => void
}

/** When they go out. */
function PlaceItems({ cards, acts, onFreeSlot }: PlaceProps) {
  const { t } = useTranslation(['moves', 'rhythm', 'calendar'])
  const moveTo = useMoveDialog((dialog) => dialog.open)
  const dated = cards.some((one) => one.wallTime !== null)
  return (
    <>
      <Menu.Item rightSection={<Key keys="Shift+M" />} onClick={() => moveTo(cards)}>
        {t('moves:bar.move')}
      </Menu.Item>
      {onFreeSlot ? <Menu.Item onClick={onFreeSlot}>{t('rhythm:slots.next')}</Menu.Item> : null}
      {dated ? (
        <>
          <Submenu words={t('moves:bar.shift')}>
            <ShiftItems acts={acts} />
          </Submenu>
          <Menu.Item onClick={acts.toDrawer}>{t('calendar:inspector.toDrawer')}</Menu.Item>
        </>
      ) : null}
    </>
  )
}

type SortProps = { readonly brandId: BrandId | null; readonly acts: ManyActs; readonly onChannels: () => void }

/** What they are: rubric and channels of one brand, and where they stand in the work. */
function SortItems({ brandId, acts, onChannels }: SortProps) {
  const { t } = useTranslation('moves')
  return (
    <>
      {brandId ? (
        <Submenu words={t('bar.rubric')}>
          <RubricItems acts={acts} brandId={brandId} />
        </Submenu>
      ) : null}
      <Submenu words={t('bar.status')}>
        <StatusItems acts={acts} />
      </Submenu>
      {brandId ? <Menu.Item onClick={onChannels}>{t('bar.channels')}</Menu.Item> : null}
    </>
  )
}

function Submenu({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <Menu.Sub floatingStrategy="fixed">
      <Menu.Sub.Target>
        <Menu.Sub.Item>{words}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown aria-label={words}>{children}</Menu.Sub.Dropdown>
    </Menu.Sub>
  )
}
