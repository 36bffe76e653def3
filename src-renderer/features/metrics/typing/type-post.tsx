import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useQuery } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { postMeasures } from '#shared/domain/metrics/metrics.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { DayKey, ZoneId } from '#shared/kernel/time.ts'
import type { CountedVariant, PostRow, QueryArgs } from '#shared/queries/index.ts'
import styles from './typing.module.css'
import { TypingForm } from './typing-form.tsx'
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
  const choices = useChoices(asked, zone)
  const [picked, pick] = useState<VariantId | null>(post?.variants[0]?.variantId ?? null)
  const typed = useTyped(today)
  const chosen = choices?.find((one) => one.variant.variantId === picked) ?? choices?.[0]
  if (choices?.length === 0) return <p className={styles.line}>{t('typing.noPosts')}</p>
  const about = (
    <Select
      label={t('typing.variant')}
      searchable
      data={(choices ?? []).map((one) => ({ value: one.variant.variantId, label: one.label }))}
      value={chosen?.variant.variantId ?? null}
      onChange={(value) => pick(value as VariantId)}
    />
  )
  return (
    <TypingForm
      typed={typed}
      about={about}
      line={t('typing.postLine')}
      measures={postMeasures}
      known={chosen?.variant.counts ?? {}}
      onSave={(ready) => (chosen ? act('metrics.typePost', { variantId: chosen.variant.variantId, ...ready }) : null)}
      onDone={onDone}
    />
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
