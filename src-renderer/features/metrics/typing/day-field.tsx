import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import type { TypedState } from './use-typed.ts'

/** A day as people write it; under it how it was read. */
export function DayField({ dayWords, setDayWords, day, dayProblem }: TypedState) {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  return (
    <TextInput
      label={t('typing.day')}
      value={dayWords}
      placeholder={t('typing.dayHint')}
      description={day === null ? t('typing.dayHint') : format.day(day)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={dayProblem ? t(`typing.${dayProblem}`) : null}
      onChange={(event) => setDayWords(event.currentTarget.value)}
    />
  )
}
