import { Button, RingProgress, UnstyledButton } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCheck, IconChevronDown, IconCircleXFilled } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { isMendable, type MendableKind } from '#shared/domain/briefs/mend-text.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import { type CheckStore, useCheckList } from '../check-store.ts'
import type { NumberedFinding, NumberedWarning } from '../text-view.ts'
import type { FindingWords } from '../use-finding-words.ts'
import styles from './panel.module.css'

type CheckPanelProps = {
  readonly store: CheckStore
  readonly wordsOf: (finding: NumberedFinding) => FindingWords
  /** Makes a remark of a missed requirement; null: nobody reviews now. */
  readonly onRemark: ((finding: NumberedFinding) => void) | null
  /** Puts right what needs no judgement; null: the text is not written here. */
  readonly onMend: ((kind: MendableKind) => void) | null
}

/** As many met requirements as are shown before the rest is folded. */
const shownMet = 8

/** Every requirement met or missed with its reason, numbered like its places in the text. */
export function CheckPanel({ store, wordsOf, onRemark, onMend }: CheckPanelProps) {
  const { t } = useTranslation('briefs')
  const { missed, met, advice } = useCheckList(store)
  const [all, { open }] = useDisclosure()
  const shown = all ? met : met.slice(0, shownMet)
  return (
    <div className={styles.list} role="status" aria-label={t('panel.label')}>
      <CheckHead met={met.length} missed={missed.length} advice={advice.length} />
      {missed.length > 0 ? <h3>{t('panel.missed')}</h3> : null}
      <ul>
        {missed.map((finding) => (
          <FindingRow key={finding.requirementId} finding={finding} wordsOf={wordsOf} onRemark={onRemark} />
        ))}
      </ul>
      {advice.length > 0 ? <h3>{t('panel.advice')}</h3> : null}
      <ul>
        {advice.map((warning) => (
          <WarningRow key={warning.kind} warning={warning} onMend={onMend} />
        ))}
      </ul>
      {met.length > 0 ? <h3>{t('panel.done')}</h3> : null}
      <ul>
        {shown.map((finding) => (
          <FindingRow key={finding.requirementId} finding={finding} wordsOf={wordsOf} onRemark={null} />
        ))}
      </ul>
      {shown.length < met.length ? (
        <UnstyledButton className={styles.more ?? ''} onClick={open}>
          <IconChevronDown size={14} stroke={1.5} /> {`+${met.length - shown.length}`}
        </UnstyledButton>
      ) : null}
    </div>
  )
}

type HeadProps = { readonly met: number; readonly missed: number; readonly advice: number }

/** How many of all are met, as a ring and in words. */
export function CheckHead({ met, missed, advice }: HeadProps) {
  const { t } = useTranslation('briefs')
  const count = met + missed
  if (count === 0 && advice === 0)
    return (
      <div className={styles.head}>
        <span>
          <strong className={styles.count}>{t('panel.none')}</strong>
          <span className={styles.soft}>{t('panel.noneLine')}</span>
        </span>
      </div>
    )
  return (
    <div className={styles.head}>
      <RingProgress
        size={44}
        thickness={5}
        rootColor="var(--selected)"
        sections={[{ value: count === 0 ? 100 : (met / count) * 100, color: 'var(--status-published)' }]}
        aria-hidden
      />
      <span>
        <strong className={styles.count}>{t('panel.met', { met, count })}</strong>
        <span className={styles.soft}>
          {missed > 0 ? <span className={styles.bad}>{t('panel.missedCount', { count: missed })}</span> : t('panel.allMet')}
          {advice > 0 ? `, ${t('panel.adviceCount', { count: advice })}` : null}
        </span>
      </span>
    </div>
  )
}

type RowProps = {
  readonly finding: NumberedFinding
  readonly wordsOf: (finding: NumberedFinding) => FindingWords
  readonly onRemark: ((finding: NumberedFinding) => void) | null
}

/** A key press makes all findings anew, and most of them say what they said before. */
const FindingRow = memo(function FindingRow({ finding, wordsOf, onRemark }: RowProps) {
  const { t } = useTranslation('briefs')
  const words = wordsOf(finding)
  const met = finding.state === 'met'
  return (
    <li className={styles.row} data-state={finding.state}>
      {met ? (
        <IconCheck size={16} stroke={1.8} className={styles.good ?? ''} />
      ) : (
        <IconCircleXFilled size={16} className={styles.bad ?? ''} />
      )}
      <span className={styles.what}>
        <span className={met ? undefined : styles.named}>{words.title}</span>
        {finding.number === null ? null : <span className={styles.badge}>{finding.number}</span>}
        {words.line ? <span className={styles.line}>{words.line}</span> : null}
        {onRemark && !met ? (
          <Button size="compact-xs" variant="subtle" onClick={() => onRemark(finding)}>
            {t('panel.toRemark')}
          </Button>
        ) : null}
      </span>
      <span className={met ? styles.figure : `${styles.figure} ${styles.bad}`}>{words.figure}</span>
    </li>
  )
}, isSameRow)

/** Where a remark can be made of it, the places count too, and they may have moved. */
function isSameRow(before: RowProps, after: RowProps): boolean {
  if (before.wordsOf !== after.wordsOf || before.onRemark !== after.onRemark) return false
  const [one, other] = [before.finding, after.finding]
  if (after.onRemark) return one === other
  return one.state === other.state && one.number === other.number && sameValue(one.values, other.values)
}

type WarningProps = { readonly warning: NumberedWarning; readonly onMend: CheckPanelProps['onMend'] }

const WarningRow = memo(
  function WarningRow({ warning, onMend }: WarningProps) {
    const { t } = useTranslation('briefs')
    return (
      <li className={styles.row} data-state="advice">
        <WarningGlyph size={16} />
        <span className={styles.what}>
          <span className={styles.named}>{t(`warning.${warning.kind}`)}</span>
          <span className={`${styles.badge} ${styles.adviceBadge}`}>{warning.number}</span>
          <span className={styles.line}>{t(`warning.${warning.kind}Line`)}</span>
          {onMend && isMendable(warning.kind) ? <MendButton kind={warning.kind} onMend={onMend} /> : null}
        </span>
        <span className={styles.figure}>{warning.places.length}</span>
      </li>
    )
  },
  (before, after) => before.onMend === after.onMend && isSameWarning(before.warning, after.warning),
)

type MendProps = { readonly kind: MendableKind; readonly onMend: (kind: MendableKind) => void }

function MendButton({ kind, onMend }: MendProps) {
  const { t } = useTranslation('briefs')
  return (
    <Button size="compact-xs" variant="subtle" aria-label={`${t('panel.mend')}: ${t(`warning.${kind}`)}`} onClick={() => onMend(kind)}>
      {t('panel.mend')}
    </Button>
  )
}

function isSameWarning(one: NumberedWarning, other: NumberedWarning): boolean {
  return one.kind === other.kind && one.number === other.number && one.places.length === other.places.length
}
