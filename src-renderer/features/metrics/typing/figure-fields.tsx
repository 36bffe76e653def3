import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import type { ChannelMeasure } from '#shared/domain/metrics/metrics.ts'
import { typedCount } from './typed-count.ts'
import styles from './typing.module.css'

/** What was typed into the fields, by measure; empty fields are absent. */
export type Typed = { readonly [Measure in ChannelMeasure]?: string }

type FigureFieldsProps = {
  readonly measures: readonly ChannelMeasure[]
  readonly typed: Typed
  /** What is known now; null: not known. */
  readonly known: { readonly [Measure in ChannelMeasure]?: number | null }
  readonly onType: (measure: ChannelMeasure, words: string) => void
}

/** One field a measure; under it what is known now, and how the typed words were read. */
export function FigureFields({ measures, typed, known, onType }: FigureFieldsProps) {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  return (
    <div className={styles.fields}>
      {measures.map((measure) => {
        const words = typed[measure] ?? ''
        const count = typedCount(words)
        const now = known[measure] ?? null
        const read =
          count && 'count' in count && String(count.count) !== words.trim() ? t('typing.read', { value: format.number(count.count) }) : null
        return (
          <TextInput
            key={measure}
            label={t(`measure.${measure}`)}
            description={read ?? (now === null ? t('noData') : t('typing.known', { value: format.number(now) }))}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={words}
            inputMode="decimal"
            error={count && 'wrong' in count ? t(`typing.${count.wrong}`) : null}
            onChange={(event) => onType(measure, event.currentTarget.value)}
          />
        )
      })}
    </div>
  )
}
