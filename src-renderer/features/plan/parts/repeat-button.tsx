import { Button } from '@mantine/core'
import { IconRepeat } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNow, useQuery } from '#renderer/bridge/index.ts'
import { ruleOfText } from '#shared/domain/plan/repeat-rule.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { WallTime, ZoneId } from '#shared/kernel/time.ts'
import { useRepeatWords } from '../use-repeat-words.ts'
import { RepeatDialog } from './repeat-dialog.tsx'

type RepeatButtonProps = { readonly postId: PostId; readonly wallTime: WallTime | null; readonly zone: ZoneId }

/** Whether the post repeats, in words, and the way to change that. Not drawn for a post without a time. */
export function RepeatButton({ postId, wallTime, zone }: RepeatButtonProps) {
  const { t } = useTranslation('rhythm')
  const now = useNow()
  const words = useRepeatWords()
  const [open, setOpen] = useState(false)
  const repeating = useQuery('series.ofPost', { postId, asOf: now }).value
  if (wallTime === null || repeating === undefined) return null
  const rule = repeating && ruleOfText(repeating.series.rule)
  const said = rule ? words(rule, repeating.series.time, repeating.series.untilDay, repeating) : null
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconRepeat size={16} stroke={1.5} />}
        title={said ?? undefined}
        aria-label={said ? t('repeat.open', { words: said }) : undefined}
        onClick={() => setOpen(true)}
      >
        {said ? t('repeat.repeats') : t('repeat.start')}
      </Button>
      {open ? <RepeatDialog postId={postId} wallTime={wallTime} zone={zone} repeating={repeating} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
