import { Radio, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BrandId } from '#shared/kernel/ids.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import { type BrandRule, type BrandWord, brandRules } from '#shared/plan-files/brand-rows.ts'
import type { BrandRow } from '#shared/queries/index.ts'
import styles from './import.module.css'
import type { BrandAnswers, PlanImport } from './use-plan-reading.ts'

type PlanBrandsProps = {
  readonly brand: BrandRow
  readonly brands: readonly BrandRow[]
  readonly naming: PlanImport['naming']
  readonly answers: BrandAnswers
  readonly onAnswers: (answers: BrandAnswers) => void
}

/** Where the rows of a file with a column of brands go, and what each name in it means. */
export function PlanBrands({ brand, brands, naming, answers, onAnswers }: PlanBrandsProps) {
  const { t } = useTranslation('planFiles')
  const { words, rule } = naming
  const others = words.filter((one) => one.brand?.id !== brand.id)
  if (others.length === 0) return null
  const names = others
    .filter(({ word }) => word !== '')
    .map(({ word, count }) => `${word} (${count})`)
    .slice(0, 8)
    .join(', ')
  return (
    <div className={styles.names}>
      <fieldset>
        <legend>{t('planBrands:brands')}</legend>
        <Radio.Group
          aria-label={t('planBrands:brands')}
          value={rule}
          onChange={(value) => onAnswers({ ...answers, rule: value as BrandRule })}
        >
          <div className={styles.rules}>
            {brandRules.map((one) => (
              <Radio key={one} value={one} label={t(`planBrands:brandRule.${one}`, { brand: brand.name })} />
            ))}
          </div>
        </Radio.Group>
        {rule === 'each' ? (
          <div className={styles.channels}>
            {words.map((word) => (
              <BrandOfWord
                key={word.word}
                {...{ word, brands }}
                said={answers.names[foldedName(word.word)]}
                onSaid={(said) => onAnswers({ ...answers, names: { ...answers.names, [foldedName(word.word)]: said } })}
              />
            ))}
          </div>
        ) : null}
        {rule !== 'each' && names !== '' ? (
          <p className={styles.note}>
            {t(rule === 'only' ? 'planBrands:otherBrandsLeft' : 'planBrands:otherBrands', { names, brand: brand.name })}
          </p>
        ) : null}
      </fieldset>
    </div>
  )
}

type BrandOfWordProps = {
  readonly word: BrandWord
  readonly brands: readonly BrandRow[]
  /** Undefined: nobody has said, so it means what it is called after. */
  readonly said: BrandId | null | undefined
  readonly onSaid: (said: BrandId | null) => void
}

const left: string = 'left'

function BrandOfWord({ word: { word, count, brand }, brands, said, onSaid }: BrandOfWordProps) {
  const { t } = useTranslation('planFiles')
  const working = brand?.archived ? null : (brand?.id ?? null)
  const value = said === undefined ? working : (said ?? left)
  const archived = said === undefined && brand?.archived === true
  return (
    <Select
      label={word === '' ? t('planBrands:noBrandWord', { count }) : t('planBrands:brandWord', { word, count })}
      data={[{ value: left, label: t('planBrands:withoutBrand') }, ...brands.map(({ id, name }) => ({ value: id as string, label: name }))]}
      value={value}
      placeholder={t('planBrands:chooseBrand')}
      error={value !== null ? null : archived ? t('planBrands:brandIsArchived', { brand: brand.name }) : t('planBrands:askBrand')}
      onChange={(next) => onSaid(next === left ? null : (next as BrandId))}
      allowDeselect={false}
      searchable={brands.length > 8}
      w={330}
    />
  )
}
