import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { timeOfText } from '#renderer/widgets/when-field/time-text.ts'

type DefaultTimeProps = { readonly time: string; readonly onTime: (time: string) => void }

/** The hour of rows that name none, `12:00`; typed as everywhere in the program, for a browser's own field shows the hours of its own language. */
export function DefaultTime({ time, onTime }: DefaultTimeProps) {
  const { t } = useTranslation(['planFiles', 'editor'])
  const [typed, setTyped] = useState(time)
  const understood = timeOfText(typed)
  return (
    <TextInput
      label={t('planFiles:import.time')}
      value={typed}
      placeholder={t('editor:when.timePlaceholder')}
      error={understood ? null : t('editor:when.badTime')}
      onChange={(event) => {
        const words = event.currentTarget.value
        setTyped(words)
        const known = timeOfText(words)
        if (known) onTime(known.slice(0, 5))
      }}
      w={170}
    />
  )
}
