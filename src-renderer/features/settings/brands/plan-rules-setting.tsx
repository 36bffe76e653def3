import { NumberInput, Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { type Brand, defaultPlanRules, type PlanRules } from '#shared/domain/brands/brand.ts'
import styles from '../settings.module.css'

type Rule = {
  readonly name: keyof PlanRules
  readonly unit: 'minutes' | 'days' | 'percent'
  readonly most: number
  /** What one of the unit is in the rule. */
  readonly one: number
}

const rules: readonly Rule[] = [
  { name: 'minutesApart', unit: 'minutes', most: 1440, one: 1 },
  { name: 'sameTextDays', unit: 'days', most: 366, one: 1 },
  { name: 'shareOff', unit: 'percent', most: 100, one: 0.01 },
]

/** What the plan of a client warns about, and from where on. */
export function PlanRulesSetting({ brand }: { readonly brand: Pick<Brand, 'id' | 'planRules'> }) {
  const act = useAct()
  const { id, planRules } = brand
  return (
    <div className={styles.form}>
      {rules.map((rule) => (
        <RuleRow
          key={`${rule.name} ${planRules[rule.name]}`}
          rule={rule}
          value={planRules[rule.name]}
          onChange={(value) => void act('brand.setPlanRules', { id, planRules: { ...planRules, [rule.name]: value } })}
        />
      ))}
    </div>
  )
}

type RuleRowProps = { readonly rule: Rule; readonly value: number | null; readonly onChange: (value: number | null) => void }

/** The number is written down when it is left or Enter is pressed. */
function RuleRow({ rule: { name, unit, most, one }, value, onChange }: RuleRowProps) {
  const { t } = useTranslation('warnings')
  const [typed, setTyped] = useState<string | number>(value === null ? '' : Math.round(value / one))
  const keep = () => {
    const number = Number(typed)
    const next = Number.isInteger(number) && number >= 1 && number <= most ? number * one : value
    if (next === value) setTyped(value === null ? '' : Math.round(value / one))
    else onChange(next)
  }
  return (
    <div className={styles.rule}>
      <Switch
        label={t(`rules.${name}`)}
        checked={value !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? defaultPlanRules[name] : null)}
      />
      {value === null ? null : (
        <NumberInput
          aria-label={t(`rules.${name}`)}
          className={styles.ruleNumber ?? ''}
          suffix={` ${t(`rules.${unit}`)}`}
          min={1}
          max={most}
          allowDecimal={false}
          allowNegative={false}
          value={typed}
          onChange={setTyped}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep()
          }}
        />
      )}
    </div>
  )
}
