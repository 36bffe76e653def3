import type { Page } from '@playwright/test'
import type { FaultProxy } from '#tests/support/fault-proxy.ts'

/** Networks a crash run can publish to. */
export const crashNetworks = ['bluesky', 'telegram'] as const
export type CrashNetwork = (typeof crashNetworks)[number]

/** What a crash run needs of the network it publishes to: it knows nothing of our program but what reached it. */
export type NetworkSide = {
  readonly proxy: FaultProxy
  /** The channel as the window names it. */
  readonly channel: string
  /** Parts of request lines. */
  readonly requests: {
    readonly post: string
    /** A picture on its own; null: pictures travel with the post. */
    readonly upload: string | null
    /** What a restarted program asks and does about a post it was sending. */
    readonly settling: readonly [string, ...string[]]
  }
  /** Whether it can be asked for a post whose answer was lost. */
  readonly canTell: boolean
  /** Connects the channel in the connect form that is open. */
  connect(page: Page, passphrase: string): Promise<void>
  /** When it made the post, ms since 1970; null: it has not. */
  madeAt(post: { readonly key: string | undefined; readonly text: string }): Promise<number | null>
  /** Texts of all posts it ever showed anybody; one that came twice stands twice. */
  announcedTexts(): Promise<readonly string[]>
  end(): Promise<void>
}
