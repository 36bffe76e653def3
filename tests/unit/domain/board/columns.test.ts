import { describe, expect, it } from 'vitest'
import { boardFrozenBecause } from '#shared/domain/board/board-moves.ts'
import { columnOf, columnsOf } from '#shared/domain/board/columns.ts'
import type { BrandStage } from '#shared/domain/board/stage.ts'
import type { Publication, Variant } from '#shared/domain/posts/variant.ts'
import type { StageId } from '#shared/kernel/ids.ts'

const stage = (id: string, kind: BrandStage['kind'], order: string) => ({ id, name: id, kind, order, deletedAt: null }) as BrandStage

describe('columnsOf', () => {
  it('are the fixed kinds where a brand has no stages of its own', () => {
    expect(columnsOf([]).map((one) => [one.id, one.name])).toEqual([
      ['idea', null],
      ['draft', null],
      ['brief', null],
      ['inWork', null],
      ['review', null],
      ['approved', null],
    ])
  })

  it('puts own stages in the place of their kind, in their order, whatever their orders are across kinds', () => {
    const own = [stage('client', 'review', 'a0'), stage('shoot', 'inWork', 'a9'), stage('write', 'inWork', 'a1')]
    expect(columnsOf(own).map((one) => one.id)).toEqual(['idea', 'draft', 'brief', 'write', 'shoot', 'client', 'approved'])
  })
})

describe('columnOf', () => {
  const columns = columnsOf([stage('write', 'inWork', 'a1'), stage('shoot', 'inWork', 'a2')])
  const shoot = 'shoot' as StageId

  it.each([
    ['its own', { stage: 'inWork', stageId: shoot }, 'shoot'],
    ['the first of the kind without one', { stage: 'inWork', stageId: null }, 'write'],
    ['the first of the kind when its own is gone', { stage: 'inWork', stageId: 'gone' as StageId }, 'write'],
    ['the kind itself', { stage: 'review', stageId: null }, 'review'],
    ['its kind when its own is of another', { stage: 'review', stageId: shoot }, 'review'],
  ] as const)('is %s', (_, post, column) => expect(columnOf(columns, post)).toBe(column))
})

describe('boardFrozenBecause', () => {
  const variant = (publication: Publication, deletedAt: number | null = null) => ({ publication, deletedAt }) as Variant

  it.each<[readonly Variant[], ReturnType<typeof boardFrozenBecause>]>([
    [[], null],
    [[variant('none'), variant('waiting'), variant('failed'), variant('manual'), variant('skipped')], null],
    [[variant('waiting'), variant('sending')], 'beingSent'],
    [[variant('handedOver')], 'handedOver'],
    [[variant('waiting'), variant('published')], 'alreadyPublished'],
    [[variant('partly')], 'alreadyPublished'],
    [[variant('removed')], 'alreadyPublished'],
    [[variant('unknown'), variant('waiting')], 'fateUnknown'],
    [[variant('unknown', 1), variant('waiting')], null],
  ])('case %#', (variants, why) => expect(boardFrozenBecause(variants)).toBe(why))
})
