import { expect, it } from 'vitest'
import type { Sheet } from '#shared/plan-files/sheet.ts'
import { fullBrief, read, reasons } from './a-sheet.ts'

/** Holds what a person reads in a sheet: its posts in words, and which rows stay out. */
export function check(name: string, sheet: Sheet, posts: readonly string[], rejected: readonly string[] = []): void {
  it(name, () => {
    const reading = read(sheet)
    expect(fullBrief(reading.posts).map((one) => one.replaceAll('\n', '/'))).toEqual(posts)
    expect(reasons(reading)).toEqual(rejected)
  })
}
