import { describe, expect, it } from 'vitest'
import { contentKey } from '#shared/domain/posts/content-key.ts'
import { type Stage, stages } from '#shared/domain/posts/post.ts'
import { type ShownStatus, shownStatus } from '#shared/domain/posts/shown-status.ts'
import type { Publication } from '#shared/domain/posts/variant.ts'
import type { VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const status = (publications: readonly (Publication | `-${Publication}`)[], stage: Stage = 'approved'): ShownStatus =>
  shownStatus(
    { stage, returned: false, textKey: 't', mediaKey: 'm', approvedKey: null },
    publications.map((one, i) => ({
      id: `variant-${i}` as VariantId,
      ownText: null,
      publication: one.replace('-', '') as Publication,
      deletedAt: one.startsWith('-') ? (1 as EpochMs) : null,
    })),
  )

describe('shownStatus', () => {
  it.each<[readonly (Publication | `-${Publication}`)[], ShownStatus]>([
    // what goes on
    [['sending'], 'publishing'],
    [['handingOver'], 'publishing'],
    [['sending', 'unknown', 'failed', 'published'], 'publishing'],
    // what needs a person
    [['unknown'], 'unknown'],
    [['unknown', 'failed', 'published'], 'unknown'],
    [['failed'], 'failed'],
    [['failed', 'waiting'], 'failed'],
    [['failed', 'published'], 'partly'],
    [['failed', 'manual'], 'failed'],
    [['manual'], 'manual'],
    [['manual', 'published'], 'manual'],
    // what is over
    [['published'], 'published'],
    [['published', 'published'], 'published'],
    [['published', 'skipped'], 'published'],
    [['published', 'removed'], 'published'],
    [['published', 'waiting'], 'partly'],
    [['published', 'none'], 'partly'],
    [['partly'], 'partly'],
    [['removed'], 'archived'],
    [['skipped'], 'skipped'],
    [['skipped', 'removed'], 'skipped'],
    // what will be
    [['waiting'], 'scheduled'],
    [['waiting', 'none'], 'scheduled'],
    [['waiting', 'skipped'], 'scheduled'],
    [['waiting', 'handedOver'], 'scheduled'],
    [['handedOver'], 'handedOver'],
    // nothing yet
    [[], 'approved'],
    [['none'], 'approved'],
    [['none', 'skipped'], 'approved'],
    // tombstones say nothing
    [['-failed', 'published'], 'published'],
    [['-published', 'waiting'], 'scheduled'],
    [['-published'], 'approved'],
  ])('of %j is %s', (publications, expected) => expect(status(publications)).toBe(expected))

  it.each(stages)('of a post nobody planned is its stage: %s', (stage) => expect(status(['none'], stage)).toBe(stage))
})

describe('the status of work', () => {
  const content = { textKey: 't', mediaKey: 'm' }
  const key = contentKey(content, [])
  const post = (stage: Stage, more: object = {}) => ({ stage, returned: false, approvedKey: null, ...content, ...more })

  it('is "returned" while the work is not back', () => {
    expect(shownStatus(post('inWork', { returned: true }), [])).toBe('returned')
    expect(shownStatus(post('approved', { returned: true }), [])).toBe('approved')
  })

  it('is "approved" while the content is what was approved, and asks again when it changed', () => {
    expect(shownStatus(post('approved', { approvedKey: key }), [])).toBe('approved')
    expect(shownStatus(post('approved', { approvedKey: key, textKey: 'another' }), [])).toBe('review')
    const own = { id: 'v' as VariantId, publication: 'none' as const, ownText: { count: 1, key: 'o' }, deletedAt: null }
    expect(shownStatus(post('approved', { approvedKey: key }), [own])).toBe('review')
    expect(shownStatus(post('approved', { approvedKey: key }), [{ ...own, deletedAt: 1 as EpochMs }])).toBe('approved')
  })
})
