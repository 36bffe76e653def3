import { bluesky } from './bluesky/facts.ts'
import { demo } from './demo/facts.ts'
import { dzen } from './dzen/facts.ts'
import { facebook } from './facebook/facts.ts'
import { instagram } from './instagram/facts.ts'
import { linkedin } from './linkedin/facts.ts'
import { mastodon } from './mastodon/facts.ts'
import { max } from './max/facts.ts'
import type { NetworkFacts, NetworkId } from './network.ts'
import { ok } from './ok/facts.ts'
import { pinterest } from './pinterest/facts.ts'
import { rutube } from './rutube/facts.ts'
import { telegram } from './telegram/facts.ts'
import { threads } from './threads/facts.ts'
import { tiktok } from './tiktok/facts.ts'
import { vk } from './vk/facts.ts'
import { x } from './x/facts.ts'
import { youtube } from './youtube/facts.ts'

/** The facts of every network, by id. */
export const networks: { readonly [Network in NetworkId]: NetworkFacts } = {
  bluesky,
  demo,
  dzen,
  facebook,
  instagram,
  linkedin,
  mastodon,
  max,
  ok,
  pinterest,
  rutube,
  telegram,
  threads,
  tiktok,
  vk,
  x,
  youtube,
}
