import { Tooltip } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { keepRailPicture } from '#renderer/app/early/rail-picture.ts'
import { rooms } from '#renderer/app/rooms.ts'
import { useQuery } from '#renderer/bridge/index.ts'
import type { Room } from '#renderer/routes/room.ts'
import { type RoomId, routeHash, useRoom } from '#renderer/routes/route.ts'
import { networks } from '#shared/networks/index.ts'
import { BrandSwitcher } from './brand-switcher.tsx'
import frame from './frame.module.css'
import styles from './rail.module.css'

type RailProps = { readonly folded: boolean; readonly onToggle: (() => void) | null }

/** Brand switcher on top, the rooms that work below, settings at the bottom. */
export function Rail({ folded, onToggle }: RailProps) {
  const { t } = useTranslation('frame')
  const open = useRoom()
  const shown = useRailRooms()
  const rail = useKept(folded)
  const item = (room: Room) => (
    <RailItem key={room.id} room={room} current={room.id === open || (room.id === 'briefs' && open === 'brief')} folded={folded} />
  )
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  const foldName = t(folded ? 'rail.open' : 'rail.fold')
  return (
    <nav ref={rail} className={styles.rail} data-folded={folded || undefined} aria-label={t('rail.name')}>
      <BrandSwitcher folded={folded} />
      <div className={styles.rooms}>{shown.filter(({ id }) => id !== bottomRoom).map(item)}</div>
      <div className={styles.bottom}>
        {shown.filter(({ id }) => id === bottomRoom).map(item)}
        {onToggle ? (
          <Tooltip label={foldName} position="right" disabled={!folded}>
            <button type="button" className={styles.item} onClick={onToggle} aria-label={foldName}>
              <Fold size={18} stroke={1.5} />
              {folded ? null : <span>{foldName}</span>}
            </button>
          </Tooltip>
        ) : null}
      </div>
    </nav>
  )
}

/** How long the rail must have stood unchanged before it is kept, ms: the start has better things to do. */
const keepAfterMs = 500

/** Keeps what the rail looks like for the next start, whenever it was drawn anew. */
function useKept(folded: boolean) {
  const rail = useRef<HTMLElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => rail.current && keepRailPicture(rail.current, frame.frame ?? '', folded), keepAfterMs)
    return () => clearTimeout(timer)
  })
  return rail
}

const bottomRoom: RoomId = 'settings'

/** Rooms in the rail; the pretend network's feed only where a brand has a channel in it. */
function useRailRooms(): readonly Room[] {
  const channels = useQuery('channels.list', { brandId: null }).value
  const pretends = channels?.some((channel) => channel.network === networks.demo.id) ?? false
  return rooms.filter((room) => room.inRail && (room.id !== 'demoFeed' || pretends))
}

function RailItem({ room, current, folded }: { readonly room: Room; readonly current: boolean; readonly folded: boolean }) {
  const { t } = useTranslation()
  const name = t(room.titleKey)
  const Icon = room.icon
  const link = (
    <a
      className={styles.item}
      href={routeHash({ room: room.id, params: [], inspect: null })}
      aria-current={current ? 'page' : undefined}
      aria-label={name}
    >
      <Icon size={18} stroke={1.5} />
      {folded ? null : <span>{name}</span>}
    </a>
  )
  // An unfolded rail says its names itself, and a tip that never opens is laid out like one that does.
  return folded ? (
    <Tooltip label={name} position="right">
      {link}
    </Tooltip>
  ) : (
    link
  )
}
