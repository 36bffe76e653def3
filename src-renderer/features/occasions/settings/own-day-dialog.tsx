import { Button, Checkbox, Modal, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import { DayField } from '#renderer/widgets/when-field/day-field.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import type { OwnDay } from '#shared/domain/occasions/own-day.ts'
import type { BrandId, OwnDayId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import styles from './setting.module.css'

type DialogProps = {
  readonly id: OwnDayId
  /** Whose it is unless it is everybody's. */
  readonly brandId: BrandId
  /** Null: a new one. */
  readonly day: OwnDay | null
  readonly onClose: () => void
}

type Fields = Pick<OwnDay, 'name' | 'yearly' | 'note'> & {
  readonly fromDay: DayKey | null
  readonly toDay: DayKey | null
  readonly all: boolean
}

/** Writes down an event: its name, its days, whether it comes every year and whose it is. */
export function OwnDayDialog({ id, brandId, day, onClose }: DialogProps) {
  const { t } = useTranslation('occasions')
  const act = useAct()
  const problemText = useProblemText()
  const [fields, setFields] = useState<Fields>(day ? { ...day, all: day.brandId === null } : noFields)
  const [problem, setProblem] = useState<Problem | null>(null)
  const set = (change: Partial<Fields>) => setFields((before) => ({ ...before, ...change }))
  const fault = (field: string) => (problem?.field === field ? problemText(problem) : null)
  const { name, fromDay, toDay, yearly, note, all } = fields
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!fromDay) return
    const days = { fromDay, toDay: toDay ?? fromDay }
    const outcome = await act('ownDay.save', { id, brandId: all ? null : brandId, name, ...days, yearly, note })
    if (outcome.ok) onClose()
    else setProblem(outcome.problem)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(day ? 'settings.ownEdit' : 'settings.ownNew')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <TextInput
          label={t('settings.ownName')}
          value={name}
          maxLength={80}
          error={fault('name')}
          onChange={(event) => set({ name: event.currentTarget.value })}
          data-autofocus
        />
        <div className={styles.pair}>
          <DayField label={t('settings.ownFrom')} day={fromDay} onDay={(next) => set({ fromDay: next })} error={fault('fromDay')} />
          <DayField label={t('settings.ownTo')} day={toDay ?? fromDay} onDay={(next) => set({ toDay: next })} error={fault('toDay')} />
        </div>
        <Checkbox label={t('settings.ownYearly')} checked={yearly} onChange={(event) => set({ yearly: event.currentTarget.checked })} />
        <Checkbox label={t('settings.ownAll')} checked={all} onChange={(event) => set({ all: event.currentTarget.checked })} />
        <Textarea
          label={t('settings.ownNote')}
          value={note}
          maxLength={1000}
          autosize
          maxRows={5}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        {problem && !problem.field ? <p className={styles.soft}>{problemText(problem)}</p> : null}
        <div>
          <Button type="submit" variant="filled" disabled={name.trim() === '' || !fromDay}>
            {t('common:save')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

const noFields: Fields = { name: '', fromDay: null, toDay: null, yearly: false, note: '', all: false }
