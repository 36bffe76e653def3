import { describe, expect, it } from 'vitest'
import { networks } from '#shared/networks/index.ts'
import { manualNetworkIds, type NetworkId, networkIds } from '#shared/networks/network.ts'

type Limits = {
  /** Of a text alone, and beside a picture. */
  readonly text: readonly [number | null, number | null]
  readonly pictures: readonly [number, number | null]
  readonly heaviest: number | null
  readonly alt: number | null
}

/** Written by hand from networks.md and networks.json; null: no source tells it. */
const limits: Readonly<Partial<Record<NetworkId, Limits>>> = {
  telegram: { text: [4096, 1024], pictures: [0, 10], heaviest: 10_000_000, alt: null },
  vk: { text: [16_384, 16_384], pictures: [0, 10], heaviest: 50_000_000, alt: null },
  ok: { text: [null, null], pictures: [0, null], heaviest: null, alt: null },
  max: { text: [4000, 4000], pictures: [0, null], heaviest: null, alt: null },
  dzen: { text: [null, null], pictures: [0, null], heaviest: null, alt: null },
  rutube: { text: [null, null], pictures: [0, null], heaviest: null, alt: null },
  youtube: { text: [5000, 5000], pictures: [0, null], heaviest: null, alt: null },
  instagram: { text: [2200, 2200], pictures: [1, 20], heaviest: 8 * 1024 * 1024, alt: null },
  facebook: { text: [63_206, 63_206], pictures: [0, 10], heaviest: 4 * 1024 * 1024, alt: null },
  threads: { text: [500, 500], pictures: [0, 20], heaviest: 8 * 1024 * 1024, alt: null },
  x: { text: [280, 280], pictures: [0, 4], heaviest: 5 * 1024 * 1024, alt: 1000 },
  tiktok: { text: [2200, 4000], pictures: [1, 35], heaviest: 20 * 1024 * 1024, alt: null },
  linkedin: { text: [3000, 3000], pictures: [0, 20], heaviest: 5 * 1024 * 1024, alt: null },
  pinterest: { text: [800, 800], pictures: [1, 5], heaviest: 20 * 1024 * 1024, alt: 500 },
  mastodon: { text: [500, 500], pictures: [0, 4], heaviest: 16 * 1024 * 1024, alt: 1500 },
}

describe.each(Object.entries(limits))('%s', (id, wanted) => {
  const facts = networks[id as NetworkId]
  it('holds the limits its sources tell', () => {
    const { minItems, maxItems, maxBytes, altMax } = facts.images
    expect({
      text: [facts.textLimit(0), facts.textLimit(1)],
      pictures: [minItems, maxItems],
      heaviest: maxBytes,
      alt: altMax,
    }).toEqual(wanted)
  })
})

describe('every network', () => {
  it('is listed under its own id', () => {
    for (const id of networkIds) expect(networks[id].id).toBe(id)
    expect(Object.keys(networks).sort()).toEqual([...networkIds].sort())
  })

  it('that people publish to is held to limits above', () => {
    expect(manualNetworkIds.filter((id) => !limits[id])).toEqual([])
  })

  it('has a page to write a post on that is https, or none', () => {
    for (const id of networkIds) expect(networks[id].composer ?? 'https://none').toMatch(/^https:\/\//)
  })

  it('warns of hashtags only where the network does', () => {
    const warned = networkIds.filter((id) => networks[id].hashtagsAdvised !== undefined)
    expect(warned).toEqual(['instagram'])
    expect(networks.instagram.hashtagsAdvised).toBe(5)
  })
})
