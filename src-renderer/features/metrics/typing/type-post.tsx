import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { postMeasures } from '#shared/domain/metrics/metrics.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { CountedVariant, PostRow, QueryArgs } from '#shared/queries/index.ts'
import { DayField } from './day-field.tsx'
import { FigureFields } from './figure-fields.tsx'
import styles from './typing.module.css'
import { useTyped } from './use-typed.ts'

type TypePostProps = {
  readonly asked: QueryArgs<'metrics.overview'>
  readonly post: PostRow | null
  readonly today: DayKey
  readonly zone: ZoneId
  readonly onDone: () => void
}

type Choice = { readonly variant: CountedVariant; readonly label: string }

const mostChoices = 500

/** Figures of one publication as they stand on a day. */
export function TypePost({ asked, post, today, zone, onDone }: TypePostProps) {
  const { t } = useTranslation('metrics')
  const act = useAct()
  const problemText = useProblemText()
  const choices = useChoices(asked, zone)
  const [picked, pick] = useState<VariantId | null>(post?.variants[0]?.variantId ?? null)
  const [refusal, setRefusal] = useState<Problem | null>(null)
  const typed = useTyped(today)
  const chosen = choices?.find((one) => one.variant.variantId === picked) ?? choices?.[0]
  const save = async () => {
    const ready = typed.ready()
    if (!ready || !chosen) return
    const outcome = await act('metrics.typePost', { variantId: chosen.variant.variantId, ...ready })
    if (outcome.ok) onDone()
    else setRefusal(outcome.problem)
  }
  if (choices?.length === 0) return <p className={styles.line}>{t('typing.noPosts')}</p>
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <div className={styles.pair}>
        <Select
          label={t('typing.variant')}
          searchable
          data={(choices ?? []).map((one) => ({ value: one.variant.variantId, label: one.label }))}
          value={chosen?.variant.variantId ?? null}
          onChange={(value) => pick(value as VariantId)}
        />
        <DayField {...typed} />
      </div>
      <p className={styles.line}>{t('typing.postLine')}</p>
      <FigureFields measures={postMeasures} typed={typed.typed} known={chosen?.variant.counts ?? {}} onType={typed.type} />
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

/** Publications of the period, the latest first, by post, channel and day. */
function useChoices(asked: TypePostProps['asked'], zone: ZoneId): readonly Choice[] | undefined {
  const { t } = useTranslation('metrics')
  const format = useFormat()
  const { value } = useQuery('metrics.posts', { ...asked, sort: 'publishedAt', descending: true, limit: mostChoices })
  return value?.rows.flatMap((row) =>
    row.variants.map((variant) => ({
      variant,
      label: [row.firstLine || t('table.noText'), variant.channelTitle, format.dayMonthShort(row.publishedAt, zone)].join(' · '),
    })),
  )
}
