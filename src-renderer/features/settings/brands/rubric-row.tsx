import { ActionIcon, Menu, NumberInput, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { type Rubric, rubricColors } from '#shared/domain/brands/brand.ts'
import styles from '../settings.module.css'

/** One rubric, edited in place: each field is kept when it is left. */
export function RubricRow({ rubric }: { readonly rubric: Rubric }) {
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
      <ActionIcon aria-label={t('rubrics.delete', { name: rubric.name })} onClick={() => void act('rubric.delete', { id: rubric.id })}>
        <IconTrash size={16} stroke={1.5} />
      </ActionIcon>
    </li>
  )
}

function percentOf(share: number | null): number | string {
  return share === null ? '' : Math.round(share * 100)
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
