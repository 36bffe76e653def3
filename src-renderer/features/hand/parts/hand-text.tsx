import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { cutOf } from '#shared/domain/texts/written-out.ts'
import { networks } from '#shared/networks/index.ts'
import styles from '../hand.module.css'
import { type HandSheet, hashtagsOf, headlineOf } from '../hand-view.ts'
import { CopyButton } from './copy-button.tsx'

type HandTextProps = { readonly sheet: HandSheet; readonly text: string; readonly onCopied: () => void }

/** The text as it is pasted, with its length as the network counts and, struck out, what the network has no room for. */
export function HandText({ sheet, text, onCopied }: HandTextProps) {
  const { t } = useTranslation('hand')
  const format = useFormat()
  const networkName = useNetworkName()
  const facts = networks[sheet.channel.network]
  const { used, limit, fits } = facts.countText(text, sheet.pictures.length)
  const cut = cutOf(text, sheet.pictures.length, facts)
  const [headline, hashtags] = [headlineOf(text), hashtagsOf(text)]
  if (text === '') return null
  return (
    <section className={styles.part} aria-label={t('text.title')}>
      <header className={styles.head}>
        <h2>{t('text.title')}</h2>
        <span className={`${styles.count} tabular`} data-over={!fits || undefined}>
          {limit === null ? format.number(used) : t('text.of', { used: format.number(used), limit: format.number(limit) })}
        </span>
        <span className={styles.acts}>
          {headline === null ? null : <CopyButton text={headline} label={t('text.copyHeadline')} />}
          {hashtags === null ? null : <CopyButton text={hashtags} label={t('text.copyHashtags')} />}
          <CopyButton text={text} label={t('text.copy')} main onCopied={onCopied} />
        </span>
      </header>
      <p className={styles.text}>
        {cut === null ? text : text.slice(0, cut)}
        {cut === null ? null : <del>{text.slice(cut)}</del>}
      </p>
      {cut === null ? null : (
        <p className={styles.over} role="alert">
          {t('text.cut', { network: networkName(sheet.channel.network), over: format.number(used - (limit ?? used)) })}
        </p>
      )}
    </section>
  )
}
