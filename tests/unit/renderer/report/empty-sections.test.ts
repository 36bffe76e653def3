import { expect, it } from 'vitest'
import type { Printed } from '#renderer/widgets/report-pages/piece.ts'
import { planPieces } from '#renderer/widgets/report-pages/plan-pieces.tsx'
import { responsePieces } from '#renderer/widgets/report-pages/response-pieces.tsx'

type Typed = { readonly chartNote?: string; readonly planNote?: string }

/** A report of a brand that has no posts, no figures and no plan. */
function ofNothing(report: Typed | null, reach: readonly (number | null)[] = [null, null]): Printed {
  const period = { fromDay: '2026-10-01', toDay: '2026-10-02', wholeToDay: '2026-10-31' }
  const overview = { days: { reach }, previousDays: { reach: [null] } }
  const words = { t: (key: string) => key, format: { number: String } }
  return { data: { period, overview, report, plan: [] }, words, measure: 'reach' } as unknown as Printed
}

const keys = (pieces: readonly { readonly key: string }[]) => pieces.map(({ key }) => key)

it('no section speaks of days that nobody counted, but what a person typed stands', () => {
  expect(keys(responsePieces(ofNothing(null)))).toEqual([])
  expect(keys(responsePieces(ofNothing({ chartNote: 'Считаем с ноября' })))).toEqual(['response'])
  expect(keys(responsePieces(ofNothing(null, [null, 5])))).toEqual(['response', 'chart'])
})

it('no section speaks of a plan that is not there, but what a person typed stands', () => {
  expect(keys(planPieces(ofNothing(null)))).toEqual([])
  expect(keys(planPieces(ofNothing({ planNote: 'План пришлём отдельно' })))).toEqual(['plan'])
})
