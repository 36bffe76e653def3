import type { Format } from '#renderer/ui/format-rules.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const realDate = /^(?<day>\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T(?<time>\d{2}:\d{2}))?$/

/** A cell of a file as a person is shown it: real dates of a workbook as the interface shows days, all else as it is. */
export function shownCell(cell: string, format: Pick<Format, 'day'>): string {
  const { day, time } = realDate.exec(cell)?.groups ?? {}
  if (day === undefined) return cell
  return [format.day(day as DayKey), time].filter((part) => part !== undefined).join(', ')
}
