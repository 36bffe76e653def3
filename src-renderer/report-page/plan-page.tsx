import type { i18n } from 'i18next'
import type { Bridge } from '#renderer/bridge/index.ts'
import { createFormat } from '#renderer/ui/format-rules.ts'
import { monthWeeks } from '#renderer/widgets/plan-sheets/month-weeks.ts'
import { PlanSheets } from '#renderer/widgets/plan-sheets/plan-sheets.tsx'
import { addDays, dayStart } from '#shared/domain/time/wall-time.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'
import type { PlanSheet } from '#shared/plan-files/plan-sheet.ts'
import type { PrintedPage } from './printed-page.ts'

/** A month of the plan, as its sheet asks for it. */
export async function planPage(bridge: Bridge, sheet: PlanSheet): Promise<PrintedPage> {
  const days = monthWeeks(sheet, []).flat()
  const [first, last] = [days.at(0)?.day, days.at(-1)?.day] as [DayKey, DayKey]
  const range = { from: dayStart(first, sheet.zone), to: dayStart(addDays(last, 1), sheet.zone) }
  const [cards, brands] = await Promise.all([
    bridge.read('calendar.range', { brandId: sheet.brandId, ...range }),
    bridge.read('brands.list', {}),
  ])
  if (!cards.ok || !brands.ok) throw new Error('the posts of this month could not be read')
  const asOf = Date.now() as EpochMs
  return {
    language: sheet.language,
    title: (words) => titleOf(words, sheet, brands.value.find(({ id }) => id === sheet.brandId)?.name ?? null),
    content: JSON.stringify([sheet, cards.value, brands.value, asOf]),
    draw: (onLaidOut) => <PlanSheets sheet={sheet} cards={cards.value} brands={brands.value} asOf={asOf} onLaidOut={onLaidOut} />,
  }
}

/** `Булочная №1 — Контент-план: ноябрь 2026`. */
function titleOf(words: i18n, { language, month }: PlanSheet, brand: string | null): string {
  const t = words.getFixedT(language, ['planFiles', 'common'] as const)
  const format = createFormat(language, (key, values) => String(t(`common:duration.${key}`, values ?? {})))
  return `${brand ?? t('export.allBrands')} — ${t('sheet.title', { month: format.monthInside(month) })}`
}
