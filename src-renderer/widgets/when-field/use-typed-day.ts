import { type InputEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOfText } from './day-text.ts'

type TypedDay = {
  /** That no calendar has the day that was typed, or null. It stands until something else is typed or picked. */
  readonly error: string | null
  forget(): void
  readonly input: { readonly dateParser: (typed: string) => string | null; readonly onInput: (event: InputEvent<HTMLInputElement>) => void }
}

/** A day as it is typed into a date field, which itself drops what it cannot read without a word. `near` gives the year. */
export function useTypedDay(near: string): TypedDay {
  const { t } = useTranslation('editor')
  const [typed, setTyped] = useState('')
  const noSuchDay = isWhole(typed) && dayOfText(typed, near) === null
  return {
    error: noSuchDay ? t('when.badDay', { day: typed.trim() }) : null,
    forget: () => setTyped(''),
    input: {
      dateParser: (words) => dayOfText(words, near),
      onInput: (event) => setTyped(event.currentTarget.value),
    },
  }
}

/** Day, month and year are there; with less somebody is still typing. */
function isWhole(typed: string): boolean {
  return /^(\d{1,2}[./\- ]\d{1,2}[./\- ]\d{4}|\d{4}-\d{2}-\d{2})$/.test(typed.trim())
}
