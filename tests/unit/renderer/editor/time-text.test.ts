import { describe, expect, it } from 'vitest'
import { timeOfText } from '#renderer/widgets/when-field/time-text.ts'

describe('timeOfText', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['1830', '18:30'],
    ['9:05', '09:05'],
    ['09.30', '09:30'],
    ['18 30', '18:30'],
    ['18:30:15', '18:30:15'],
    ['18:30:00', '18:30'],
    [' 7:45 ', '07:45'],
    ['6pm', '18:00'],
    ['6:30 PM', '18:30'],
    ['12 am', '00:00'],
    ['9 a.m.', '09:00'],
  ])('reads %j as %s', (typed, expected) => {
    expect(timeOfText(typed)).toBe(expected)
  })

  it.each(['', '13pm', '0 am', '24:00', '12:60', '9:5', 'полдень', '1:2:3', '12345'])('refuses %j', (typed) => {
    expect(timeOfText(typed)).toBeNull()
  })
})
