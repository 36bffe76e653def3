import { describe, expect, it } from 'vitest'
import { type PlanChoices, planFates } from '#shared/plan-files/plan-fates.ts'
import { planWords, wordsOfNew } from '#shared/plan-files/plan-words.ts'
import type { PlanAround } from '#shared/queries/plan-around.ts'
import { read, sheetOf } from './a-sheet.ts'

const choices: PlanChoices = { time: '12:00', channels: {}, withoutRubrics: [], otherwise: null }
const setup = { brand: { name: 'Булочная', zone: 'Europe/Moscow' }, channels: [], rubrics: [] }
const aroundOf = (posts: readonly object[]) => ({ setup, posts, people: [], campaigns: [] }) as unknown as PlanAround
const plan = read(
  sheetOf(`
    Дата | Соцсеть | Текст
    01.12.2026 | ВК | Хлеб
    02.12.2026 | рассылка, блог | Письмо
  `),
)

describe('a plan that comes in again', () => {
  const without = { ...choices, channels: { вк: [], рассылка: [], блог: [] } }
  const [bread] = planFates(plan, aroundOf([]), without).posts
  const laid = { id: 'p1', wallTime: bread?.wallTime, importKey: bread?.key, firstLine: 'Хлеб', channelIds: [], rubricId: null, lock: null }
  const around = aroundOf([laid])
  const fates = planFates(plan, around, choices)

  it('asks no more what the networks of its posts mean that are there', () => {
    expect(fates.posts.map(({ post, postId }) => [post.text, postId])).toEqual([['Хлеб', 'p1']])
    expect(fates.rejected.map(({ row, reason }) => `${row} ${reason}`)).toEqual(['3 unknownNetwork'])
    expect(wordsOfNew(planWords(plan.posts, around), plan.posts, [fates]).networks.map(({ word }) => word)).toEqual(['рассылка', 'блог'])
  })

  it('asks all the same where none of it is there', () => {
    const fresh = planFates(plan, aroundOf([]), choices)
    expect(fresh.posts).toEqual([])
    expect(wordsOfNew(planWords(plan.posts, aroundOf([])), plan.posts, [fresh]).networks.map(({ word }) => word)).toEqual([
      'ВК',
      'рассылка',
      'блог',
    ])
  })
})
