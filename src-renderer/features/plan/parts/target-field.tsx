import { NumberInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import type { Rubric } from '#shared/domain/brands/brand.ts'
import styles from '../balance.module.css'

/** A rubric's target share in whole percents; empty: none. Kept when the field is left. */
export function TargetField({ rubric }: { readonly rubric: Rubric }) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  const kept = percentOf(rubric.targetShare)
  const [share, setShare] = useState<number | string>(kept)
  useEffect(() => setShare(kept), [kept])
  const keep = () => {
    const next = typeof share === 'number' ? Math.min(100, Math.max(0, share)) / 100 : null
    if (next !== rubric.targetShare) void act('rubric.update', { id: rubric.id, targetShare: next })
  }
  return (
    <NumberInput
      className={styles.number ?? ''}
      aria-label={t('balance.targetOf', { name: rubric.name })}
      value={share}
      onChange={setShare}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      min={0}
      max={100}
      suffix=" %"
      hideControls
      placeholder="— %"
    />
  )
}

function percentOf(share: number | null): number | string {
  return share === null ? '' : Math.round(share * 100)
}
