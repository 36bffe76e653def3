import { ActionIcon, Menu, NumberInput, Select, TextInput } from '@mantine/core'
import { IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { type Rubric, rubricColors, rubricKinds } from '#shared/domain/brands/brand.ts'
import type { RubricId } from '#shared/kernel/ids.ts'
import styles from '../settings.module.css'

type RubricRowProps = {
  readonly rubric: Rubric
  /** Behind which rubric (null: first of all) it would stand one place up; left out for the first. */
  readonly earlier?: RubricId | null
}

/** One rubric, edited in place: each field is kept when it is left. */
export function RubricRow({ rubric, earlier }: RubricRowProps) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const [name, setName] = useState(rubric.name)
  const [share, setShare] = useState<number | string>(percentOf(rubric.targetShare))
  const keepName = () => {
    if (name.trim() === '') return setName(rubric.name)
    if (name.trim() !== rubric.name) void act('rubric.update', { id: rubric.id, name: name.trim() })
  }
  const keepShare = () => {
    const next = typeof share === 'number' ? Math.min(100, Math.max(0, share)) / 100 : null
    if (next !== rubric.targetShare) void act('rubric.update', { id: rubric.id, targetShare: next })
  }
  return (
    <li className={styles.row}>
      <Colors rubric={rubric} />
      <TextInput
        className={styles.rubricName ?? ''}
        aria-label={t('rubrics.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={keepName}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        maxLength={80}
      />
      <Kind rubric={rubric} />
      <NumberInput
        className={styles.share ?? ''}
        aria-label={t('rubrics.share', { name: rubric.name })}
        value={share}
        onChange={setShare}
        onBlur={keepShare}
        min={0}
        max={100}
        suffix=" %"
        hideControls
        placeholder="— %"
      />
      <ActionIcon
        aria-label={t('rubrics.earlier', { name: rubric.name })}
        disabled={earlier === undefined}
        onClick={() => void act('rubric.move', { id: rubric.id, after: earlier ?? null })}
      >
        <IconArrowUp size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon aria-label={t('rubrics.delete', { name: rubric.name })} onClick={() => void act('rubric.delete', { id: rubric.id })}>
        <IconTrash size={16} stroke={1.5} />
      </ActionIcon>
    </li>
  )
}

function percentOf(share: number | null): number | string {
  return share === null ? '' : Math.round(share * 100)
}

function Kind({ rubric }: { readonly rubric: Rubric }) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  return (
    <Select
      className={styles.rubricKind ?? ''}
      aria-label={t('kind.label', { name: rubric.name })}
      data={[{ value: 'none', label: t('kind.none') }, ...rubricKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))]}
      value={rubric.kind ?? 'none'}
      onChange={(value) => void act('rubric.update', { id: rubric.id, kind: rubricKinds.find((kind) => kind === value) ?? null })}
    />
  )
}

function Colors({ rubric }: { readonly rubric: Rubric }) {
  const { t } = useTranslation('settings')
  const act = useAct()
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <ActionIcon aria-label={t('rubrics.color', { name: rubric.name, color: t(`rubrics.colors.${rubric.color}`) })}>
          <span className={styles.swatch} style={{ background: `var(--rubric-${rubric.color})` }} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {rubricColors.map((color) => (
          <Menu.Item
            key={color}
            leftSection={<span className={styles.swatch} style={{ background: `var(--rubric-${color})` }} />}
            onClick={() => void act('rubric.update', { id: rubric.id, color })}
          >
            {t(`rubrics.colors.${color}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
