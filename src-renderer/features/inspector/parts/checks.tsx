import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { PlanWarningRows, usePostWarnings } from '#renderer/features/warnings/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import type { Check } from '#shared/domain/posts/checks.ts'
import { mendedAt, mendedBy, type PostPart } from '#shared/domain/posts/mended-at.ts'
import type { ChannelId, PostId } from '#shared/kernel/ids.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'

/** Words of the button that leads to where a check is mended. */
const mends = { text: 'fix', pictures: 'fix', descriptions: 'addAlt', channels: 'chooseChannels', time: 'chooseTime' } as const

type ChecksProps = {
  readonly detail: PostDetail
  /** Turns the time above into fields. */
  readonly onTime: () => void
}

/** Opens the editor where something is to be mended; a channel is named where its own words may be the matter. */
function mendIn(postId: PostId, part: PostPart, channelId: ChannelId | null): void {
  goTo({ room: 'post', params: [postId, part, ...(channelId === null ? [] : [channelId])], inspect: null })
}

/** What blocks the publication and what is only advice; the clocks' jumps stand beside the time itself. */
export function Checks({ detail, onTime }: ChecksProps) {
  const { t } = useTranslation('calendar')
  const channels = detail.variants.length
  const warned = usePostWarnings(detail).length > 0
  const checks = detail.checks.filter((check) => check.kind !== 'timeSkipped' && check.kind !== 'timeTwice')
  return (
    <section className={styles.section}>
      <h3>{t('inspector.checks')}</h3>
      <ul className={styles.checks}>
        {checks.map((check, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two checks of one kind differ in nothing else
          <CheckRow key={`${check.kind} ${check.channelId} ${i}`} check={check} detail={detail} onTime={onTime} />
        ))}
        <PlanWarningRows detail={detail} onRewrite={(channelId) => mendIn(detail.post.id, 'text', channelId)} />
        {detail.checks.every((check) => check.level === 'advice') && channels > 0 && !warned ? (
          <li className={styles.check}>
            <IconCheck size={15} stroke={1.8} className={styles.good ?? ''} aria-hidden />
            <span className={styles.soft}>{t('inspector.checksFine', { count: channels })}</span>
          </li>
        ) : null}
      </ul>
    </section>
  )
}

function CheckRow({ check, detail, onTime }: ChecksProps & { readonly check: Check }) {
  const { t } = useTranslation(['calendar', 'warnings'])
  const networkName = useNetworkName()
  const act = useAct()
  const { id: postId, brandId, stage } = detail.post
  const part = mendedAt(check)
  const mended = mendedBy(check, detail.text)
  const { network } = check.values
  const values = network === undefined ? check.values : { ...check.values, network: networkName(network as NetworkId) }
  return (
    <li className={styles.check}>
      {check.level === 'blocks' ? <StatusGlyph status="failed" size={14} decorative /> : <WarningGlyph size={15} />}
      <span>{t(`check.${check.kind}`, values)}</span>
      {part ? (
        <Button size="xs" onClick={() => (part === 'time' ? onTime() : mendIn(postId, part, check.channelId))}>
          {t(`inspector.${mends[part]}`)}
        </Button>
      ) : null}
      {mended ? (
        <Button size="xs" onClick={() => void act('post.setText', { postId, text: mended })}>
          {t('inspector.fix')}
        </Button>
      ) : null}
      {check.kind === 'channelTrouble' ? (
        <Button size="xs" onClick={() => goTo({ room: 'settings', params: ['brands', brandId, check.channelId ?? ''], inspect: null })}>
          {t('calendar:inspector.signIn')}
        </Button>
      ) : null}
      {check.kind === 'approvalMissing' && stage !== 'review' ? (
        <Button size="xs" onClick={() => void act('post.setStage', { postId, stage: 'review' })}>
          {t('warnings:act.askApproval')}
        </Button>
      ) : null}
    </li>
  )
}
