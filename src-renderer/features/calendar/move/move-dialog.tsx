import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct, useBridge, useNow, useRefused } from '#renderer/bridge/index.ts'
import { saidMoment } from '#shared/domain/time/said/said-moment.ts'
import { wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import { actOnMany, tooMany } from '../many/many-posts.ts'
import { RestDialog } from '../many/rest-dialog.tsx'
import { placeChosen } from '../place-chosen.ts'
import styles from './move.module.css'
import { type MovedPost, useMoveDialog } from './move-store.ts'
import { inOrder } from './move-view.ts'
import { type Others, Understood } from './understood.tsx'

/** The dialogs of acts on posts that may be open in any room. */
export function PostDialogs() {
  const { posts, said, close } = useMoveDialog()
  const [first] = inOrder(posts)
  return (
    <>
      {first ? <MoveDialog posts={posts} first={first} said={said} onClose={close} /> : null}
      <RestDialog />
    </>
  )
}

/** How many go along with the first, and how: by their distance to it, after it in turn, or both. */
function othersOf(posts: readonly MovedPost[]): Others {
  const undated = posts.filter((one) => one.wallTime === null).length
  return { count: posts.length - 1, way: undated === 0 ? 'apart' : undated === posts.length ? 'inTurn' : 'both' }
}

type MoveDialogProps = {
  readonly posts: readonly MovedPost[]
  readonly first: MovedPost
  readonly said: string
  readonly onClose: () => void
}

/** *Move to…*: a moment in words, shown as it is understood before anything is moved. */
function MoveDialog({ posts, first, said, onClose }: MoveDialogProps) {
  const { t } = useTranslation(['moves', 'common'])
  const now = useNow()
  const [typed, setTyped] = useState(said)
  const meant = saidMoment(typed, { now: wallTimeAt(now, first.zone), own: first.wallTime })
  const move = useMoveTo(posts)
  return (
    <Modal
      opened
      onClose={onClose}
      size="md"
      title={t('moves:move.title', { count: posts.length })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!meant) return
          onClose()
          void move(meant)
        }}
      >
        <TextInput
          data-autofocus
          label={t('moves:move.when')}
          description={t('moves:move.examples')}
          value={typed}
          autoComplete="off"
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className={styles.understood} role="status">
          <Understood typed={typed} meant={meant} first={first} now={now as EpochMs} others={othersOf(posts)} />
        </div>
        <Group gap={8} mt={16}>
          <Button type="submit" variant="filled" disabled={meant === null}>
            {t('moves:move.do')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </Group>
      </form>
    </Modal>
  )
}

/** Moves those that have a time along with the first, and plans those without one from there on, as one step. */
function useMoveTo(posts: readonly MovedPost[]): (to: WallTime) => Promise<void> {
  const [act, bridge, refused] = [useAct(), useBridge(), useRefused()]
  const now = useNow()
  return async (to) => {
    const wrong = tooMany(posts)
    if (wrong) return refused(wrong, 'command')
    const zone = inOrder(posts)[0]?.zone as ZoneId
    const chosen = posts.map((one) => ({ ...one, channels: [] }))
    const moves = await placeChosen(bridge, chosen, { aim: { kind: 'time', at: to }, zone, now })
    await actOnMany(act, 'posts.move', { moves: [...moves] })
  }
}
