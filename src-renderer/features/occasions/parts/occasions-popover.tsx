import { Anchor, Popover } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { routeHash } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { DayOccasion } from '#shared/domain/occasions/day-occasion.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, ZoneId } from '#shared/kernel/time.ts'
import styles from '../occasions.module.css'
import { useMadePosts } from '../use-made-posts.ts'
import { type FindBrand, OccasionRow } from './occasion-row.tsx'

type PopoverProps = {
  readonly day: DayKey
  /** The mark that was pressed: the popover stands beside it, and the focus goes back to it. */
  readonly at: HTMLElement
  readonly occasions: readonly DayOccasion[]
  readonly brandId: BrandId | null
  readonly findBrand: FindBrand
  readonly onClose: () => void
}

/** A long list is never taller than the room beside its mark; it scrolls. */
const inSight = { flip: true, shift: true, size: { padding: 6 } }

/** The occasions of one day, with what can be made of them. */
export function OccasionsPopover({ day, at, occasions, brandId, findBrand, onClose }: PopoverProps) {
  const { t } = useTranslation('occasions')
  const format = useFormat()
  const made = useMadePosts(brandId, day, day)
  const name = format.longDay(Date.parse(`${day}T12:00Z`) as EpochMs, 'UTC' as ZoneId)
  const { left, top, width, height } = at.getBoundingClientRect()
  const close = () => {
    onClose()
    at.focus()
  }
  return (
    <Popover
      opened
      onChange={(open) => open || close()}
      position="bottom-start"
      width={380}
      trapFocus
      withRoles={false}
      middlewares={inSight}
    >
      <Popover.Target>
        <span className={styles.anchor} style={{ left, top, width, height }} />
      </Popover.Target>
      <Popover.Dropdown className={styles.popover ?? ''} role="dialog" aria-label={t('popover', { day: name })}>
        <h2 className={styles.head}>{name}</h2>
        <ul className={styles.list}>
          {occasions.map((one) => (
            <OccasionRow key={one.ref} occasion={one} made={made(one)} onLeave={onClose} {...{ brandId, findBrand }} />
          ))}
        </ul>
        <Anchor
          className={styles.settings ?? ''}
          href={routeHash({ room: 'settings', params: ['occasions', ...(brandId ? [brandId] : [])], inspect: null })}
        >
          {t('toSettings')}
        </Anchor>
      </Popover.Dropdown>
    </Popover>
  )
}
