import { Button } from '@mantine/core'
import { IconCircleXFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { PlanWarningRows, usePostWarnings } from '#renderer/features/warnings/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { mendText } from '#shared/domain/briefs/mend-text.ts'
import type { Check } from '#shared/domain/posts/checks.ts'
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

/** What the button of a check puts right in the text. */
const mended = { zeroWidth: ['zeroWidth'], lookAlikes: ['latinInCyrillic', 'cyrillicInLatin'] } as const

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
  if (check.kind === 'zeroWidth' || check.kind === 'lookAlikes') {
    const kinds = mended[check.kind]
    return (
      <Button size="xs" variant="default" onClick={() => text.replace(mendText(text.text, kinds))}>
        {t(`check.fix.${check.kind}`)}
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
