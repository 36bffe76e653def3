import type { Channel } from '#shared/domain/channels/channel.ts'
import type { ChannelId } from '#shared/kernel/ids.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { foldedName, namesOf, networkIn, networkNamed } from '#shared/networks/nicknames.ts'
import { meansEverywhere, splitNetworks } from './split-networks.ts'

/** What a person answered for a word of the file: these channels, or none (the post is made without one). */
export type ChannelChoices = Readonly<Record<string, readonly ChannelId[]>>

/**
 * The channels a word of a plan means: those chosen for it, the one of that title (`VK (Булочная)`), or all channels the brand has in the
 * network of that name; «все» is every channel. Null: a person must say.
 */
export function channelsOf(word: string, channels: readonly Channel[], choices: ChannelChoices): readonly ChannelId[] | null {
  const chosen = choices[foldedName(word)]
  if (chosen) return chosen
  const titled = channels.filter((one) => wordsFor(one).includes(foldedName(word)))
  if (titled.length > 0) return titled.map((one) => one.id)
  if (meansEverywhere(word)) return channels.map((one) => one.id)
  const several = splitNetworks(word)
  if (several.length > 1 && several.every((one) => networkNamed(one) !== null)) return ofEach(several, channels, choices)
  const network = networkIn(word)
  const inNetwork = channels.filter((one) => one.network === network)
  return inNetwork.length > 0 ? inNetwork.map((one) => one.id) : null
}

/** `VK + TG` over a column: the channels of both. */
function ofEach(words: readonly string[], channels: readonly Channel[], choices: ChannelChoices): readonly ChannelId[] | null {
  const found = words.map((word) => channelsOf(word, channels, choices))
  return found.includes(null) ? null : [...new Set(found.flatMap((ids) => ids ?? []))]
}

/** What the window calls a network. */
export type NetworkWords = (network: NetworkId) => string

/** What a table calls a channel: its network, with its title where the brand has several there. */
export function channelLabel(channel: Channel, all: readonly Channel[], networkOf: NetworkWords): string {
  const name = networkOf(channel.network)
  return all.filter((one) => one.network === channel.network).length > 1 ? `${name} (${channel.title})` : name
}

function wordsFor({ network, title }: Channel): readonly string[] {
  return [title, ...namesOf(network).map((name) => `${name} (${title})`)].map(foldedName)
}
