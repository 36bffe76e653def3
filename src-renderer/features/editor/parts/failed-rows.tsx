import { Button } from '@mantine/core'
import { IconCircleXFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAnswers } from '#renderer/features/queue/index.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import classes from './check-list.module.css'

type DetailVariant = PostDetail['variants'][number]

/** Publications that did not go out and wait for what is mended here. */
export function failedOf({ variants }: Pick<PostDetail, 'variants'>): readonly DetailVariant[] {
  return variants.filter(({ publication, problem }) => publication === 'failed' && problem !== null)
}

/** Why each of them did not go out, and the way to try again. */
export function FailedRows({ detail }: { readonly detail: PostDetail }) {
  return failedOf(detail).map((variant) => <FailedRow key={variant.id} variant={variant} />)
}

function FailedRow({ variant }: { readonly variant: DetailVariant }) {
  const { t } = useTranslation(['publishing', 'problems', 'common'])
  const answers = useAnswers(variant.id)
  const { channel, problem, job } = variant
  if (!problem) return null
  return (
    <li className={classes.row}>
      <IconCircleXFilled size={16} className={classes.cross ?? ''} aria-hidden />
      <NetworkGlyph network={channel.network} size={14} />
      <div className={classes.words}>
        {t('queue.didNotGoOut', { problem: t(`problems:publish.${problem.kind}`) })}
        {problem.detail === null ? null : (
          <details className={classes.details}>
            <summary>{t('common:detailsForSupport')}</summary>
            <code>{problem.detail}</code>
          </details>
        )}
      </div>
      {job?.question === 'problem' ? (
        <Button size="xs" variant="default" onClick={() => void answers.give('retry')}>
          {t('queue.act.retry')}
        </Button>
      ) : null}
    </li>
  )
}
