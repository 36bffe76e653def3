import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'
import { changesOf, type DetailVariant } from '../inspector-view.ts'
import { EditOutDialog } from './edit-out-dialog.tsx'
import { RemoveOutDialog } from './remove-out-dialog.tsx'

/** What can still be done with the post where it is out: corrected or removed, in the network itself. */
export function OutPosts({ detail }: { readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  const out = detail.variants.filter((variant) => changesOf(variant).length > 0)
  if (out.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{t('inspector.out.title')}</h3>
      <ul className={styles.checks}>
        {out.map((variant) => (
          <OutRow key={variant.id} variant={variant} detail={detail} />
        ))}
      </ul>
    </section>
  )
}

function OutRow({ variant, detail }: { readonly variant: DetailVariant; readonly detail: PostDetail }) {
  const { t } = useTranslation('calendar')
  const [asked, ask] = useState<'edit' | 'remove' | null>(null)
  const { title } = variant.channel
  const close = () => ask(null)
  return (
    <li className={styles.outPost}>
      <NetworkGlyph network={variant.channel.network} size={15} decorative />
      <span className={styles.account} title={title}>
        {title}
      </span>
      {changesOf(variant).map((change) => (
        <Button
          key={change}
          size="xs"
          {...(change === 'remove' ? { color: 'red', variant: 'subtle' } : {})}
          aria-label={`${t(`inspector.out.${change}`)}: ${title}`}
          onClick={() => ask(change)}
        >
          {t(`inspector.out.${change}`)}
        </Button>
      ))}
      {asked === 'edit' ? <EditOutDialog variant={variant} detail={detail} onClose={close} /> : null}
      {asked === 'remove' ? <RemoveOutDialog variant={variant} onClose={close} /> : null}
    </li>
  )
}
