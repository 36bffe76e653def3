import { IconCheck, IconCircleXFilled, IconEye } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import type { Format } from '#renderer/ui/format-rules.ts'
import type { Brief } from '#shared/domain/briefs/brief.ts'
import { noDesignRequirements } from '#shared/domain/briefs/design-requirements.ts'
import { CheckHead } from '../parts/check-panel.tsx'
import { typeName } from '../parts/design-requirements-form.tsx'
import styles from '../parts/panel.module.css'
import { type PictureRow, type PlacedPicture, pictureRows } from '../pictures-view.ts'

/** Every requirement of a design met or missed, and the words that a person has to look for. */
export function PictureCheck({ brief, pictures }: { readonly brief: Brief; readonly pictures: readonly PlacedPicture[] }) {
  const { t } = useTranslation('briefs')
  const asked = brief.requirements.kind === 'design' ? brief.requirements.design : noDesignRequirements
  const rows = pictureRows(pictures, asked)
  const missed = rows.filter((one) => one.state === 'missed').length
  return (
    <div className={styles.list} role="status" aria-label={t('panel.label')}>
      <CheckHead met={rows.length - missed} missed={missed} advice={0} />
      <ul>
        {rows.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ul>
      {asked.texts.length > 0 ? <h3>{t('panel.byEye')}</h3> : null}
      <ul>
        {asked.texts.map((words) => (
          <li key={words} className={styles.row}>
            <IconEye size={16} stroke={1.5} />
            <span className={styles.what}>{t('picture.words', { words })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Row({ row }: { readonly row: PictureRow }) {
  const { t } = useTranslation('briefs')
  const format = useFormat()
  const met = row.state === 'met'
  const { title, figure } = row.finding
    ? wordsOf(row.finding, t, format)
    : { title: t('picture.notDelivered', { name: row.name }), figure: '' }
  const own = row.finding?.kind === 'type' || row.finding?.kind === 'weight'
  return (
    <li className={styles.row} data-state={row.state}>
      {met ? (
        <IconCheck size={16} stroke={1.8} className={styles.good ?? ''} />
      ) : (
        <IconCircleXFilled size={16} className={styles.bad ?? ''} />
      )}
      <span className={styles.what}>
        <span className={met ? undefined : styles.named}>{title}</span>
        {own ? <span className={styles.line}>{row.name}</span> : null}
      </span>
      <span className={met ? styles.figure : `${styles.figure} ${styles.bad}`}>{figure}</span>
    </li>
  )
}

type Translate = ReturnType<typeof useTranslation<'briefs'>>['t']

function wordsOf(
  finding: NonNullable<PictureRow['finding']>,
  t: Translate,
  format: Format,
): { readonly title: string; readonly figure: string } {
  switch (finding.kind) {
    case 'size': {
      const { name, askedWidth: width, askedHeight: height } = finding.values
      return { title: t('picture.size', { name, width, height }), figure: t('picture.is', finding.values) }
    }
    case 'aspect': {
      const { name, ratioWidth: width, ratioHeight: height } = finding.values
      return { title: t('picture.aspect', { name, width, height }), figure: t('picture.is', finding.values) }
    }
    case 'minSize': {
      const { name, minWidth: width, minHeight: height } = finding.values
      return { title: t('picture.minSize', { name, width, height }), figure: t('picture.is', finding.values) }
    }
    case 'type':
      return { title: t('picture.type', { types: finding.values.asked.map(typeName).join(', ') }), figure: typeName(finding.values.type) }
    case 'weight':
      return { title: t('picture.weight', { bytes: format.bytes(finding.values.maxBytes) }), figure: format.bytes(finding.values.bytes) }
  }
}
