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
import { mendedAt, mendedBy, type PostPart } from '#shared/domain/posts/mended-at.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import { leadTo, textToMend } from '../lead-to.ts'
import type { PostText } from '../use-post-text.ts'
import type { DetailVariant } from '../words-by-variant.ts'
import classes from './check-list.module.css'
import { FailedRows, failedOf } from './failed-rows.tsx'

type CheckListProps = {
  readonly detail: PostDetail
  /** The channel whose text is written; null: the text for all. */
  readonly variant: DetailVariant | null
  readonly text: PostText
  readonly onShow: (variant: VariantId | null) => void
}

/** What blocks publishing and what is only advice, each with its remedy where there is one. */
export function CheckList(props: CheckListProps) {
  const { detail } = props
  const { t } = useTranslation('editor')
  const lead = useLead(props)
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
          <CheckRow key={`${check.kind} ${check.channelId}`} {...props} check={check} onLead={lead} />
        ))}
        <PlanWarningRows detail={detail} onRewrite={(channelId) => lead('text', channelId)} />
      </ul>
    </section>
  )
}

type Lead = (part: PostPart, channelId: ChannelId | null) => void

/** Leads to a part of the post; to a text once the one that is to be mended is shown. */
function useLead({ detail, variant, text, onShow }: CheckListProps): Lead {
  const shown = variant?.id ?? null
  return (part, channelId) => {
    const wanted = part === 'text' ? textToMend(channelId, detail.variants, shown) : shown
    if (wanted === shown) return leadTo(part)
    void text.flush().then((kept) => {
      if (!kept) return
      onShow(wanted)
      leadTo(part)
    })
  }
}

type RowProps = CheckListProps & { readonly check: Check; readonly onLead: Lead }

function CheckRow(props: RowProps) {
  const { check, detail } = props
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
      <CheckFix {...props} />
    </li>
  )
}

function CheckFix({ check, detail, variant, text, onLead }: RowProps) {
  const { t } = useTranslation(['editor', 'warnings'])
  const act = useAct()
  const { post } = detail
  if (check.kind === 'approvalMissing' && post.stage !== 'review') {
    return (
      <Button size="xs" variant="default" onClick={() => void act('post.setStage', { postId: post.id, stage: 'review' })}>
        {t('warnings:act.askApproval')}
      </Button>
    )
  }
  if (check.kind === 'zeroWidth' || check.kind === 'lookAlikes') {
    const mend = () => {
      // The check is about the text for all, whichever is being written.
      const mended = mendedBy(check, variant ? detail.text : text.text)
      if (mended === null) return
      if (variant) void act('post.setText', { postId: post.id, text: mended })
      else text.replace(mended)
    }
    return (
      <Button size="xs" variant="default" onClick={mend}>
        {t(`check.fix.${check.kind}`)}
      </Button>
    )
  }
  if (check.kind === 'channelTrouble') {
    return (
      <Button
        size="xs"
        variant="default"
        onClick={() => goTo({ room: 'settings', params: ['brands', post.brandId, check.channelId ?? ''] })}
      >
        {t('check.fix.channelTrouble')}
      </Button>
    )
  }
  const part = mendedAt(check)
  if (part === null) return null
  return (
    <Button size="xs" variant="default" onClick={() => onLead(part, check.channelId)}>
      {t(`check.fix.${part}`)}
    </Button>
  )
}
