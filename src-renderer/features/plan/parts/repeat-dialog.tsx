import { Button, Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct, useNow } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { repeatDays, ruleOfText, ruleText } from '#shared/domain/plan/repeat-rule.ts'
import { repeatHorizonDays } from '#shared/domain/plan/series.ts'
import { addDays, dayOf } from '#shared/domain/time/wall-time.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { DayKey, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { SeriesOfPost } from '#shared/queries/index.ts'
import styles from '../repeat.module.css'
import { fieldsFor, fieldsOf, type RepeatFields, ruleOfFields } from '../repeat-form.ts'
import { useRepeatWords } from '../use-repeat-words.ts'
import { RepeatEnd, RepeatPatternFields } from './repeat-fields.tsx'

type RepeatDialogProps = {
  readonly postId: PostId
  readonly wallTime: WallTime
  readonly zone: ZoneId
  /** Null: it does not repeat yet. */
  readonly repeating: SeriesOfPost | null
  readonly onClose: () => void
}

/** How a post repeats: the rule in fields and in words, its next days, and for one that repeats what becomes of its copies. */
export function RepeatDialog({ postId, wallTime, zone, repeating, onClose }: RepeatDialogProps) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  const now = useNow()
  const words = useRepeatWords()
  const day = wallTime.slice(0, 10) as DayKey
  const [fields, setFields] = useState<RepeatFields>(() => startOf(repeating, day))
  const rule = ruleOfFields(fields)
  const untilDay = fields.end === 'until' ? fields.untilDay : null
  const start = async () => {
    if (!rule) return
    const days = [dayOf(now, zone), day].toSorted()
    const horizon = addDays(days[1] ?? day, repeatHorizonDays)
    const outcome = await act('series.start', { id: newId<'series'>(), postId, rule: ruleText(rule), untilDay, horizon })
    if (outcome.ok) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('repeat.title')} size="md" closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.dialog}>
        <RepeatPatternFields fields={fields} onChange={setFields} />
        <RepeatEnd fields={fields} firstDay={day} fromHere={repeating !== null} onChange={setFields} />
        <p className={styles.words} aria-live="polite">
          {rule ? words(rule, wallTime.slice(11, 16), untilDay, repeating ? 'fromHere' : 'inAll') : t('repeat.noDays')}
        </p>
        {rule ? <NextDays rule={ruleText(rule)} day={day} untilDay={untilDay} /> : null}
        {repeating ? <p className={styles.soft}>{t('repeat.changeLine', { count: repeating.ahead })}</p> : null}
        <div className={styles.buttons}>
          <Button variant="filled" disabled={!rule} onClick={() => void start()}>
            {repeating ? t('repeat.change') : t('repeat.make')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
        {repeating ? <Copies postId={postId} ahead={repeating.ahead} onClose={onClose} /> : null}
      </div>
    </Modal>
  )
}

function startOf(repeating: SeriesOfPost | null, day: DayKey): RepeatFields {
  const rule = repeating && ruleOfText(repeating.series.rule)
  return rule ? fieldsOf(rule, repeating.series.untilDay, { day, nth: repeating.nth }) : fieldsFor(day)
}

const shownDays = 5

type NextDaysProps = { readonly rule: string; readonly day: DayKey; readonly untilDay: DayKey | null }

function NextDays({ rule, day, untilDay }: NextDaysProps) {
  const { t } = useTranslation('rhythm')
  const format = useFormat()
  const last = addDays(day, 370)
  const days = repeatDays(rule, day, { first: day, last: untilDay !== null && untilDay < last ? untilDay : last }).slice(0, shownDays)
  return (
    <p className={styles.soft}>{days.length === 0 ? t('repeat.never') : t('repeat.next', { days: days.map(format.day).join(' · ') })}</p>
  )
}

type CopiesProps = { readonly postId: PostId; readonly ahead: number; readonly onClose: () => void }

/** What is done with the other copies: given what this one says, or parted with. */
function Copies({ postId, ahead, onClose }: CopiesProps) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  const apply = async (scope: 'following' | 'all') => {
    const outcome = await act('series.apply', { postId, scope })
    if (outcome.ok) onClose()
  }
  const stop = async (removeLater: boolean) => {
    const outcome = await act('series.stop', { postId, removeLater })
    if (outcome.ok) onClose()
  }
  return (
    <section className={styles.copies} aria-label={t('repeat.copies')}>
      <h3>{t('repeat.copies')}</h3>
      <p className={styles.soft}>{t('repeat.copiesLine')}</p>
      <div className={styles.buttons}>
        <Button size="xs" disabled={ahead === 0} onClick={() => void apply('following')}>
          {t('repeat.applyFollowing')}
        </Button>
        <Button size="xs" disabled={ahead === 0} onClick={() => void apply('all')}>
          {t('repeat.applyAll')}
        </Button>
      </div>
      <div className={styles.buttons}>
        <Button size="xs" onClick={() => void stop(false)}>
          {t('repeat.stop')}
        </Button>
        <Button size="xs" data-danger onClick={() => void stop(true)}>
          {t('repeat.stopRemove')}
        </Button>
      </div>
    </section>
  )
}
