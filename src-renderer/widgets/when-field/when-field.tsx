import { TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import '@mantine/dates/styles.layer.css'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WallTime } from '#shared/kernel/time.ts'
import { useDayWords } from './month-words.ts'
import { createOwnChoice } from './own-choice.ts'
import { timeOfText } from './time-text.ts'
import { useTypedDay } from './use-typed-day.ts'
import classes from './when-field.module.css'

export type WhenFieldProps = {
  readonly value: WallTime | null
  /** Day to start from when a time is typed before a day, `2026-11-22`. */
  readonly defaultDay: string
  readonly disabled?: boolean
  readonly onChange: (value: WallTime) => void
}

/** A day and a time of day as one field of two: both can be typed; the time takes `9`, `930`, `18:30`, `18:30:15`. */
export function WhenField({ value, defaultDay, disabled = false, onChange }: WhenFieldProps) {
  const { t } = useTranslation('editor')
  const { chosen, choose: chooseNow } = useOwnChoice(value)
  const [day, time] = [chosen?.slice(0, 10) ?? null, chosen?.slice(11) ?? '']
  const typedDay = useTypedDay(defaultDay)
  const choose = (newDay: string | null, newTime: string) => {
    if (!newDay) return
    const wallTime = `${newDay}T${newTime || '10:00'}` as WallTime
    chooseNow(wallTime)
    onChange(wallTime)
  }
  return (
    <div className={classes.pair}>
      <DateInput
        aria-label={t('when.day')}
        value={day}
        disabled={disabled}
        placeholder={t('when.dayPlaceholder')}
        error={typedDay.error}
        onChange={(picked) => {
          typedDay.forget()
          choose(picked, time)
        }}
        {...typedDay.input}
        className={classes.day ?? ''}
        {...useDayWords()}
      />
      <TimeText time={time} disabled={disabled} onTime={(typed) => choose(day ?? defaultDay, typed)} />
    </div>
  )
}

/** What was chosen here counts at once: a time typed right after a day must not wait for the day to come back. */
function useOwnChoice(value: WallTime | null) {
  const [chosen, setChosen] = useState(value)
  const [own] = useState(() =>
    createOwnChoice(value, setChosen, (ms, call) => {
      const timer = setTimeout(call, ms)
      return () => clearTimeout(timer)
    }),
  )
  useEffect(() => own.stored(value), [own, value])
  return { chosen, choose: own.choose }
}

type TimeTextProps = { readonly time: string; readonly disabled: boolean; readonly onTime: (time: string) => void }

function TimeText({ time, disabled, onTime }: TimeTextProps) {
  const { t } = useTranslation('editor')
  const [typed, setTyped] = useState(time)
  const typing = useRef(false)
  // A time that comes in late (the day was chosen a moment ago) does not wipe out what is being typed.
  useEffect(() => {
    if (!typing.current) setTyped(time)
  }, [time])
  const understood = timeOfText(typed)
  const commit = () => {
    typing.current = false
    if (typed === '') setTyped(time)
    if (understood && understood !== time) onTime(understood)
  }
  const takeBack = () => {
    typing.current = false
    setTyped(time)
  }
  return (
    <TextInput
      aria-label={t('when.time')}
      value={typed}
      disabled={disabled}
      placeholder={t('when.timePlaceholder')}
      error={typed !== '' && !understood ? t('when.badTime') : null}
      onChange={(event) => {
        typing.current = true
        setTyped(event.currentTarget.value)
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key !== 'Escape' || typed === time) return
        // What was typed goes, and nothing else is closed.
        event.stopPropagation()
        takeBack()
      }}
      className={classes.time ?? ''}
    />
  )
}
