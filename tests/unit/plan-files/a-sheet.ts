import type { DayKey } from '#shared/kernel/time.ts'
import { guessPlan, type PlanMapping } from '#shared/plan-files/plan-mapping.ts'
import type { PlanPost, PlanReading } from '#shared/plan-files/plan-post.ts'
import { readPlan } from '#shared/plan-files/read-plan.ts'
import type { Merge, Sheet } from '#shared/plan-files/sheet.ts'

export const today = '2026-11-26' as DayKey

/** A sheet as people type it: cells parted by bars, a line break in a cell as \n. */
export function sheetOf(lines: string, more: { readonly name?: string; readonly merges?: readonly Merge[] } = {}): Sheet {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')))
  return { name: more.name ?? 'Лист1', cells: rows, merges: more.merges ?? [] }
}

/** A sheet read as it is guessed to be laid out, or as a person changed that. */
export function read(sheet: Sheet, change: Partial<PlanMapping> = {}): PlanReading & { readonly mapping: PlanMapping } {
  const mapping = { ...guessPlan(sheet, today), ...change }
  return { ...readPlan(sheet, mapping, today), mapping }
}

/** Day, time, networks with what they have of their own, and text of each post. */
export function brief(posts: readonly PlanPost[]): readonly string[] {
  return posts.map(({ day, time, networks, text }) => {
    const words = networks.map((one) => `${one.word}${one.time ? `@${one.time}` : ''}${one.text === null ? '' : `=${one.text}`}`)
    return `${day} ${time ?? '-'} [${words.join('; ')}] ${text.replaceAll('\n', '/')}`
  })
}

/** The same with rubric, stage and tags after it, in brackets. */
export function fullBrief(posts: readonly PlanPost[]): readonly string[] {
  return brief(posts).map((words, at) => {
    const { rubric = '', stage = null, tags = [] } = posts[at] ?? {}
    const rest = [rubric, stage ?? '', tags.join(',')].filter((one) => one !== '').join(' ')
    return rest === '' ? words : `${words} (${rest})`
  })
}

/** Row, column and reason of each row that stays out. */
export function reasons({ rejected }: Pick<PlanReading, 'rejected'>): readonly string[] {
  return rejected.map(({ row, column, reason }) => `${row}:${column ?? '-'} ${reason}`)
}
