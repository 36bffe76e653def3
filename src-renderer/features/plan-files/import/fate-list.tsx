import { SegmentedControl } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { whenIdle } from '#renderer/ui/when-idle.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import type { FatedPost, PlanFates } from '#shared/plan-files/plan-fates.ts'
import type { RejectedPlanRow } from '#shared/plan-files/plan-post.ts'
import type { PlanAround } from '#shared/queries/index.ts'
import styles from './import.module.css'
import { PostRows } from './post-rows.tsx'
import { shownCell } from './shown-cell.ts'
import { UpdateAll, type UpdateChoice } from './update-choice.tsx'

type FateListProps = UpdateChoice & {
  readonly fates: PlanFates
  /** The sheet they are of, where others come in with it; null: it is the only one. */
  readonly sheet: string | null
  /** The brands that rows go to. */
  readonly arounds: readonly PlanAround[]
  readonly blank: number
  /** What the rows are headed that were not taken. */
  readonly leftRows: readonly string[]
  /** The headings over a row, as a person counts rows. */
  readonly headOf: (row: number) => readonly string[]
}

const kinds = ['new', 'there', 'changed', 'rejected'] as const
type Kind = (typeof kinds)[number]
const mostShown = 200
/** Rows that may be in sight before the list is scrolled. */
const firstShown = 20

/** What becomes of every row, one fate at a time. */
export function FateList({ fates, sheet, arounds, blank, leftRows, headOf, updating, onUpdating }: FateListProps) {
  const { t } = useTranslation('planFiles')
  const counts: Record<Kind, number> = {
    ...{ new: 0, there: 0, changed: 0 },
    ...Object.fromEntries(
      (['new', 'there', 'changed'] as const).map((kind) => [kind, fates.posts.filter((one) => one.fate === kind).length]),
    ),
    rejected: fates.rejected.length,
  }
  const [chosen, setChosen] = useState<Kind | null>(null)
  const kind = chosen !== null && counts[chosen] > 0 ? chosen : (kinds.find((one) => counts[one] > 0) ?? 'new')
  const posts = fates.posts.filter((one) => one.fate === kind)
  const rowsDrawn = useRowsDrawn(kind)
  return (
    <section className={styles.fates} aria-label={t('import.fates')}>
      <p role="status" className={styles.summary}>
        {sheet === null ? null : <span className={styles.quiet}>{t('import.ofSheet', { name: sheet })} </span>}
        {kinds
          .filter((one) => counts[one] > 0 || one === 'new')
          .map((one) => t(`import.fateCount.${one}`, { count: counts[one] }))
          .join(' · ')}
        {blank > 0 ? <span className={styles.quiet}> · {t('import.blank', { count: blank })}</span> : null}
      </p>
      <SegmentedControl
        aria-label={t('import.fates')}
        data={kinds.map((one) => ({ value: one, label: `${t(`import.fate.${one}`)} ${counts[one]}`, disabled: counts[one] === 0 }))}
        value={kind}
        onChange={(value) => setChosen(value as Kind)}
      />
      <Notes posts={fates.posts} />
      {leftRows.length > 0 ? <p className={styles.note}>{t('import.leftRows', { names: leftRows.join(', ') })}</p> : null}
      {kind === 'changed' ? <UpdateAll posts={posts} {...{ updating, onUpdating }} /> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, so the keyboard must reach it */}
      <section className={styles.fateRows} tabIndex={0} aria-label={t(`import.fate.${kind}`)}>
        <table>
          {kind === 'rejected' ? (
            <RejectedRows rows={fates.rejected.slice(0, rowsDrawn)} headOf={headOf} />
          ) : (
            <PostRows posts={posts.slice(0, rowsDrawn)} arounds={arounds} choice={kind === 'changed' ? { updating, onUpdating } : null} />
          )}
        </table>
        {counts[kind] > mostShown ? <p className={styles.quiet}>{t('import.more', { count: counts[kind] - mostShown })}</p> : null}
      </section>
    </section>
  )
}

/** How many rows of a kind are drawn: those in sight at once, the others when the page rests, since laying out all takes as long as reading some thousand. */
function useRowsDrawn(kind: Kind): number {
  const [whole, setWhole] = useState<Kind | null>(null)
  useEffect(() => whenIdle(() => setWhole(kind)), [kind])
  return whole === kind ? mostShown : firstShown
}

/** What a person would not guess of the posts that will be made. */
function Notes({ posts }: { readonly posts: readonly FatedPost[] }) {
  const { t } = useTranslation('planFiles')
  // Once for each reading: ten thousand posts are counted, and the dialog is drawn again for each step of the import.
  const counts = useMemo(() => {
    const fresh = posts.filter(({ fate }) => fate === 'new')
    return {
      wentOut: fresh.filter(({ post }) => post.wentOut).length,
      periods: fresh.filter(({ post }) => post.lastDay !== null).length,
      severalDays: rowsOfSeveralDays(fresh),
    }
  }, [posts])
  return (['wentOut', 'periods', 'severalDays'] as const).map((kind) =>
    counts[kind] === 0 ? null : (
      <p key={kind} className={styles.note}>
        {t(`import.${kind}`, { count: counts[kind] })}
      </p>
    ),
  )
}

/** How many rows make posts on more than one day; in a grid and under columns of posts each cell has its own. */
function rowsOfSeveralDays(posts: readonly FatedPost[]): number {
  const firstDays = new Map<string, DayKey>()
  const several = new Set<string>()
  for (const { post } of posts) {
    if (post.column !== null) continue
    const rows = post.rows.join()
    const first = firstDays.get(rows)
    if (first === undefined) firstDays.set(rows, post.day)
    else if (first !== post.day) several.add(rows)
  }
  return several.size
}

function RejectedRows({ rows, headOf }: { readonly rows: readonly RejectedPlanRow[] } & Pick<FateListProps, 'headOf'>) {
  const { t } = useTranslation('planFiles')
  const format = useFormat()
  const columnName = ({ row, column }: RejectedPlanRow) =>
    column === null ? '' : headOf(row)[column]?.trim() || t('import.column', { n: column + 1 })
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{t('import.rowNumber')}</th>
          <th scope="col">{t('import.where')}</th>
          <th scope="col">{t('import.why')}</th>
          <th scope="col">{t('import.said')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row of a grid may be rejected in several cells
          <tr key={at}>
            <td>{one.row}</td>
            <td>{columnName(one)}</td>
            <td>{t(`import.reason.${one.reason}`)}</td>
            <td className={styles.words}>{shownCell(one.cell, format).slice(0, 120)}</td>
          </tr>
        ))}
      </tbody>
    </>
  )
}
