import { describe, expect, it } from 'vitest'
import { checkKinds } from '#shared/domain/posts/checks.ts'
import { mendedAt, mendedBy } from '#shared/domain/posts/mended-at.ts'
import { plainText, textFromPlain } from '#shared/domain/texts/rich-text.ts'

describe('where a check is mended', () => {
  it('is told of every kind but those that have a button of their own or are only to be known', () => {
    const without = checkKinds.filter((kind) => mendedAt({ kind }) === null && mendedBy({ kind }, textFromPlain('')) === null)
    // Sign in again; ask for approval; what the clocks do stands beside the time.
    expect(without).toEqual(['timeSkipped', 'timeTwice', 'channelTrouble', 'approvalMissing'])
  })

  it('is the time where there is none, or it has passed', () => {
    expect([mendedAt({ kind: 'noTime' }), mendedAt({ kind: 'inThePast' })]).toEqual(['time', 'time'])
  })

  it('is nowhere where the text is mended by itself: its words stay', () => {
    const said = (kind: 'zeroWidth' | 'lookAlikes', text: string) => {
      const mended = mendedBy({ kind }, textFromPlain(text))
      return mended && plainText(mended)
    }
    expect(said('lookAlikes', 'Пpивет, world')).toBe('Привет, world')
    expect(said('zeroWidth', 'Хлеб\u200b и соль')).toBe('Хлеб и соль')
  })
})
