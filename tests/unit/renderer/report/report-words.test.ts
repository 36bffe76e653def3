import { describe, expect, it } from 'vitest'
import { createI18n } from '#renderer/app/i18n.ts'
import { createReportWords } from '#renderer/widgets/report-pages/report-words.ts'
import { metricsPeriod } from '#shared/domain/metrics/metrics-period.ts'
import { periodNamed } from '#shared/domain/reports/report-period.ts'
import type { DayKey } from '#shared/kernel/time.ts'

/** What a PDF of this period is called. */
function called(language: 'ru' | 'en', name: string): string {
  const choice = periodNamed(name)
  if (!choice) throw new Error(`${name} names no period`)
  return createReportWords(createI18n(language), language).document('Булочная №1', metricsPeriod(choice, '2027-03-01' as DayKey))
}

describe('the name of a report’s document', () => {
  it.each([
    ['ru', '2026-10', 'Булочная №1 — отчёт за октябрь 2026'],
    ['ru', '2026', 'Булочная №1 — отчёт за 2026\u00a0год'],
    ['ru', '2026-11-03..2026-11-17', 'Булочная №1 — отчёт за 3–17 ноября 2026'],
    ['en', '2026-10', 'Булочная №1: report for October 2026'],
  ] as const)('in %s of %s', (language, name, title) => expect(called(language, name)).toBe(title))
})
