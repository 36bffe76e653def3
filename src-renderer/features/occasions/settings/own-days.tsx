import { ActionIcon, Button } from '@mantine/core'
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import type { OwnDay } from '#shared/domain/occasions/own-day.ts'
import type { BrandId, OwnDayId } from '#shared/kernel/ids.ts'
import { OwnDayDialog } from './own-day-dialog.tsx'
import styles from './setting.module.css'

type OwnDaysProps = {
  readonly brandId: BrandId
  /** The brand's and everybody's. */
  readonly days: readonly OwnDay[]
}

/** Events people put on the calendar themselves: added, changed and deleted here. */
export function OwnDays({ brandId, days }: OwnDaysProps) {
  const { t } = useTranslation('occasions')
  const [editing, edit] = useState<OwnDayId | null>(null)
  return (
    <>
      {days.length === 0 ? (
        <p className={styles.soft}>{t('settings.ownNone')}</p>
      ) : (
        <ul className={styles.rows} aria-label={t('settings.own')}>
          {days.map((one) => (
            <OwnDayRow key={one.id} day={one} onEdit={() => edit(one.id)} />
          ))}
        </ul>
      )}
      <div>
        <Button leftSection={<IconPlus size={15} stroke={1.5} />} onClick={() => edit(newId<'ownDay'>())}>
          {t('settings.ownAdd')}
        </Button>
      </div>
      {editing ? (
        <OwnDayDialog id={editing} brandId={brandId} day={days.find(({ id }) => id === editing) ?? null} onClose={() => edit(null)} />
      ) : null}
    </>
  )
}

function OwnDayRow({ day, onEdit }: { readonly day: OwnDay; readonly onEdit: () => void }) {
  const { t } = useTranslation('occasions')
  const format = useFormat()
  const act = useAct()
  const { name, fromDay, toDay, yearly, brandId } = day
  const when = fromDay === toDay ? format.day(fromDay) : format.days(fromDay, toDay)
  const facts = [when, ...(yearly ? [t('settings.yearly')] : []), ...(brandId === null ? [t('everyone')] : [])]
  return (
    <li className={styles.row}>
      <span className={styles.grow}>
        <span className={styles.named}>{name}</span>
        <span className={styles.soft}>{facts.join(' · ')}</span>
      </span>
      <ActionIcon variant="subtle" aria-label={t('settings.ownEditOf', { name })} onClick={onEdit}>
        <IconPencil size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon variant="subtle" aria-label={t('settings.ownDelete', { name })} onClick={() => void act('ownDay.delete', { id: day.id })}>
        <IconTrash size={16} stroke={1.5} />
      </ActionIcon>
    </li>
  )
}
