import { Select } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '#renderer/ui/empty.tsx'
import { diffWords } from '#shared/domain/texts/diff-words.ts'
import { emptyText, plainText } from '#shared/domain/texts/rich-text.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import styles from './compare.module.css'

/** Two versions of a text, word by word. */
export function CompareVersions({ detail }: { readonly detail: BriefDetail }) {
  const { t } = useTranslation('briefs')
  const { versions } = detail
  const [from, setFrom] = useState(versions.at(-2)?.id ?? null)
  const [to, setTo] = useState(versions.at(-1)?.id ?? null)
  const textOf = (id: string | null) => plainText(versions.find((one) => one.id === id)?.text ?? emptyText)
  const [before, after] = [textOf(from), textOf(to)]
  const pieces = useMemo(() => diffWords(before, after), [before, after])
  if (versions.length < 2)
    return <Empty glyph={<IconArrowsDiff size={24} stroke={1.5} />} title={t(versions.length === 1 ? 'compare.one' : 'compare.none')} />
  const choices = versions.map((one) => ({ value: one.id, label: t('compare.version', { version: one.version }) }))
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <Select aria-label={t('compare.from')} value={from} data={choices} onChange={(id) => setFrom(id as typeof from)} />
        →
        <Select aria-label={t('compare.to')} value={to} data={choices} onChange={(id) => setTo(id as typeof to)} />
        <ins className={styles.added}>{t('compare.added')}</ins>
        <del className={styles.removed}>{t('compare.removed')}</del>
      </div>
      <article className={styles.paper} aria-label={t('compare.label')}>
        {before === after ? <p className={styles.same}>{t('compare.same')}</p> : null}
        {pieces.map((piece, i) => {
          const key = `${piece.kind} ${i}`
          if (piece.kind === 'added')
            return (
              <ins key={key} className={styles.added}>
                {piece.text}
              </ins>
            )
          if (piece.kind === 'removed')
            return (
              <del key={key} className={styles.removed}>
                {piece.text}
              </del>
            )
          return <span key={key}>{piece.text}</span>
        })}
      </article>
    </div>
  )
}
