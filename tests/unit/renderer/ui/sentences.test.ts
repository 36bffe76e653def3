import { expect, it } from 'vitest'
import { sentences } from '#renderer/ui/sentences.ts'

it('puts a point between parts that have no mark at their end', () => {
  expect(sentences(['10:00', 'Как хранить зерно?', '', 'Черновик', 'Тот же текст…', 'VK'])).toBe(
    '10:00. Как хранить зерно? Черновик. Тот же текст… VK',
  )
  expect(sentences(['', ''])).toBe('')
})
