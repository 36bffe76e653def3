import { Button, ColorInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow } from '#renderer/bridge/index.ts'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import { ZoneSelect } from '#renderer/ui/zone-select.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import type { MediaHash } from '#shared/kernel/ids.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import styles from '../settings.module.css'
import { LogoField } from './logo-field.tsx'

export type BrandFields = {
  readonly name: string
  readonly color: string
  readonly secondColor: string | null
  readonly zone: ZoneId
  readonly logo: MediaHash | null
}

type BrandFormProps = {
  /** Left out: a new brand. */
  readonly brand?: BrandFields
  readonly submit: string
  /** Answers why it was refused, or null. */
  readonly onSubmit: (brand: BrandFields) => Promise<Problem | null>
}

/** Colours to start from; each holds 4.5 against white, as the report's headings need. */
const startColors = ['#14532D', '#0B67A9', '#6F1002', '#5A13AB', '#6C4C02', '#511E6A', '#1D4B49', '#1B2233']

/** A brand's name, zone, colours and logo. */
export function BrandForm({ brand, submit, onSubmit }: BrandFormProps) {
  const { t } = useTranslation('settings')
  const now = useNow()
  const [fields, setFields] = useState<BrandFields>(brand ?? newBrand())
  const [problem, setProblem] = useState<Problem | null>(null)
  const problemText = useProblemText()
  const set = (change: Partial<BrandFields>) => setFields((before) => ({ ...before, ...change }))
  const fault = (field: string) => (problem?.field === field ? problemText(problem) : null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setProblem(await onSubmit({ ...fields, name: fields.name.trim(), color: fields.color.toUpperCase() }))
  }
  return (
    <form className={styles.form} onSubmit={(event) => void send(event)}>
      <TextInput
        label={t('brand.name')}
        value={fields.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        error={fault('name')}
        maxLength={80}
        autoFocus={!brand}
      />
      <ZoneSelect
        label={t('brand.zone')}
        description={t(brand ? 'brand.zoneKept' : 'brand.zoneLine')}
        value={fields.zone}
        onChange={(zone) => set({ zone })}
        now={now}
        own={systemZone()}
        nothingFound={t('brand.zoneNothing')}
      />
      <div className={styles.pair}>
        <Color label={t('brand.color')} value={fields.color} onChange={(color) => set({ color })} error={fault('color')} />
        <Color
          label={t('brand.secondColor')}
          value={fields.secondColor ?? ''}
          onChange={(color) => set({ secondColor: color || null })}
          error={fault('secondColor')}
        />
      </div>
      <LogoField name={fields.name} color={fields.color} logo={fields.logo} onChange={(logo) => set({ logo })} />
      {problem && !problem.field ? <p className={styles.note}>{problemText(problem)}</p> : null}
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" disabled={fields.name.trim() === '' || !isColor(fields.color)}>
          {submit}
        </Button>
      </div>
    </form>
  )
}

function isColor(color: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(color)
}

function newBrand(): BrandFields {
  return { name: '', color: startColors[0] ?? '#1B2233', secondColor: null, zone: systemZone(), logo: null }
}

type ColorProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (color: string) => void
  readonly error: string | null
}

function Color({ label, value, onChange, error }: ColorProps) {
  const { t } = useTranslation('settings')
  return (
    <ColorInput
      label={label}
      value={value}
      onChange={onChange}
      error={error}
      format="hex"
      swatches={startColors}
      swatchesPerRow={8}
      withEyeDropper={false}
      placeholder={t('brand.noColor')}
    />
  )
}
