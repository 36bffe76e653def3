import type { DayKey } from '#shared/kernel/time.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import { headOf } from './plan-head.ts'
import type { PlanMapping } from './plan-mapping.ts'
import type { PlanPost } from './plan-post.ts'
import type { Sheet } from './sheet.ts'

/** A sheet of a book as it is guessed to be read. */
export type ReadSheet = { readonly sheet: Sheet; readonly mapping: PlanMapping; readonly posts: readonly PlanPost[] }

/** What sheets are called that lie beside a plan and are no part of it. */
const aside =
  /(?:^|[^\p{L}])(?:архив|отчет|статистик|аналитик|шаблон|образец|пример|черновик|корзин|копия|старо|стары|copy of|archive|report|template|example|sample|analytics|statistics|stats|trash|backup|old)/iu

/** Figures of what is out; a plan may have a column for some of them, a report is full of them. */
const figures =
  /^(?:охват|просмотр|показ|лайк|реакци|репост|сохранени|переход|клик|вовлеченн|подписч|reach|views?$|impression|likes?$|reactions?$|shares?$|saves?$|clicks?$|engagement|followers)|^(?:er|err|ctr)\b/u

/** Days after the end of a year in which its last weeks are still looked at. */
const lingersDays = 31

/** Whether a sheet is a plan of the same kind as the one that is meant: laid out alike, and no archive, template, past year or report. */
export function sheetsAlike(meant: ReadSheet, other: ReadSheet, today: DayKey): boolean {
  return (
    ![meant, other].some(({ sheet }) => aside.test(sheet.name)) &&
    isLaidOutAlike(meant, other) &&
    !isPast(meant, other, today) &&
    !(tellsFigures(other) && !tellsFigures(meant))
  )
}

function isLaidOutAlike(one: ReadSheet, other: ReadSheet): boolean {
  const grids = [one, other].filter(({ mapping }) => mapping.layout === 'grid').length
  if (grids > 0) return grids === 2
  const [roles, others] = [one, other].map(({ mapping }) => mapping.roles.filter((role) => role !== null).sort())
  const [heads, otherHeads] = [headings(one), headings(other)]
  const same = heads.filter((heading) => otherHeads.includes(heading)).length
  return same * 2 >= Math.max(heads.length, otherHeads.length, 1) || [...new Set(roles)].join() === [...new Set(others)].join()
}

function headings({ sheet, mapping }: ReadSheet): readonly string[] {
  return mapping.headRow < 0 ? [] : [...new Set(headOf(sheet.cells, mapping.headRow).map(foldedName))].filter((heading) => heading !== '')
}

/** All of it lies in a year before today's, or before that of the plan that is meant. */
function isPast(meant: ReadSheet, other: ReadSheet, today: DayKey): boolean {
  const last = lastDay(other)
  const now = lastDay(meant) < today ? lastDay(meant) : today
  return last.slice(0, 4) < now.slice(0, 4) && (Date.parse(now) - Date.parse(last)) / 86_400_000 > lingersDays
}

function lastDay({ posts }: ReadSheet): string {
  return (
    posts
      .map(({ day }) => day as string)
      .sort()
      .at(-1) ?? ''
  )
}

/** At least two columns of figures that are filled in. */
function tellsFigures({ sheet, mapping }: ReadSheet): boolean {
  const body = sheet.cells.slice(mapping.headRow + 1)
  const told = (column: number) => body.filter((row) => /^[\d\s.,%]+$/.test((row[column] ?? '').trim())).length
  const columns = (sheet.cells[mapping.headRow] ?? []).flatMap((heading, at) =>
    figures.test(foldedName(heading)) && told(at) * 2 > body.length ? [at] : [],
  )
  return columns.length > 1
}
