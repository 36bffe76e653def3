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
import type { NetworkId } from '#shared/networks/network.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import styles from '../inspector.module.css'

/** What is mended at the pictures of the editor. */
const ofPictures: ReadonlySet<Check['kind']> = new Set<Check['kind']>([
  'tooManyPictures',
  'pictureRefused',
  'picturesMissing',
  'pictureTooBig',
  'altTooLong',
  'altMissing',
])

/** Words of the button that leads to the editor, where there is something to mend there. */
const mends: Partial<Readonly<Record<Check['kind'], 'fix' | 'addAlt' | 'chooseChannels'>>> = {
  textTooLong: 'fix',
  tooManyPictures: 'fix',
  pictureRefused: 'fix',
  picturesMissing: 'fix',
  tooManyHashtags: 'fix',
  pictureTooBig: 'fix',
  altTooLong: 'fix',
  emptyPost: 'fix',
  zeroWidth: 'fix',
  lookAlikes: 'fix',
  loneSurrogate: 'fix',
  altMissing: 'addAlt',
  noChannels: 'chooseChannels',
}

/** What blocks the publication and what is only advice; the clocks' jumps stand beside the time itself. */
export function Checks({ detail }: { readonly detail: PostDetail }) {
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
          <CheckRow key={`${check.kind} ${check.channelId} ${i}`} check={check} detail={detail} />
        ))}
        <PlanWarningRows detail={detail} onRewrite={() => goTo({ room: 'post', params: [detail.post.id], inspect: null })} />
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

function CheckRow({ check, detail }: { readonly check: Check; readonly detail: PostDetail }) {
  const { t } = useTranslation(['calendar', 'warnings'])
  const networkName = useNetworkName()
  const act = useAct()
  const { id: postId, stage } = detail.post
  const mend = mends[check.kind]
  const { network } = check.values
  const values = network === undefined ? check.values : { ...check.values, network: networkName(network as NetworkId) }
  return (
    <li className={styles.check}>
      {check.level === 'blocks' ? <StatusGlyph status="failed" size={14} decorative /> : <WarningGlyph size={15} />}
      <span>{t(`check.${check.kind}`, values)}</span>
      {mend ? (
        <Button
          size="xs"
          onClick={() => goTo({ room: 'post', params: ofPictures.has(check.kind) ? [postId, 'pictures'] : [postId], inspect: null })}
        >
          {t(`inspector.${mend}`)}
        </Button>
      ) : null}
      {check.kind === 'channelTrouble' ? (
        <Button size="xs" onClick={() => goTo({ room: 'settings', params: ['brands'], inspect: null })}>
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
