import { Button } from '@mantine/core'
import { IconCircleXFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { PlanWarningRows, usePostWarnings } from '#renderer/features/warnings/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import type { Check } from '#shared/domain/posts/checks.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import { leadTo, mendPlaces } from '../mend-places.ts'
import type { PostText } from '../use-post-text.ts'
import classes from './check-list.module.css'
import { FailedRows, failedOf } from './failed-rows.tsx'

type CheckListProps = { readonly detail: PostDetail; readonly text: PostText }

/** What blocks publishing and what is only advice, each with its remedy where there is one. */
export function CheckList({ detail, text }: CheckListProps) {
  const { t } = useTranslation('editor')
  const failed = failedOf(detail).length
  const blocks = detail.checks.filter((check) => check.level === 'blocks').length
  const warned = usePostWarnings(detail).length
  const advice = detail.checks.length - blocks + warned
  return (
    <section className={classes.panel} aria-label={t('check.title')}>
      <header className={classes.head}>
        <h2>{t('check.title')}</h2>
        {blocks > 0 && <span className={classes.blocks}>{t('check.blocks', { count: blocks })}</span>}
        {advice > 0 && <span className={classes.advice}>{t('check.advice', { count: advice })}</span>}
        {failed > 0 && <span className={classes.blocks}>{t('check.failed', { count: failed })}</span>}
        {detail.checks.length + warned + failed === 0 && <span className={classes.fine}>{t('check.fine')}</span>}
      </header>
      <ul className={classes.list}>
        <FailedRows detail={detail} />
        {detail.checks.map((check) => (
          <CheckRow key={`${check.kind} ${check.channelId}`} check={check} detail={detail} text={text} />
        ))}
        <PlanWarningRows detail={detail} onRewrite={() => leadTo('text')} />
      </ul>
    </section>
  )
}

function CheckRow({ check, detail, text }: CheckListProps & { readonly check: Check }) {
  const { t } = useTranslation('editor')
  const format = useFormat()
  const networkName = useNetworkName()
  const channel = detail.variants.find((variant) => variant.channelId === check.channelId)?.channel
  const at = check.values.at
  // `count` stays a number: plural forms depend on it.
  const shown = (name: string, value: string | number) => (typeof value === 'number' && name !== 'count' ? format.number(value) : value)
  const values = {
    ...Object.fromEntries(Object.entries(check.values).map(([name, value]) => [name, shown(name, value)])),
    ...(channel ? { network: networkName(channel.network) } : {}),
    ...(typeof at === 'number' ? { time: format.time(at as EpochMs, detail.post.zone) } : {}),
  }
  return (
    <li className={classes.row}>
      {check.level === 'blocks' ? <IconCircleXFilled size={16} className={classes.cross ?? ''} aria-hidden /> : <WarningGlyph size={16} />}
      {channel && <NetworkGlyph network={channel.network} size={14} decorative />}
      <span className={classes.words}>{String(t(`check.kind.${check.kind}`, values))}</span>
      <CheckFix check={check} text={text} post={detail.post} />
    </li>
  )
}

type FixProps = { readonly check: Check; readonly text: PostText; readonly post: PostDetail['post'] }

function CheckFix({ check, text, post }: FixProps) {
  const { t } = useTranslation(['editor', 'warnings'])
  const act = useAct()
  if (check.kind === 'approvalMissing' && post.stage !== 'review') {
    return (
      <Button size="xs" variant="default" onClick={() => void act('post.setStage', { postId: post.id, stage: 'review' })}>
        {t('warnings:act.askApproval')}
      </Button>
    )
  }
  if (check.kind === 'zeroWidth') {
    return (
      <Button size="xs" variant="default" onClick={() => text.replace(withoutZeroWidth(text.text))}>
        {t('check.fix.zeroWidth')}
      </Button>
    )
  }
  if (check.kind === 'channelTrouble') {
    return (
      <Button size="xs" variant="default" onClick={() => goTo({ room: 'settings', params: ['brands'] })}>
        {t('check.fix.channelTrouble')}
      </Button>
    )
  }
  const place = mendPlaces[check.kind]
  if (!place) return null
  return (
    <Button size="xs" variant="default" onClick={() => leadTo(place)}>
      {t(`check.fix.${place}`)}
    </Button>
  )
}

/** The text without U+200B, U+2060, U+FEFF; joiners inside emoji and Indic words (U+200C, U+200D) stay. */
function withoutZeroWidth(text: RichText): RichText {
  const content = text.doc.content.map((paragraph) => ({
    ...paragraph,
    content: (paragraph.content ?? [])
      .map((node) => (node.type === 'text' ? { ...node, text: node.text.replace(/[\u200B\u2060\uFEFF]/g, '') } : node))
      .filter((node) => node.type !== 'text' || node.text !== ''),
  }))
  return { v: 1, doc: { type: 'doc', content } }
}
