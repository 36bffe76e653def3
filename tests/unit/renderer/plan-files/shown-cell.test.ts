import { expect, it } from 'vitest'
import { shownCell } from '#renderer/features/plan-files/import/shown-cell.ts'
import { createFormat } from '#renderer/ui/format-rules.ts'

const [ru, en] = (['ru', 'en'] as const).map((language) => createFormat(language, String))

it('a real date of a workbook is shown as the interface shows days, words stay as they are', () => {
  const shown = (cell: string) => [ru, en].map((format) => format && shownCell(cell, format))
  expect(shown('2026-12-01')).toEqual(['1 декабря 2026', '1 December 2026'])
  expect(shown('2026-12-01T18:30')).toEqual(['1 декабря 2026, 18:30', '1 December 2026, 18:30'])
  expect(shown('01.12.2026')).toEqual(['01.12.2026', '01.12.2026'])
  expect(shown('Итоги 2026-12-01')).toEqual(['Итоги 2026-12-01', 'Итоги 2026-12-01'])
  expect(shown('2026-13-45')).toEqual(['2026-13-45', '2026-13-45'])
})
