import { Button, Checkbox, Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import type { Proposal } from '#shared/domain/plan/fill-gaps.ts'
import { instantOf } from '#shared/domain/time/wall-time.ts'
import { mondayOf } from '#shared/domain/time/week.ts'
import type { RubricId } from '#shared/kernel/ids.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { PlanSetup } from '#shared/queries/index.ts'
import styles from '../gaps.module.css'
import type { Gaps } from '../use-gaps.ts'
import { useLackWords } from '../use-lack-words.ts'

type FillDialogProps = { readonly gaps: Gaps; readonly onClose: () => void }

/** Shows what would fill the gaps, week by week, to be chosen from; what is chosen becomes drafts in one step. */
export function FillDialog({ gaps, onClose }: FillDialogProps) {
  const { t } = useTranslation('rhythm')
  const act = useAct()
  // What is shown stays as it was when the dialog opened: the plan may change under it.
  const [{ setup, proposals }] = useState(gaps)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [rubrics, setRubrics] = useState<ReadonlyMap<string, RubricId | null>>(new Map())
  const chosen = proposals.filter((one) => !left.has(one.wallTime))
  const toggle = (time: string) => setLeft(left.has(time) ? new Set([...left].filter((one) => one !== time)) : new Set([...left, time]))
  const rubricOf = (one: Proposal) => rubrics.get(one.wallTime) ?? (rubrics.has(one.wallTime) ? null : one.rubricId)
  const fill = async () => {
    const drafts = chosen.map((one) => ({
      id: newId<'post'>(),
      wallTime: one.wallTime,
      rubricId: rubricOf(one),
      text: '',
      channels: one.lacks.map(({ channelId }) => ({ id: newId<'variant'>(), channelId })),
    }))
    const outcome = await act('plan.fill', { brandId: setup.brand.id, drafts })
    if (outcome.ok) onClose()
  }
  const weeks = [...Map.groupBy(proposals, (one) => mondayOf(one.wallTime.slice(0, 10) as DayKey))]
  return (
    <Modal opened onClose={onClose} title={t('gaps.title')} size={800} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.dialog}>
        <p className={styles.line}>{proposals.length === 0 ? t('gaps.none') : t('gaps.line')}</p>
        <div className={styles.weeks}>
          {weeks.map(([week, own]) => (
            <section key={week} aria-labelledby={`week-${week}`}>
              <WeekTitle week={week} setup={setup} count={own.length} />
              <ul>
                {own.map((one) => (
                  <ProposalRow
                    key={one.wallTime}
                    proposal={one}
                    setup={setup}
                    chosen={!left.has(one.wallTime)}
                    rubricId={rubricOf(one)}
                    onToggle={() => toggle(one.wallTime)}
                    onRubric={(id) => setRubrics(new Map([...rubrics, [one.wallTime, id]]))}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <div className={styles.buttons}>
          <Button variant="filled" disabled={chosen.length === 0} onClick={() => void fill()} data-autofocus>
            {t('gaps.make', { count: chosen.length })}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </div>
    </Modal>
  )
}

function WeekTitle({ week, setup, count }: { readonly week: DayKey; readonly setup: PlanSetup; readonly count: number }) {
  const { t } = useTranslation('rhythm')
  const format = useFormat()
  const at = instantOf(`${week}T12:00` as Proposal['wallTime'], setup.brand.zone).at
  return (
    <h3 id={`week-${week}`}>
      {t('gaps.weekOf', { day: format.dayMonth(at, setup.brand.zone) })} <span className={styles.soft}>{t('gaps.count', { count })}</span>
    </h3>
  )
}

type ProposalRowProps = {
  readonly proposal: Proposal
  readonly setup: PlanSetup
  readonly chosen: boolean
  readonly rubricId: RubricId | null
  readonly onToggle: () => void
  readonly onRubric: (id: RubricId | null) => void
}

function ProposalRow({ proposal, setup, chosen, rubricId, onToggle, onRubric }: ProposalRowProps) {
  const { t } = useTranslation('rhythm')
  const format = useFormat()
  const words = useLackWords(setup)
  const { zone } = setup.brand
  const { at } = instantOf(proposal.wallTime, zone)
  const when = `${format.weekdayDayMonth(at, zone)}, ${proposal.wallTime.slice(11, 16)}`
  const channels = proposal.lacks.flatMap(({ channelId }) => setup.channels.find(({ id }) => id === channelId) ?? [])
  return (
    <li className={styles.row}>
      <Checkbox checked={chosen} onChange={onToggle} label={when} className={styles.when ?? ''} />
      <span className={styles.glyphs} aria-hidden>
        {channels.map((channel) => (
          <NetworkGlyph key={channel.id} network={channel.network} size={14} decorative />
        ))}
      </span>
      <span className={styles.why} title={words(proposal)}>
        {words(proposal)}
      </span>
      {setup.rubrics.length > 0 ? (
        <Select
          className={styles.rubric ?? ''}
          aria-label={t('gaps.rubricOf', { when })}
          size="xs"
          data={[{ value: 'none', label: t('gaps.noRubric') }, ...setup.rubrics.map(({ id, name }) => ({ value: id, label: name }))]}
          value={rubricId ?? 'none'}
          onChange={(value) => onRubric(setup.rubrics.find(({ id }) => id === value)?.id ?? null)}
        />
      ) : null}
    </li>
  )
}
