import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { newId } from '#renderer/bridge/index.ts'
import type { LinkRequirement } from '#shared/domain/briefs/text-requirements.ts'
import styles from './brief-form.module.css'
import type { TextRequirementsProps } from './text-requirements-form.tsx'

/** Links that must be in the text, under some words or any. */
export function LinkRows({ requirements, onChange }: TextRequirementsProps) {
  const { t } = useTranslation('briefs')
  const { links } = requirements
  const set = (next: readonly LinkRequirement[]) => onChange({ ...requirements, links: next })
  return (
    <div className={styles.group}>
      <h3>{t('links.title')}</h3>
      {links.map((link, i) => (
        <div key={link.id} className={styles.rows}>
          <TextInput
            className={styles.grow ?? ''}
            aria-label={t('links.url', { number: i + 1 })}
            placeholder={t('links.urlHint')}
            value={link.url}
            maxLength={4000}
            onChange={(event) => set(links.with(i, { ...link, url: event.currentTarget.value }))}
          />
          <TextInput
            className={styles.grow ?? ''}
            aria-label={t('links.anchor', { number: i + 1 })}
            placeholder={t('links.anchorHint')}
            value={link.anchor ?? ''}
            maxLength={200}
            onChange={(event) => set(links.with(i, { ...link, anchor: event.currentTarget.value || null }))}
          />
          <ActionIcon aria-label={t('links.remove', { number: i + 1 })} onClick={() => set(links.toSpliced(i, 1))}>
            <IconTrash size={16} stroke={1.5} />
          </ActionIcon>
          {link.url.trim() === '' ? <p className={styles.problem}>{t('links.empty')}</p> : null}
        </div>
      ))}
      <div>
        <Button
          size="xs"
          leftSection={<IconPlus size={15} stroke={1.5} />}
          onClick={() => set([...links, { id: newId(), url: '', anchor: null }])}
        >
          {t('links.add')}
        </Button>
      </div>
    </div>
  )
}
