import { ActionIcon, Button, Modal, Radio, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useQuery } from '#renderer/bridge/index.ts'
import type { BrandId, PlanTemplateId, PostId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { TemplateRow } from '#shared/queries/index.ts'
import styles from '../templates.module.css'
import { LayTemplate } from './lay-template.tsx'

export type ShownPeriod = {
  readonly brandId: BrandId
  readonly first: DayKey
  readonly last: DayKey
  /** «Декабрь 2026»: what a template of it is called unless somebody says otherwise. */
  readonly name: string
  readonly postIds: readonly PostId[]
}

type TemplatesDialogProps = { readonly period: ShownPeriod; readonly onClose: () => void }

/** Plans kept as templates: the shown period is kept as one, and any of them laid onto it. */
export function TemplatesDialog({ period, onClose }: TemplatesDialogProps) {
  const { t } = useTranslation('rhythm')
  const templates = useQuery('templates.list', {}).value
  const [laying, lay] = useState<PlanTemplateId | null>(null)
  return (
    <Modal opened onClose={onClose} title={t('templates.title')} size="lg" closeButtonProps={{ 'aria-label': t('common:close') }}>
      {laying ? (
        <LayTemplate templateId={laying} period={period} onBack={() => lay(null)} onDone={onClose} />
      ) : (
        <div className={styles.dialog}>
          <SaveForm key={period.name} period={period} />
          {templates?.length === 0 ? <p className={styles.hint}>{t('templates.none')}</p> : null}
          {templates && templates.length > 0 ? (
            <ul className={styles.list} aria-label={t('templates.list')}>
              {templates.map((one) => (
                <TemplateLine key={`${one.id} ${one.name}`} template={one} onLay={() => lay(one.id)} />
              ))}
            </ul>
          ) : null}
        </div>
      )}
    </Modal>
  )
}

function SaveForm({ period }: { readonly period: ShownPeriod }) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  const [name, setName] = useState(period.name)
  const [texts, setTexts] = useState<'titles' | 'whole'>('titles')
  const save = (event: FormEvent) => {
    event.preventDefault()
    const { brandId, first, last, postIds } = period
    void act('template.save', { id: newId<'planTemplate'>(), brandId, name, firstDay: first, lastDay: last, postIds: [...postIds], texts })
  }
  return (
    <form className={styles.save} onSubmit={save}>
      <TextInput label={t('templates.saveName')} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={80} />
      <Radio.Group
        aria-label={t('templates.texts')}
        value={texts}
        onChange={(value) => setTexts(value === 'whole' ? 'whole' : 'titles')}
        className={styles.texts ?? ''}
      >
        <Radio value="titles" label={t('templates.titles')} />
        <Radio value="whole" label={t('templates.whole')} />
      </Radio.Group>
      <div>
        <Button type="submit" disabled={name.trim() === '' || period.postIds.length === 0}>
          {t('templates.save', { count: period.postIds.length })}
        </Button>
      </div>
    </form>
  )
}

type TemplateLineProps = { readonly template: TemplateRow; readonly onLay: () => void }

function TemplateLine({ template, onLay }: TemplateLineProps) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  const [name, setName] = useState(template.name)
  const keep = () => {
    if (name.trim() === '') return setName(template.name)
    if (name.trim() !== template.name) void act('template.rename', { id: template.id, name: name.trim() })
  }
  return (
    <li className={styles.row}>
      <TextInput
        className={styles.name ?? ''}
        aria-label={t('templates.nameOf', { name: template.name })}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        maxLength={80}
      />
      <span className={styles.soft} title={template.brandName}>
        {t('templates.posts', { count: template.posts })}
        {template.brandName ? ` · ${template.brandName}` : ''}
      </span>
      <Button size="xs" aria-label={t('templates.layOf', { name: template.name })} onClick={onLay}>
        {t('templates.lay')}
      </Button>
      <ActionIcon
        aria-label={t('templates.delete', { name: template.name })}
        onClick={() => void act('template.delete', { id: template.id })}
      >
        <IconTrash size={16} stroke={1.5} />
      </ActionIcon>
    </li>
  )
}
