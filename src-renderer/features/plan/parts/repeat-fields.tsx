import { NumberInput, Radio, SegmentedControl, Select } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useTranslation } from 'react-i18next'
import { dayOfText } from '#renderer/widgets/when-field/day-text.ts'
import { useDayWords } from '#renderer/widgets/when-field/month-words.ts'
import { mostRepeats, weeksOfMonth } from '#shared/domain/plan/repeat-rule.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import styles from '../repeat.module.css'
import type { RepeatFields } from '../repeat-form.ts'
import { useWeekdays } from '../use-weekdays.ts'

type FieldsProps = { readonly fields: RepeatFields; readonly onChange: (fields: RepeatFields) => void }

const units = ['daily', 'weekly', 'monthly'] as const

/** Every how many days, weeks or months, and on which of their days. */
export function RepeatPatternFields({ fields, onChange }: FieldsProps) {
  const { t } = useTranslation('rhythm')
  const unit = fields.kind === 'daily' || fields.kind === 'weekly' ? fields.kind : 'monthly'
  const choose = (value: string) =>
    onChange({ ...fields, kind: value === 'daily' ? 'daily' : value === 'weekly' ? 'weekly' : 'monthlyDay' })
  return (
    <>
      <SegmentedControl
        aria-label={t('repeat.unit')}
        data={units.map((value) => ({ value, label: t(`repeat.units.${value}`) }))}
        value={unit}
        onChange={choose}
        data-autofocus
      />
      <NumberInput
        className={styles.number ?? ''}
        label={t(`repeat.every.${unit}`)}
        value={fields.every}
        onChange={(every) => typeof every === 'number' && every >= 1 && onChange({ ...fields, every })}
        min={1}
        max={99}
        allowDecimal={false}
        clampBehavior="strict"
      />
      {unit === 'weekly' ? <Weekdays fields={fields} onChange={onChange} /> : null}
      {unit === 'monthly' ? <DayOfMonth fields={fields} onChange={onChange} /> : null}
    </>
  )
}

function Weekdays({ fields, onChange }: FieldsProps) {
  const { t } = useTranslation('rhythm')
  const weekdays = useWeekdays()
  const toggle = (day: number) => {
    const on = fields.weekdays.includes(day)
    onChange({ ...fields, weekdays: on ? fields.weekdays.filter((one) => one !== day) : [...fields.weekdays, day] })
  }
  return (
    <fieldset className={styles.weekdays} aria-label={t('repeat.weekdays')}>
      {weekdays.map(({ short, long }, i) => (
        <button
          key={short}
          type="button"
          className={styles.weekday}
          aria-label={`${short}, ${long}`}
          aria-pressed={fields.weekdays.includes(i + 1)}
          onClick={() => toggle(i + 1)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  )
}

function DayOfMonth({ fields, onChange }: FieldsProps) {
  const { t } = useTranslation('rhythm')
  const weekdays = useWeekdays()
  const days = [
    ...Array.from({ length: 31 }, (_, i) => ({ value: String(i + 1), label: String(i + 1) })),
    { value: '-1', label: t('repeat.last') },
  ]
  return (
    <Radio.Group
      aria-label={t('repeat.dayOf')}
      value={fields.kind}
      onChange={(kind) => onChange({ ...fields, kind: kind === 'monthlyWeekday' ? 'monthlyWeekday' : 'monthlyDay' })}
    >
      <div className={styles.choices}>
        <div className={styles.choice}>
          <Radio value="monthlyDay" label={t('repeat.byDay')} />
          <Select
            className={styles.select ?? ''}
            aria-label={t('repeat.byDay')}
            data={days}
            value={String(fields.day)}
            onChange={(day) => onChange({ ...fields, kind: 'monthlyDay', day: Number(day) })}
          />
        </div>
        <div className={styles.choice}>
          <Radio value="monthlyWeekday" label={t('repeat.byWeekday')} />
          <Select
            className={styles.select ?? ''}
            aria-label={t('repeat.week')}
            data={weeksOfMonth.map((week) => ({ value: String(week), label: t(`repeat.weeks.${week === -1 ? 'last' : week}`) }))}
            value={String(fields.week)}
            onChange={(value) =>
              onChange({ ...fields, kind: 'monthlyWeekday', week: weeksOfMonth.find((week) => String(week) === value) ?? 1 })
            }
          />
          <Select
            className={styles.select ?? ''}
            aria-label={t('repeat.weekdays')}
            data={weekdays.map(({ long }, i) => ({ value: String(i + 1), label: long }))}
            value={String(fields.weekday)}
            onChange={(value) => onChange({ ...fields, kind: 'monthlyWeekday', weekday: Number(value) })}
          />
        </div>
      </div>
    </Radio.Group>
  )
}

type EndProps = FieldsProps & {
  readonly firstDay: DayKey
  /** The post repeats already: times are counted from it on. */
  readonly fromHere: boolean
}

/** When it ends: never by itself, after a day, or after so many times. */
export function RepeatEnd({ fields, firstDay, fromHere, onChange }: EndProps) {
  const { t } = useTranslation('rhythm')
  const monthWords = useDayWords()
  return (
    <Radio.Group
      label={t('repeat.ends')}
      value={fields.end}
      onChange={(end) => onChange({ ...fields, end: end === 'until' || end === 'count' ? end : 'never' })}
    >
      <div className={styles.choices}>
        <div className={styles.choice}>
          <Radio value="never" label={t('repeat.endNever')} />
        </div>
        <div className={styles.choice}>
          <Radio value="until" label={t('repeat.endUntil')} />
          <DateInput
            className={styles.date ?? ''}
            aria-label={t('repeat.endUntil')}
            value={fields.untilDay}
            minDate={firstDay}
            {...monthWords}
            dateParser={(typed) => dayOfText(typed, firstDay)}
            onChange={(day) => day && onChange({ ...fields, end: 'until', untilDay: day as DayKey })}
          />
        </div>
        <div className={styles.choice}>
          <Radio value="count" label={t(fromHere ? 'repeat.endCountFromHere' : 'repeat.endCount')} />
          <NumberInput
            className={styles.count ?? ''}
            aria-label={t(fromHere ? 'repeat.endCountOfFromHere' : 'repeat.endCountOf')}
            value={fields.count}
            onChange={(count) => typeof count === 'number' && count >= 1 && onChange({ ...fields, end: 'count', count })}
            min={1}
            max={mostRepeats}
            allowDecimal={false}
            clampBehavior="strict"
            hideControls
          />
          <span>{t('repeat.timesShort')}</span>
        </div>
      </div>
    </Radio.Group>
  )
}
