import { Button } from '@mantine/core'
import { IconCheck, IconClock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useNow } from '#renderer/bridge/index.ts'
import { NextSlot, RepeatButton } from '#renderer/features/plan/index.ts'
import { systemZone } from '#renderer/routes/view-zone.ts'
import { useFootRoom } from '#renderer/ui/foot-room.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { WhenField } from '#renderer/widgets/when-field/when-field.tsx'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import { useZoneNames } from '#renderer/widgets/zoned-time/zone-name.ts'
import { frozenBecause } from '#shared/domain/posts/publication.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { PostDetail } from '#shared/queries/post-detail.ts'
import type { PostText } from '../use-post-text.ts'
import classes from './editor-footer.module.css'

type FooterProps = { readonly detail: PostDetail; readonly text: PostText }

/** When the post goes out, and the three ways to let it: schedule, publish now, keep as a draft. */
export function EditorFooter({ detail, text }: FooterProps) {
  const { t } = useTranslation('editor')
  const act = useAct()
  const now = useNow()
  const { post, variants } = detail
  const closed = frozenBecause(variants) !== null
  const foot = useFootRoom()
  const secondTime = useSecondTime()
  const zoneName = useZoneNames()
  const second = post.at === null ? null : secondTime(post.at, post.zone, post.zone)
  return (
    <footer ref={foot} className={classes.footer}>
      <div className={classes.when} data-mend="time">
        <WhenField
          value={post.wallTime}
          defaultDay={dayOf(now, post.zone)}
          disabled={closed}
          onChange={(wallTime) => void act('post.reschedule', { postId: post.id, wallTime }, { quiet: true })}
        />
        <span className={classes.zone}>
          <span title={t('when.zone', { zone: post.zone })}>{zoneName(post.zone, post.at ?? now)}</span>
          {second === null ? null : ` · ${second}`}
        </span>
        {closed ? null : (
          <NextSlot
            postId={post.id}
            brandId={post.brandId}
            channels={variants.map((variant) => variant.channelId)}
            wallTime={post.wallTime}
          />
        )}
        <RepeatButton postId={post.id} wallTime={post.wallTime} zone={post.zone} />
      </div>
      {!closed && <Actions detail={detail} text={text} />}
      <Saved text={text} />
    </footer>
  )
}

function Actions({ detail, text }: FooterProps) {
  const { t } = useTranslation('editor')
  const act = useAct()
  const format = useFormat()
  const [busy, setBusy] = useState(false)
  const { post, variants } = detail
  const waiting = variants.some((variant) => variant.publication === 'waiting')
  const unsent = variants.some((variant) => ['none', 'failed', 'skipped'].includes(variant.publication))
  async function afterSaving(run: () => Promise<unknown>) {
    setBusy(true)
    if (await text.flush()) await run()
    setBusy(false)
  }
  return (
    <div className={classes.actions}>
      {(unsent || variants.length === 0) && (
        <Button
          variant="filled"
          leftSection={<IconClock size={16} stroke={1.5} />}
          disabled={busy}
          onClick={() => void afterSaving(() => act('post.schedule', { postId: post.id }))}
        >
          {t('action.schedule')}
          {post.at !== null && (
            <span className={classes.at}>{`${format.weekdayDayMonth(post.at, post.zone)}, ${format.time(post.at, post.zone)}`}</span>
          )}
        </Button>
      )}
      {waiting && (
        <Button variant="default" disabled={busy} onClick={() => void afterSaving(() => act('post.unschedule', { postId: post.id }))}>
          {t('action.unschedule')}
        </Button>
      )}
      <Button variant="default" disabled={busy} onClick={() => void afterSaving(() => act('post.publishNow', { postId: post.id }))}>
        {t('action.publishNow')}
      </Button>
      {!waiting && (
        <Button variant="subtle" disabled={busy} onClick={() => void text.flush()}>
          {t('action.saveDraft')}
        </Button>
      )}
    </div>
  )
}

/** When it was kept, on the clock of whoever writes: it is not a time of the plan. */
function Saved({ text }: { readonly text: PostText }) {
  const { t } = useTranslation('editor')
  const format = useFormat()
  const words =
    text.state === 'saved' && text.savedAt !== null
      ? t('save.savedAt', { time: format.time(text.savedAt, systemZone()) })
      : t(`save.${text.state}`)
  return (
    <span role="status" className={classes.saved} data-state={text.state}>
      {text.state === 'saved' && <IconCheck size={14} stroke={1.5} aria-hidden />}
      {words}
    </span>
  )
}
