import { Button, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAct, useNow, useQuery } from '#renderer/bridge/index.ts'
import { useMoveOffQuiet } from '#renderer/features/quiet-days/index.ts'
import { inspect } from '#renderer/routes/route.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { useWarningWords } from '#renderer/widgets/plan-warnings/index.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import type { PlanWarning } from '#shared/domain/warnings/plan-warning.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { PostDetail } from '#shared/queries/index.ts'
import { LabelDialog } from './label-dialog.tsx'
import { useFreeMoment } from './use-free-moment.ts'
import styles from './warnings.module.css'

type RowsProps = {
  readonly detail: PostDetail
  /** Leads to the text of a channel, wherever the post stands. */
  readonly onRewrite: (channelId: ChannelId | null) => void
}

/** What a post's place in the plan is warned about, each with what can be done about it. Items of a list. */
export function PlanWarningRows({ detail, onRewrite }: RowsProps) {
  const warnings = usePostWarnings(detail)
  return warnings.map((warning) => <Row key={warning.key} warning={warning} detail={detail} onRewrite={onRewrite} />)
}

/** The warnings of one post, live. */
export function usePostWarnings({ post }: PostDetail): readonly PlanWarning[] {
  return useQuery('warnings.post', { postId: post.id }).value ?? []
}

type RowProps = RowsProps & { readonly warning: PlanWarning }

function Row({ warning, detail, onRewrite }: RowProps) {
  const { t } = useTranslation(['warnings', 'quiet'])
  const act = useAct()
  const words = useWarningWords()
  const { id: postId, zone } = detail.post
  return (
    <li className={styles.row}>
      <WarningGlyph size={15} />
      <div className={styles.told}>
        <span>{words(warning, zone)}</span>
        <div className={styles.acts}>
          <Remedy warning={warning} detail={detail} onRewrite={onRewrite} />
          {'other' in warning ? (
            <Button size="xs" variant="default" onClick={() => inspect(warning.other.postId)}>
              {t('act.openOther')}
            </Button>
          ) : null}
          <Tooltip label={t('act.meantHint')} disabled={warning.kind === 'quietDay'}>
            <Button
              size="xs"
              variant="subtle"
              onClick={() => void act('post.setMeant', { postId, key: warning.key, about: warning.about })}
            >
              {t(warning.kind === 'quietDay' ? 'quiet:act.anyway' : 'act.meant')}
            </Button>
          </Tooltip>
        </div>
      </div>
    </li>
  )
}

function Remedy({ warning, detail, onRewrite }: RowProps) {
  const { t } = useTranslation(['warnings', 'quiet'])
  const { post } = detail
  const moveOff = useMoveOffQuiet()
  const [labelling, label] = useDisclosure()
  if (warning.kind === 'tooNear') return <MoveOff warning={warning} detail={detail} />
  if (warning.kind === 'noAdLabel') {
    return (
      <>
        <Button size="xs" onClick={label.open}>
          {t('act.addLabel')}
        </Button>
        {labelling ? <LabelDialog post={post} onClose={label.close} /> : null}
      </>
    )
  }
  if (warning.kind === 'quietDay') {
    return (
      <Button size="xs" onClick={() => void moveOff(post.id)}>
        {t('quiet:act.moveOff')}
      </Button>
    )
  }
  return (
    <Button size="xs" onClick={() => onRewrite('channelIds' in warning ? (warning.channelIds[0] ?? null) : null)}>
      {t('act.rewrite')}
    </Button>
  )
}

function MoveOff({ warning, detail }: Pick<RowProps, 'warning' | 'detail'>) {
  const { t } = useTranslation('warnings')
  const act = useAct()
  const format = useFormat()
  const now = useNow()
  const { id: postId, zone } = detail.post
  const free = useFreeMoment(detail, warning, now)
  if (free === null) return null
  const when = format.moment(instantOf(free, zone).at, zone, now)
  return (
    <Button size="xs" onClick={() => void act('post.reschedule', { postId, wallTime: free, zone })}>
      {t('act.moveTo', { when })}
    </Button>
  )
}
