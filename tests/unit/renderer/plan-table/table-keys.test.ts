import { describe, expect, it } from 'vitest'
import { inOrder } from '#renderer/features/plan-table/columns.ts'
import { askOf } from '#renderer/features/plan-table/grid-keys.ts'
import { periodOf, stepFrom } from '#renderer/features/plan-table/table-period.ts'
import type { DayKey } from '#shared/kernel/time.ts'

const day = (text: string) => text as DayKey

describe('keys, columns and periods', () => {
  const standing = {
    selection: { anchor: { line: 1, column: 1 }, focus: { line: 1, column: 1 } },
    size: { lines: 3, columns: 3 },
    page: 10,
    onHead: false,
  }
  const key = (code: string, more: Partial<KeyboardEvent> = {}) => ({
    key: '',
    code,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...more,
  })

  it('are understood by their place, whatever the layout writes', () => {
    expect(askOf(key('KeyA', { key: 'ф', ctrlKey: true }), standing)).toMatchObject({
      kind: 'select',
      selection: { anchor: { line: 2, column: 2 } },
    })
    expect(askOf(key('KeyA', { key: 'ф' }), standing)).toEqual({ kind: 'edit', typed: 'ф' })
    expect(askOf(key('ArrowDown', { ctrlKey: true, shiftKey: true }), standing)).toMatchObject({
      selection: { anchor: { line: 1 }, focus: { line: 2, column: 1 } },
    })
    expect(askOf(key('Enter', { ctrlKey: true }), standing)).toEqual({ kind: 'fillDown' })
    expect(askOf(key('KeyD', { key: 'в', ctrlKey: true }), standing)).toBeNull()
    expect(askOf(key('ArrowUp', { altKey: true }), standing)).toEqual({ kind: 'sort', descending: false })
  })

  it('put a column that is new at its own place, and step by the period', () => {
    expect(inOrder(['text', 'date']).filter((one) => one === 'text' || one === 'date')).toEqual(['text', 'date'])
    expect(inOrder(['text', 'date']).slice(0, 2)).toEqual(['text', 'status'])
    expect(new Set(inOrder(['text']))).toEqual(new Set(inOrder([])))
    const quarter = { span: 'quarter', days: null } as const
    expect(periodOf(quarter, day('2026-11-26'))).toEqual({ first: '2026-10-01', end: '2027-01-01' })
    expect(stepFrom(quarter, day('2026-11-26'), -1)).toBe('2026-07-01')
    expect(stepFrom({ span: 'all', days: null }, day('2026-11-26'), 1)).toBeNull()
  })
})
