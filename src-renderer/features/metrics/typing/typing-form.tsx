import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { ChannelMeasure } from '#shared/domain/metrics/metrics.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { DayField } from './day-field.tsx'
import { FigureFields, type Typed } from './figure-fields.tsx'
import styles from './typing.module.css'
import type { TypedState } from './use-typed.ts'

type Ready = { readonly day: DayKey; readonly figures: Record<string, number> }

type TypingFormProps = {
  readonly typed: TypedState
  /** The field that says what the figures are about. */
  readonly about: ReactNode
  /** What the figures mean. */
  readonly line: string
  readonly measures: readonly ChannelMeasure[]
  readonly known: { readonly [Measure in keyof Typed]?: number | null }
  /** Null: it is not said yet what they are about. */
  readonly onSave: (ready: Ready) => Promise<Outcome<unknown, Problem>> | null
  readonly onDone: () => void
}

/** Figures of a day being typed: what about, which day, a field a measure, and why they were refused. */
export function TypingForm({ typed, about, line, measures, known, onSave, onDone }: TypingFormProps) {
  const { t } = useTranslation('metrics')
  const problemText = useProblemText()
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const save = async () => {
    const ready = typed.ready()
    const outcome = ready && (await onSave(ready))
    if (!outcome) return
    if (outcome.ok) onDone()
    else setRefusal(outcome.problem)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={styles.pair}>
        {about}
        <DayField {...typed} />
      </div>
      <p className={styles.line}>{line}</p>
      <FigureFields measures={measures} typed={typed.typed} known={known} onType={typed.type} />
      {typed.missing ? <p className={styles.wrong}>{t('typing.nothing')}</p> : null}
      {refusal ? (
        <p className={styles.wrong} role="alert">
          {problemText(refusal)}
        </p>
      ) : null}
      <div className={styles.foot}>
        <Button type="submit" variant="filled">
          {t('typing.save')}
        </Button>
        <Button onClick={onDone}>{t('common:cancel')}</Button>
      </div>
    </form>
  )
}
