import { describe, expect, it } from 'vitest'
import { partNamed, textToMend } from '#renderer/features/editor/lead-to.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'

const [vk, x] = ['vk', 'x'] as ChannelId[]
const variants = [
  { id: 'of vk' as VariantId, channelId: vk as ChannelId, ownWords: null },
  { id: 'of x' as VariantId, channelId: x as ChannelId, ownWords: textFromPlain('Коротко') },
]

describe('the text to mend', () => {
  it('is the channel’s where it has words of its own', () => {
    expect(textToMend(x ?? null, variants, null)).toBe('of x')
  })

  it('is the one for all where the channel has none, unless its own is being written right now', () => {
    expect(textToMend(vk ?? null, variants, null)).toBeNull()
    expect(textToMend(vk ?? null, variants, 'of x' as VariantId)).toBeNull()
    expect(textToMend(vk ?? null, variants, 'of vk' as VariantId)).toBe('of vk')
  })

  it('is the one for all where no channel is meant', () => {
    expect(textToMend(null, variants, 'of x' as VariantId)).toBeNull()
  })
})

it('an address names a part or none', () => {
  expect([partNamed('time'), partNamed('kitchen'), partNamed(undefined)]).toEqual(['time', null, null])
})
