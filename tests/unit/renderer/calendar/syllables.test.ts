import { describe, expect, it } from 'vitest'
import { syllables } from '#renderer/widgets/calendar/syllables.ts'

const seen = (text: string) => syllables(text).join('-')

describe('syllables', () => {
  it('part long Russian words by syllables', () => {
    expect(seen('Предновогодний мастер-класс')).toBe('Пред-но-во-год-ний мастер-класс')
    expect(seen('дегустационная')).toBe('де-гус-та-ци-он-ная')
  })

  it('leave short words, other alphabets and the spaces alone', () => {
    expect(seen('Хлеб −20 % в Internationalization')).toBe('Хлеб −20 % в Internationalization')
  })
})
