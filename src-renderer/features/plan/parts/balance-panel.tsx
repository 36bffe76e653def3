import { Button, SegmentedControl, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import type { Balance, RubricBalance, Share } from '#shared/domain/plan/balance.ts'
import type { BrandId, RubricId } from '#shared/kernel/ids.ts'
import styles from '../balance.module.css'
import { useAddOfRubric } from '../use-add-of-rubric.ts'
import { TargetField } from './target-field.tsx'
import { useDifference } from './use-difference.ts'

type BalancePanelProps = {
  readonly brandId: BrandId
  readonly balance: Balance
  /** The rubric that was clicked; null: the whole bar. */
  readonly picked: RubricId | null
}

/** Shares against targets in figures, by rubric or by kind; targets are changed and missing posts added here. */
export function BalancePanel({ brandId, balance, picked }: BalancePanelProps) {
  const { t } = useTranslation('rhythm')
  const [by, setBy] = useState<'rubric' | 'kind'>('rubric')
  const targets = balance.rubrics.flatMap((one) => one.target ?? [])
  const sum = Math.round(100 * targets.reduce((total, one) => total + one, 0))
  return (
    <div className={styles.panel}>
      <div className={styles.panelHead}>
        <h2>{t('balance.panel')}</h2>
        <span className={styles.soft}>{t('balance.period', { count: balance.total })}</span>
        <SegmentedControl
          className={styles.right ?? ''}
          aria-label={t('balance.by')}
          data={[
            { value: 'rubric', label: t('balance.byRubric') },
            { value: 'kind', label: t('balance.byKind') },
          ]}
          value={by}
          onChange={(value) => setBy(value === 'kind' ? 'kind' : 'rubric')}
        />
      </div>
      {by === 'rubric' ? <ByRubric brandId={brandId} rows={balance.rubrics} picked={picked} /> : <ByKind balance={balance} />}
      {by === 'rubric' && targets.length > 0 ? <span className={styles.soft}>{t('balance.sum', { sum })}</span> : null}
    </div>
  )
}

type ByRubricProps = { readonly brandId: BrandId; readonly rows: readonly RubricBalance[]; readonly picked: RubricId | null }

function ByRubric({ brandId, rows, picked }: ByRubricProps) {
  const { t } = useTranslation('rhythm')
  const add = useAddOfRubric(brandId)
  return (
    <Table name={t('balance.name')} more={<th aria-label={t('balance.add')} />}>
      {rows.map((one) => (
        <tr key={one.rubric.id} data-picked={one.rubric.id === picked || undefined}>
          <td>
            <span className={styles.name}>
              <i className={styles.swatch} style={{ background: `var(--rubric-${one.rubric.color})` }} />
              <span title={one.rubric.name}>{one.rubric.name}</span>
            </span>
          </td>
          <Now of={one} />
          <td>
            <TargetField rubric={one.rubric} />
          </td>
          <Difference of={one} />
          <td>
            {one.missing > 0 ? (
              <Tooltip label={t('balance.addHint')}>
                <Button
                  size="xs"
                  leftSection={<IconPlus size={14} stroke={1.5} />}
                  aria-label={t('balance.addTo', { name: one.rubric.name })}
                  onClick={() => void add(one.rubric.id)}
                >
                  {t('balance.add')}
                </Button>
              </Tooltip>
            ) : null}
          </td>
        </tr>
      ))}
    </Table>
  )
}

function ByKind({ balance }: { readonly balance: Balance }) {
  const { t } = useTranslation('rhythm')
  const format = useFormat()
  return (
    <Table name={t('balance.kindName')}>
      {balance.kinds.map((one) => (
        <tr key={one.kind ?? 'none'}>
          <td>{t(`kind.${one.kind ?? 'none'}`)}</td>
          <Now of={one} />
          <td className={styles.figure}>{one.target === null ? '—' : format.percent(one.target)}</td>
          <Difference of={one} />
        </tr>
      ))}
    </Table>
  )
}

type TableProps = { readonly name: string; readonly more?: ReactNode; readonly children: ReactNode }

function Table({ name, more, children }: TableProps) {
  const { t } = useTranslation('rhythm')
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{name}</th>
          <th>{t('balance.now')}</th>
          <th>{t('balance.target')}</th>
          <th>{t('balance.difference')}</th>
          {more}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

function Now({ of }: { readonly of: Share }) {
  const format = useFormat()
  return (
    <td className={styles.figure}>
      {format.percent(Math.round(of.share * 100) / 100)} <span className={styles.soft}>{format.number(of.count)}</span>
    </td>
  )
}

function Difference({ of }: { readonly of: Share }) {
  const words = useDifference()
  return (
    <td>
      <span className={styles.difference}>
        {of.off ? <WarningGlyph /> : null}
        {words(of)}
      </span>
    </td>
  )
}
