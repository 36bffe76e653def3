import { Button, Popover, TextInput } from '@mantine/core'
import { IconTargetArrow } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '#renderer/bridge/index.ts'
import { type FigureId, figureKinds } from '#shared/domain/metrics/figures.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { readNumber } from '#shared/tables/read-number.ts'
import styles from '../metrics.module.css'
import { isRate } from '../metrics-view.ts'
import type { FigureWords } from '../use-figure-words.ts'
import own from './tiles.module.css'

type GoalButtonProps = {
  readonly brandId: BrandId
  readonly figure: FigureId
  /** What is wanted in a month; null: no goal yet. */
  readonly monthly: number | null
  readonly words: FigureWords
  readonly children: React.ReactNode
}

/** Sets the goal of one figure, in place. A room has a dozen of them, so the form and its place are made when it is opened. */
export function GoalButton({ brandId, figure, monthly, words, children }: GoalButtonProps) {
  const { t } = words
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <span className={own.goalPlace}>
      <button
        ref={button}
        type="button"
        className={own.goal}
        aria-haspopup="dialog"
        aria-expanded={open}
        // The form must not take this for a press beside it and close before the click does.
        onMouseDown={(event) => event.stopPropagation()}
        onTouchStart={(event) => event.stopPropagation()}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.hidden}>{`${t('goal.edit', { figure: words.name(figure) })}. `}</span>
        {children}
      </button>
      {open ? (
        <Popover opened onDismiss={close} trapFocus position="bottom-start" withinPortal withRoles={false}>
          <Popover.Target>
            <span className={own.goalAnchor} />
          </Popover.Target>
          <Popover.Dropdown p={12} role="dialog" aria-label={t('goal.edit', { figure: words.name(figure) })}>
            <GoalForm brandId={brandId} figure={figure} monthly={monthly} onDone={close} />
          </Popover.Dropdown>
        </Popover>
      ) : null}
    </span>
  )
}

/** What stands where no goal is set. */
export function NoGoal() {
  const { t } = useTranslation('metrics')
  return (
    <>
      <IconTargetArrow size={14} stroke={1.5} aria-hidden />
      {t('goal.set')}
    </>
  )
}

type GoalFormProps = {
  readonly brandId: BrandId
  readonly figure: FigureId
  readonly monthly: number | null
  readonly onDone: () => void
}

function GoalForm({ brandId, figure, monthly, onDone }: GoalFormProps) {
  const { t } = useTranslation('metrics')
  const act = useAct()
  const rate = isRate(figure)
  const [typed, setTyped] = useState(monthly === null ? '' : String(rate ? Number((monthly * 100).toPrecision(6)) : monthly))
  const [wrong, setWrong] = useState(false)
  const kind = figureKinds[figure]
  const set = async (target: number | null) => {
    if ((await act('goal.set', { brandId, figure, target })).ok) onDone()
  }
  const save = () => {
    const reading = readNumber(typed)
    if (reading.kind !== 'number' || reading.value <= 0) return setWrong(true)
    void set(rate ? reading.value / 100 : reading.value)
  }
  return (
    <form
      className={styles.goalForm}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextInput
        data-autofocus
        label={t(rate ? 'goal.percentName' : 'goal.name')}
        description={t(kind === 'amount' || kind === 'gain' ? 'goal.hint' : 'goal.rateHint')}
        value={typed}
        error={wrong ? t('goal.bad') : null}
        inputMode="decimal"
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setWrong(false)
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="filled" size="xs">
          {t('goal.save')}
        </Button>
        {monthly === null ? null : (
          <Button size="xs" variant="subtle" onClick={() => void set(null)}>
            {t('goal.remove')}
          </Button>
        )}
      </div>
    </form>
  )
}
