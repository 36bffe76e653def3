import { readNumber } from '#shared/tables/read-number.ts'

/** What typed words come to: a count, a reason why they are none, or nothing typed. */
export function typedCount(typed: string): { readonly count: number } | { readonly wrong: 'unreadable' | 'badCount' } | null {
  const reading = readNumber(typed)
  if (reading.kind === 'missing') return null
  if (reading.kind === 'unreadable' || reading.percent) return { wrong: 'unreadable' }
  return Number.isInteger(reading.value) && reading.value >= 0 ? { count: reading.value } : { wrong: 'badCount' }
}
