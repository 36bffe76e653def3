import { DateInput } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import { useNow } from '#renderer/bridge/index.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { useDayWords } from './month-words.ts'
import { useTypedDay } from './use-typed-day.ts'
import styles from './when-field.module.css'

type DayFieldProps = {
  /** Over the field, or, where it stands in a row of fields, said of it alone. */
  readonly label?: string
  readonly name?: string
  readonly day: DayKey | null
  readonly onDay: (day: DayKey | null) => void
  readonly placeholder?: string
  readonly clearable?: boolean
  readonly error?: string | null
}

/** A day, picked or typed as people of the language write it. */
export function DayField({ label, name, day, onDay, placeholder, clearable = false, error }: DayFieldProps) {
  const today = new Date(useNow()).toISOString().slice(0, 10)
  const typedDay = useTypedDay(today)
  return (
    <DateInput
      className={(label ? styles.oneDay : styles.day) ?? ''}
      label={label}
      aria-label={name}
      placeholder={placeholder}
      value={day}
      onChange={(value) => {
        typedDay.forget()
        if (value !== null || clearable) onDay(value as DayKey | null)
      }}
      clearable={clearable}
      error={error ?? typedDay.error}
      {...typedDay.input}
      {...useDayWords()}
    />
  )
}
