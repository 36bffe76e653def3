import { describe, expect, it } from 'vitest'
import type { Channel } from '#shared/domain/channels/channel.ts'
import { type NetworkId, networkIds } from '#shared/networks/network.ts'
import { networkNamed } from '#shared/networks/nicknames.ts'
import { channelLabel, channelsOf } from '#shared/plan-files/channel-words.ts'
import { type ExportWords, exportTable } from '#shared/plan-files/export-table.ts'
import { planRoleOf } from '#shared/plan-files/plan-headings.ts'
import type { ExportedPost } from '#shared/queries/index.ts'
import { common as english } from '#shared/text/en/common.ts'
import { common as russian } from '#shared/text/ru/common.ts'

const inRussian = (network: NetworkId) => russian.network[network]
const inEnglish = (network: NetworkId) => english.network[network]
const feed = { id: 'c1', network: 'demo', title: 'Лента' } as unknown as Channel
const kitchen = { id: 'c2', network: 'demo', title: 'Кухня' } as unknown as Channel

describe('what a plan calls a channel', () => {
  it('is what the window calls its network, with its title where the brand has several there', () => {
    expect(channelLabel(feed, [feed], inRussian)).toBe('Демо-сеть')
    expect(channelLabel(feed, [feed], inEnglish)).toBe('Demo network')
    expect(channelLabel(feed, [feed, kitchen], inRussian)).toBe('Демо-сеть (Лента)')
  })

  it('stands in an exported table in the language of the window', () => {
    const post = {
      ...{ id: 'p1', brandId: 'b1', wallTime: '2026-12-07T10:00', zone: 'UTC', text: 'Хлеб', rubric: '', status: 'draft' },
      ...{ person: '', campaign: '', tags: [], channels: [{ id: 'c1', channel: feed, text: null, wallTime: null }] },
    } as unknown as ExportedPost
    const words = { channels: 'Площадки', statusOf: () => '', networkOf: inRussian } as unknown as ExportWords
    const { columns, rows } = exportTable([post], { name: '', color: '#1f66d1', words })
    expect(rows[0]?.[columns.findIndex(({ heading }) => heading === 'Площадки')]).toBe('Демо-сеть')
  })

  it.each(networkIds)('is read in either language: %s', (network) => {
    expect([inRussian(network), inEnglish(network)].map(networkNamed)).toEqual([network, network])
    expect(planRoleOf(`Текст для ${inRussian(network)}`)).toBe('ofNetwork')
    expect(planRoleOf(`Текст: ${inRussian(network)}`)).toBe('ofNetwork')
    expect(planRoleOf(`Text for ${inEnglish(network)}`)).toBe('ofNetwork')
  })

  it.each(['Демо-сеть', 'демо', 'Demo', 'Demo network', 'Demo-Network', 'демосеть'])(
    'is read with its title after any of its names: «%s»',
    (name) => {
      expect(channelsOf(name, [feed, kitchen], {})).toEqual(['c1', 'c2'])
      expect(channelsOf(`${name} (Кухня)`, [feed, kitchen], {})).toEqual(['c2'])
      expect(channelsOf(`${name} (кухня)`, [kitchen], {})).toEqual(['c2'])
    },
  )
})
