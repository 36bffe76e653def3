import { describe, expect, it } from 'vitest'
import { createOwnChoice } from '#renderer/widgets/when-field/own-choice.ts'

/** A field, and the clock of its choice set on by hand. */
function field(first: string) {
  let shown = first
  let due: (() => void) | null = null
  const choice = createOwnChoice(
    first,
    (value) => {
      shown = value
    },
    (_, call) => {
      due = call
      return () => {
        due = null
      }
    },
  )
  return { ...choice, shown: () => shown, later: () => due?.() }
}

describe('what a field shows of a value that is stored elsewhere', () => {
  it('keeps the second choice while the first is being stored', () => {
    const when = field('')
    when.choose('28 Nov 10:00')
    when.choose('28 Nov 18:30')
    when.stored('28 Nov 10:00')
    expect(when.shown()).toBe('28 Nov 18:30')
    when.stored('28 Nov 18:30')
    expect(when.shown()).toBe('28 Nov 18:30')
  })

  it('shows what is stored by others once its own choice has come back', () => {
    const when = field('28 Nov 10:00')
    when.choose('28 Nov 18:30')
    when.stored('28 Nov 18:30')
    when.stored('29 Nov 18:30')
    expect(when.shown()).toBe('29 Nov 18:30')
  })

  it('gives way to what is stored when the choice was refused', () => {
    const when = field('28 Nov 10:00')
    when.choose('29 Mar 02:30')
    expect(when.shown()).toBe('29 Mar 02:30')
    when.later()
    expect(when.shown()).toBe('28 Nov 10:00')
  })

  it('shows the last stored one after a while, also when its own was never seen stored', () => {
    const when = field('28 Nov 10:00')
    when.choose('28 Nov 18:30')
    when.stored('28 Nov 12:00')
    when.later()
    expect(when.shown()).toBe('28 Nov 12:00')
  })
})
