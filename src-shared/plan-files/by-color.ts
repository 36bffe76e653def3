import type { DayKey } from '#shared/kernel/time.ts'
import type { PlanMapping } from './plan-mapping.ts'
import type { PlanPost, PlanReading } from './plan-post.ts'
import type { Sheet } from './sheet.ts'
import { isOutStatus, stageNamed } from './stage-words.ts'

/** Posts with what the colours of their cells say, where words say nothing of it. */
export function byColor(sheet: Sheet, mapping: PlanMapping, today: DayKey): (reading: PlanReading) => PlanReading {
  const { meanings } = sheet
  if (!meanings) return (reading) => reading
  const byRow = Map.groupBy(meanings.cells, ({ row }) => row + 1)
  const own = mapping.roles.indexOf(meanings.role)
  const nameOf = (post: PlanPost) => {
    const cells = post.rows.flatMap((row) => byRow.get(row) ?? [])
    // In a grid, and where posts stand side by side, the cells beside it are of other posts.
    if (post.column !== null) return cells.find(({ column }) => column === post.column)?.name
    return cells.find(({ column }) => column === own)?.name ?? mostSaid(cells.map(({ name }) => name))
  }
  const colored = (post: PlanPost): PlanPost => {
    const name = nameOf(post)
    if (name === undefined) return post
    if (meanings.role === 'rubric') return post.rubric === '' ? { ...post, rubric: name } : post
    if (meanings.role === 'network') {
      return post.networks.length === 0 ? { ...post, networks: [{ word: name, column: null, text: null, time: null }] } : post
    }
    return post.status === '' ? { ...post, status: name, stage: stageNamed(name), wentOut: isOutStatus(name) && post.day <= today } : post
  }
  return (reading) => ({ ...reading, posts: reading.posts.map(colored) })
}

/** The name that is said most, the first of equals. */
function mostSaid(names: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, count: all.length }))
  return counts.reduce<(typeof counts)[number] | undefined>((best, one) => (one.count > (best?.count ?? 0) ? one : best), undefined)?.name
}
