import { Button, Modal, Select, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import { dayOfText } from '#renderer/widgets/when-field/day-text.ts'
import { useDayWords } from '#renderer/widgets/when-field/month-words.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import styles from './quiet.module.css'

type QuietDialogProps = {
  readonly brands: readonly BrandRow[]
  /** Whose days are proposed; null: everybody's. */
  readonly brandId: BrandId | null
  readonly day: DayKey
  readonly onClose: () => void
}

const everybody = 'everybody'

/** A run of quiet days for one brand or all of them. */
export function QuietDialog({ brands, brandId, day, onClose }: QuietDialogProps) {
  const { t } = useTranslation('quiet')
  const act = useAct()
  const problemText = useProblemText()
  const [who, setWho] = useState<string>(brandId ?? everybody)
  const [fromDay, setFrom] = useState<DayKey>(day)
  const [toDay, setTo] = useState<DayKey>(day)
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<Problem | null>(null)
  const add = async () => {
    const whose = who === everybody ? null : (who as BrandId)
    const args = { id: newId<'quietDays'>(), brandId: whose, fromDay, toDay, reason }
    const outcome = await act('quietDays.add', args, { ownRefusal: true })
    if (outcome.ok) onClose()
    else setWrong(outcome.problem)
  }
  return (
    <Modal opened onClose={onClose} title={t('dialog.title')} size={460} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <p className={styles.line}>{t('dialog.line')}</p>
        <div className={styles.days}>
          <DayInput
            label={t('dialog.from')}
            day={fromDay}
            onDay={(next) => {
              setFrom(next)
              if (toDay < next) setTo(next)
            }}
          />
          <DayInput label={t('dialog.to')} day={toDay} error={wrong && problemText(wrong)} onDay={setTo} />
        </div>
        <Select
          label={t('dialog.who')}
          allowDeselect={false}
          data={[{ value: everybody, label: t('dialog.all') }, ...brands.map(({ id, name }) => ({ value: id as string, label: name }))]}
          value={who}
          onChange={(next) => setWho(next ?? everybody)}
        />
        <TextInput
          label={t('dialog.reason')}
          placeholder={t('dialog.reasonHint')}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className={styles.end}>
          <Button type="submit" variant="filled">
            {t('dialog.add')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Modal>
  )
}

type DayInputProps = {
  readonly label: string
  readonly day: DayKey
  readonly error?: string | null
  readonly onDay: (day: DayKey) => void
}

function DayInput({ label, day, error = null, onDay }: DayInputProps) {
  return (
    <DateInput
      label={label}
      dateParser={(typed) => dayOfText(typed, day)}
      value={day}
      error={error}
      {...useDayWords()}
      onChange={(next) => {
        if (next) onDay(next as DayKey)
      }}
    />
  )
}
