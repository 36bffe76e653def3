import { describe, expect, it } from 'vitest'
import { stageNamed } from '#shared/plan-files/stage-words.ts'

describe('a status that denies or holds back what its words name', () => {
  it.each([
    ['Not approved', 'draft'],
    ['Not yet approved', 'draft'],
    ['Unpublished', 'draft'],
    ['Not started', 'draft'],
    ['не размещено', 'draft'],
    ['Ещё не вышел', 'draft'],
    ['не утверждён', 'draft'],
    ['Почти готово', 'inWork'],
    ['готовится', 'inWork'],
    ['Дизайн готов, ждём текст', 'inWork'],
    ['Текст готов', 'inWork'],
    ['Copy is ready', 'inWork'],
    ['WIP', 'inWork'],
  ])('«%s» is %s, never approved', (word, stage) => {
    expect(stageNamed(word)).toBe(stage)
  })
})

describe('further words of agencies', () => {
  it.each([
    ['Отложка', 'approved'],
    ['В таймере', 'approved'],
    ['Ожидает публикации', 'approved'],
    ['Queued', 'approved'],
    ['Готово', 'approved'],
    ['Готов', 'approved'],
    ['Пост готов', 'approved'],
    ['Отправлено клиенту', 'review'],
    ['Ready for review', 'review'],
    ['Backlog', 'idea'],
    ['Перенос', null],
  ])('«%s» is %s', (word, stage) => {
    expect(stageNamed(word)).toBe(stage)
  })
})
