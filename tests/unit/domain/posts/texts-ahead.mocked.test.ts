import { afterEach, describe, expect, it, vi } from 'vitest'
import { textFacts } from '#shared/domain/posts/text-facts.ts'
import { forgetCounted, takeCounted } from '#shared/domain/posts/texts-ahead.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { aWorkspace, brand, demo, id, must, wall } from '#tests/unit/commands/a-workspace.ts'

vi.mock('#shared/domain/posts/text-facts.ts', { spy: true })

const said = 'Хлеб #утро 🥐\n\nhttps://bread.test'
const plain = (text: string) => ({ text: textFromPlain(text), facts: textFacts(textFromPlain(text)) })

afterEach(forgetCounted)

async function rowsOf(ahead: readonly string[]) {
  const workspace = await aWorkspace()
  await workspace.query('texts.ahead', { texts: [...ahead], anew: true })
  const facts = { rubricId: null, stage: 'draft', published: false, personId: null, campaignId: null, visual: null } as const
  const post = (n: number, text: string) => ({
    ...{ id: id('d', n), importKey: `2026-11-25 ${n}`, wallTime: wall('2026-11-25T10:00'), text, tags: [], ...facts },
    channels: [{ id: id('e', n), channelId: demo, text: null, wallTime: null }],
  })
  const posts = [post(1, said), post(2, said), post(3, '')]
  await must(workspace, 'plan.import', { brands: [{ brandId: brand as BrandId, rubrics: [], updates: [], posts }] })
  return { posts: await workspace.rows('posts'), texts: await workspace.rows('texts'), variants: await workspace.rows('variants') }
}

describe('texts counted ahead', () => {
  it('come in as those that were not', async () => {
    expect(await rowsOf([said, 'Другой'])).toEqual(await rowsOf([]))
  })

  it('are each taken once, so that no two posts share what one of them may change', async () => {
    await (await aWorkspace()).query('texts.ahead', { texts: [said], anew: true })
    const [first, second] = [takeCounted(said), takeCounted(said)]
    expect([first, second]).toEqual([plain(said), plain(said)])
    expect(first.text).not.toBe(second.text)
  })

  it('are counted once before they are wanted, and again after they were forgotten', async () => {
    const workspace = await aWorkspace()
    const counted = vi.mocked(textFacts).mockClear()
    await workspace.query('texts.ahead', { texts: [said, 'Другой'], anew: true })
    expect(counted).toHaveBeenCalledTimes(2)
    takeCounted(said)
    expect(counted).toHaveBeenCalledTimes(2)
    await workspace.query('texts.ahead', { texts: [], anew: true })
    takeCounted('Другой')
    expect(counted).toHaveBeenCalledTimes(3)
  })
})
