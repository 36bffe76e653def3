import { Checkbox, NumberInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DesignRequirements, pictureTypes } from '#shared/domain/briefs/design-requirements.ts'
import styles from './brief-form.module.css'
import { FormatRows } from './format-rows.tsx'

export type DesignRequirementsProps = {
  readonly requirements: DesignRequirements
  readonly onChange: (requirements: DesignRequirements) => void
}

const bytesPerMb = 1_000_000

/** What pictures are checked against: formats, file types, weight; and the words for a person's eye. */
export function DesignRequirementsForm({ requirements, onChange }: DesignRequirementsProps) {
  const { t } = useTranslation('briefs')
  const { types, maxBytes } = requirements
  const toggle = (type: (typeof pictureTypes)[number], on: boolean) =>
    onChange({ ...requirements, types: pictureTypes.filter((one) => (one === type ? on : types.includes(one))) })
  return (
    <>
      <FormatRows requirements={requirements} onChange={onChange} />
      <div className={styles.group}>
        <h3>{t('files.title')}</h3>
        <span className={styles.label}>{t('files.types')}</span>
        <div className={styles.checks}>
          {pictureTypes.map((type) => (
            <Checkbox
              key={type}
              label={typeName(type)}
              checked={types.includes(type)}
              onChange={(event) => toggle(type, event.currentTarget.checked)}
            />
          ))}
        </div>
        {types.length === 0 ? <p className={styles.line}>{t('files.anyType')}</p> : null}
        <NumberInput
          className={styles.unit ?? ''}
          label={t('files.weight')}
          value={maxBytes === null ? '' : maxBytes / bytesPerMb}
          min={0.01}
          max={1000}
          decimalScale={2}
          decimalSeparator=","
          allowedDecimalSeparators={[',', '.']}
          hideControls
          onChange={(value) =>
            onChange({ ...requirements, maxBytes: typeof value === 'number' && value > 0 ? Math.round(value * bytesPerMb) : null })
          }
        />
      </div>
      <PlacedWords requirements={requirements} onChange={onChange} />
    </>
  )
}

/** `JPEG` of `image/jpeg`. */
export function typeName(type: string): string {
  return type.replace('image/', '').toUpperCase()
}

function PlacedWords({ requirements, onChange }: DesignRequirementsProps) {
  const { t } = useTranslation('briefs')
  const [typed, setTyped] = useState(requirements.texts.join('\n'))
  return (
    <div className={styles.group}>
      <Textarea
        label={t('files.texts')}
        placeholder={t('files.textsHint')}
        value={typed}
        autosize
        minRows={2}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          const texts = event.currentTarget.value.split('\n').map((line) => line.trim().slice(0, 1000))
          onChange({ ...requirements, texts: texts.filter((line) => line !== '').slice(0, 50) })
        }}
      />
    </div>
  )
}
