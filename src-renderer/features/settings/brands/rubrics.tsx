import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { Empty } from '#renderer/ui/empty.tsx'
import type { Rubric } from '#shared/domain/brands/brand.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import styles from '../settings.module.css'
import { RubricRow } from './rubric-row.tsx'

type RubricsProps = { readonly brandId: BrandId; readonly rubrics: readonly Rubric[] }

/** A brand's rubrics with their colours and target shares; the shares together say whether they make a whole. */
export function Rubrics({ brandId, rubrics }: RubricsProps) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const sum = Math.round(100 * rubrics.reduce((total, rubric) => total + (rubric.targetShare ?? 0), 0))
  const add = () => void act('rubric.create', { id: newId<'rubric'>(), brandId, name: t('rubrics.newName') })
  const button = (
    <Button leftSection={<IconPlus size={15} stroke={1.5} />} onClick={add}>
      {t('rubrics.add')}
    </Button>
  )
  if (rubrics.length === 0) return <Empty title={t('rubrics.empty')} line={t('rubrics.emptyLine')} action={button} />
  return (
    <div className={styles.form}>
      <ul className={styles.rows}>
        {rubrics.map((rubric, i) => (
          <RubricRow key={rubric.id} rubric={rubric} {...(i === 0 ? {} : { earlier: rubrics[i - 2]?.id ?? null })} />
        ))}
      </ul>
      {sum > 0 ? <p className={styles.soft}>{t('rubrics.sum', { sum })}</p> : null}
      <div className={styles.buttons}>{button}</div>
    </div>
  )
}
