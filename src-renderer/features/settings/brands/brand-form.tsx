import { Button, ColorInput, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import { ZoneSelect } from '#renderer/ui/zone-select.tsx'
import type { Problem } from '#shared/contract/problem.ts'
import { brandColors, freeBrandColor } from '#shared/domain/brands/brand-colors.ts'
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

/** A brand's name, zone, colours and logo. */
export function BrandForm({ brand, submit, onSubmit }: BrandFormProps) {
  const { t } = useTranslation('settings')
  const now = useNow()
  const others = useQuery('brands.list', {}).value ?? []
  const [typed, setFields] = useState<BrandFields>(brand ?? newBrand())
  const [colored, setColored] = useState(brand !== undefined)
  const fields = colored ? typed : { ...typed, color: freeBrandColor(others.map(({ color }) => color)) }
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
        <Color
          label={t('brand.color')}
          value={fields.color}
          onChange={(color) => {
            setColored(true)
            set({ color })
          }}
          error={fault('color')}
        />
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

/** Its colour is one that no other brand has, until another is chosen. */
function newBrand(): BrandFields {
  return { name: '', color: '', secondColor: null, zone: systemZone(), logo: null }
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
      swatches={[...brandColors]}
      swatchesPerRow={8}
      withEyeDropper={false}
      placeholder={t('brand.noColor')}
    />
  )
}
