import { describe, expect, it } from 'vitest'
import { createI18n } from '#renderer/app/i18n.ts'
import { deletedWords } from '#renderer/features/calendar/many/deleted-words.ts'
import type { ShownStatus } from '#shared/domain/posts/shown-status.ts'

function words(language: 'ru' | 'en', statuses: readonly ShownStatus[], refused?: number): string {
  const t = createI18n(language).getFixedT(language, ['moves', 'undo'])
  return deletedWords(
    t,
    statuses.map((status) => ({ status })),
    refused,
  )
}

describe('what is said of deleted posts', () => {
  it('is how many there were', () => {
    expect(words('ru', ['draft'])).toBe('Пост в корзине')
    expect(words('ru', ['draft', 'idea', 'scheduled'])).toBe('3 поста в корзине')
    expect(words('en', ['draft', 'idea'])).toBe('2 posts moved to the trash')
  })

  it('is that what is out stays in the networks', () => {
    expect(words('ru', ['published'])).toBe('Пост в корзине. В соцсетях он остаётся')
    expect(words('en', ['partly'])).toBe('Post moved to the trash. It stays in the networks')
    expect(words('ru', ['published', 'published'])).toBe('2 поста в корзине. В соцсетях они остаются')
    expect(words('ru', ['published', 'draft', 'draft', 'partly', 'draft'])).toBe('5 постов в корзине. 2 опубликованы и остаются в соцсетях')
    expect(words('en', ['published', 'draft'])).toBe('2 posts moved to the trash. 1 is published and stays in the networks')
  })

  it('counts only those that could be deleted', () => {
    expect(words('ru', ['published', 'publishing', 'handedOver', 'draft'], 2)).toBe(
      '2 поста в корзине. 1 опубликован и остаётся в соцсетях',
    )
  })
})
