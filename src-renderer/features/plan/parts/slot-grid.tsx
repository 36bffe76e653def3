import { ActionIcon, Popover } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '#renderer/bridge/index.ts'
import type { Rubric } from '#shared/domain/brands/brand.ts'
import type { Slot } from '#shared/domain/plan/slot.ts'
import styles from '../slots.module.css'
import { useWeekdays } from '../use-weekdays.ts'
import { type SlotChoice, SlotForm } from './slot-form.tsx'

/** A slot as it should be. */
type SlotWish = Pick<Slot, 'id' | 'weekday' | 'time' | 'rubricId'>

type SlotGridProps = {
  readonly title: string
  readonly slots: readonly Slot[]
  readonly rubrics: readonly Rubric[]
  readonly onChange: (slots: readonly SlotWish[]) => void
}

/** A channel's week: the times of each day; a time is changed by a click or Enter, taken away by Delete. */
export function SlotGrid({ title, slots, rubrics, onChange }: SlotGridProps) {
  const { t } = useTranslation('rhythm')
  const weekdays = useWeekdays()
  const keepAll = (next: readonly SlotWish[]) => onChange(next.map(({ id, weekday, time, rubricId }) => ({ id, weekday, time, rubricId })))
  const keep = (weekday: number, choice: SlotChoice, old: Slot | null) => {
    const others = slots.filter((one) => one.id !== old?.id && !(one.weekday === weekday && one.time === choice.time))
    keepAll([...others, { id: newId<'slot'>(), weekday, ...choice }])
  }
  return (
    <fieldset className={styles.grid} aria-label={t('slots.grid', { title })}>
      {weekdays.map(({ short, long }, i) => (
        <fieldset key={short} className={styles.day} aria-label={long}>
          <span className={styles.dayName} aria-hidden>
            {short}
          </span>
          {slots
            .filter((slot) => slot.weekday === i + 1)
            .map((slot) => (
              <SlotChip
                key={slot.id}
                slot={slot}
                day={long}
                rubrics={rubrics}
                onKeep={(choice) => keep(i + 1, choice, slot)}
                onRemove={() => keepAll(slots.filter((one) => one.id !== slot.id))}
              />
            ))}
          <AddSlot day={long} rubrics={rubrics} onKeep={(choice) => keep(i + 1, choice, null)} />
        </fieldset>
      ))}
    </fieldset>
  )
}

type SlotChipProps = {
  readonly slot: Slot
  readonly day: string
  readonly rubrics: readonly Rubric[]
  readonly onKeep: (choice: SlotChoice) => void
  readonly onRemove: () => void
}

function SlotChip({ slot, day, rubrics, onKeep, onRemove }: SlotChipProps) {
  const { t } = useTranslation('rhythm')
  const [open, setOpen] = useState(false)
  const rubric = rubrics.find(({ id }) => id === slot.rubricId)
  const name = rubric ? t('slots.nameRubric', { day, time: slot.time, rubric: rubric.name }) : t('slots.name', { day, time: slot.time })
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={styles.slot}
          aria-label={name}
          title={rubric?.name}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => (event.key === 'Delete' || event.key === 'Backspace') && onRemove()}
        >
          {rubric ? <i style={{ background: `var(--rubric-${rubric.color})` }} /> : null}
          {slot.time}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <SlotForm
          slot={slot}
          rubrics={rubrics}
          onKeep={(choice) => {
            setOpen(false)
            onKeep(choice)
          }}
          onRemove={onRemove}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

type AddSlotProps = { readonly day: string; readonly rubrics: readonly Rubric[]; readonly onKeep: (choice: SlotChoice) => void }

function AddSlot({ day, rubrics, onKeep }: AddSlotProps) {
  const { t } = useTranslation('rhythm')
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <ActionIcon aria-label={t('slots.add', { day })} onClick={() => setOpen(!open)}>
          <IconPlus size={14} stroke={1.5} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('slots.add', { day })}>
        <SlotForm
          slot={null}
          rubrics={rubrics}
          onKeep={(choice) => {
            setOpen(false)
            onKeep(choice)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
