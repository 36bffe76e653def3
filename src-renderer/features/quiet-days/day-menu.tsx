import { Menu } from '@mantine/core'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { MenuPoint } from '#renderer/ui/menu-point.tsx'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import { QuietDialog } from './quiet-dialog.tsx'
import { QuietItems } from './quiet-items.tsx'

type DayMenuProps = {
  readonly brands: readonly BrandRow[]
  readonly brandId: BrandId | null
  readonly today: DayKey
  readonly onWrite: (day: DayKey) => void
  readonly className: string | undefined
  readonly children: ReactNode
}

type Opened = { readonly day: DayKey; readonly x: number; readonly y: number }

/** What can be done with a day of the plan: the menu of the pointer's other button, and of the keyboard's menu key on a focused day. */
export function DayMenu({ brands, brandId, today, onWrite, className, children }: DayMenuProps) {
  const { t } = useTranslation('quiet')
  const format = useFormat()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [choosing, setChoosing] = useState<DayKey | null>(null)
  const onContextMenu = (event: MouseEvent) => {
    const found = dayAt(event)
    if (!found) return
    event.preventDefault()
    setOpened(found)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the menu belongs to the days inside, which are focusable
    <div className={className} onContextMenu={onContextMenu}>
      {children}
      {opened ? (
        <Menu opened onClose={() => setOpened(null)} position="bottom-start" returnFocus>
          <Menu.Target>
            <MenuPoint x={opened.x} y={opened.y} />
          </Menu.Target>
          <Menu.Dropdown aria-label={t('dayMenu', { day: format.day(opened.day) })}>
            <Menu.Item onClick={() => onWrite(opened.day)}>{t('newPost')}</Menu.Item>
            <Menu.Divider />
            <QuietItems {...{ brands, brandId }} day={opened.day} today={opened.day === today} onChoose={() => setChoosing(opened.day)} />
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {choosing ? <QuietDialog brands={brands} brandId={brandId} day={choosing} onClose={() => setChoosing(null)} /> : null}
    </div>
  )
}

/** The day under the pointer or the focus; cards have no menu of days. */
function dayAt({ target, clientX, clientY }: MouseEvent): Opened | null {
  const element = target instanceof HTMLElement ? target : null
  const cell = element?.closest<HTMLElement>('[data-date]')
  const day = cell?.dataset.date
  if (!cell || !day || element?.closest('[data-card]')) return null
  // The menu key has no place of its own: the menu opens at the day's corner.
  const box = cell.getBoundingClientRect()
  const inside = clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
  return { day: day as DayKey, x: inside ? clientX : box.left + 8, y: inside ? clientY : box.top + 24 }
}
