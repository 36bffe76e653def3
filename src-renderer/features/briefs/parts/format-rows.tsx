import { ActionIcon, Button, Menu, NumberInput, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { newId } from '#renderer/bridge/index.ts'
import type { FormatSize, PictureFormat } from '#shared/domain/briefs/design-requirements.ts'
import { formatPresets } from '#shared/domain/briefs/format-presets.ts'
import styles from './brief-form.module.css'
import type { DesignRequirementsProps } from './design-requirements-form.tsx'

/** The pictures that are wanted, each with its pixels; common sizes at hand. */
export function FormatRows({ requirements, onChange }: DesignRequirementsProps) {
  const { t } = useTranslation('briefs')
  const { formats } = requirements
  const set = (next: readonly PictureFormat[]) => onChange({ ...requirements, formats: next })
  const add = (name: string, size: FormatSize, safeArea: PictureFormat['safeArea'] = null) =>
    set([...formats, { id: newId(), name, size, safeArea }])
  return (
    <div className={styles.group}>
      <h3>{t('formats.title')}</h3>
      {formats.map((format, i) => (
        <FormatRow
          key={format.id}
          format={format}
          number={i + 1}
          onChange={(changed) => set(formats.with(i, changed))}
          onRemove={() => set(formats.toSpliced(i, 1))}
        />
      ))}
      <div>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="xs" leftSection={<IconPlus size={15} stroke={1.5} />}>
              {t('formats.add')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {formatPresets.map(({ key, size, safeArea }) => (
              <Menu.Item key={key} onClick={() => add(t(`formats.presets.${key}`), size, safeArea)}>
                {t(`formats.presets.${key}`)} · {size.kind === 'exact' ? `${size.width} × ${size.height}` : ''}
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item onClick={() => add(t('formats.newName'), { kind: 'exact', width: 1080, height: 1080 })}>
              {t('formats.own')}
            </Menu.Item>
            <Menu.Item
              onClick={() => add(t('formats.newRatio'), { kind: 'aspect', ratioWidth: 4, ratioHeight: 5, minWidth: 1080, minHeight: 1350 })}
            >
              {t('formats.ratio')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </div>
  )
}

type RowProps = {
  readonly format: PictureFormat
  readonly number: number
  readonly onChange: (format: PictureFormat) => void
  readonly onRemove: () => void
}

function FormatRow({ format, number, onChange, onRemove }: RowProps) {
  const { t } = useTranslation('briefs')
  const { size } = format
  const pixels = (label: string, value: number, keep: (value: number) => FormatSize) => (
    <NumberInput
      className={styles.number ?? ''}
      aria-label={label}
      value={value === 0 ? '' : value}
      min={1}
      max={20_000}
      hideControls
      error={value === 0}
      onChange={(typed) => onChange({ ...format, size: keep(typeof typed === 'number' ? Math.trunc(typed) : 0) })}
    />
  )
  return (
    <div className={styles.rows}>
      <TextInput
        className={styles.grow ?? ''}
        aria-label={t('formats.name', { number })}
        value={format.name}
        maxLength={120}
        error={format.name.trim() === '' ? t('formats.empty') : null}
        onChange={(event) => onChange({ ...format, name: event.currentTarget.value })}
      />
      {size.kind === 'exact' ? (
        <>
          {pixels(t('formats.width', { number }), size.width, (width) => ({ ...size, width }))}×
          {pixels(t('formats.height', { number }), size.height, (height) => ({ ...size, height }))}
        </>
      ) : (
        <>
          {pixels(t('formats.ratioWidth', { number }), size.ratioWidth, (ratioWidth) => ({ ...size, ratioWidth }))}:
          {pixels(t('formats.ratioHeight', { number }), size.ratioHeight, (ratioHeight) => ({ ...size, ratioHeight }))}
          {t('formats.atLeast')}
          {pixels(t('formats.minWidth', { number }), size.minWidth, (minWidth) => ({ ...size, minWidth }))}×
          {pixels(t('formats.minHeight', { number }), size.minHeight, (minHeight) => ({ ...size, minHeight }))}
        </>
      )}
      <ActionIcon aria-label={t('formats.remove', { number })} onClick={onRemove}>
        <IconTrash size={16} stroke={1.5} />
      </ActionIcon>
      {format.safeArea ? <p className={styles.line}>{t('formats.safe')}</p> : null}
    </div>
  )
}
