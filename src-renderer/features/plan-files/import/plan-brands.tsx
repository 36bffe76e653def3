import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PlanWord } from '#shared/plan-files/plan-words.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import styles from './import.module.css'

type PlanBrandsProps = {
  readonly brand: BrandRow
  /** Brands that the file names besides. */
  readonly others: readonly PlanWord[]
  /** Only rows of the chosen brand come in. */
  readonly only: boolean
  readonly onOnly: (only: boolean) => void
}

/** Says that a file has rows of other brands, and offers to take those of the chosen one alone. */
export function PlanBrands({ brand, others, only, onOnly }: PlanBrandsProps) {
  const { t } = useTranslation('planFiles')
  if (others.length === 0) return null
  const names = others
    .map(({ word, count }) => `${word} (${count})`)
    .slice(0, 8)
    .join(', ')
  return (
    <div className={styles.names}>
      <fieldset>
        <legend>{t('import.brands')}</legend>
        <p className={styles.note}>{t(only ? 'import.otherBrandsLeft' : 'import.otherBrands', { names, brand: brand.name })}</p>
        <Checkbox
          label={t('import.onlyThisBrand', { brand: brand.name })}
          checked={only}
          onChange={(event) => onOnly(event.currentTarget.checked)}
        />
      </fieldset>
    </div>
  )
}
