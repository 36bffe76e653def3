import { z } from 'zod'
import { briefId } from '#shared/commands/planning/args.ts'
import { briefPaperSchema } from '#shared/domain/briefs/brief-paper.ts'
import type { MediaFile } from '#shared/domain/media/media.ts'
import type { Found } from '#shared/domain/search/found.ts'
import { richTextSchema } from '#shared/domain/texts/rich-text.ts'
import { type BrandId, type ChannelId, idSchema, type MediaHash, type RequestId, type VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { type NetworkId, networkIds } from '#shared/networks/network.ts'
import { planFileRequest } from '#shared/plan-files/file-request.ts'
import { planSheetSchema } from '#shared/plan-files/plan-sheet.ts'
import type { FileRefusal, PlanFile } from '#shared/plan-files/sheet.ts'
import type { Problem } from './problem.ts'
import { call } from './rpc.ts'
import { searchArgs } from './search-args.ts'
import type { Applied, Undone } from './storage-contract.ts'

/** Everything the frame must know before its first paint. */
export type AppState = {
  readonly shell: 'electron' | 'node-browser'
  readonly version: string
  readonly platform: 'linux' | 'darwin' | 'win32'
  /** Which workspace is open; null: the first screen offers the demo or one's own. */
  readonly workspace: 'own' | 'demo' | null
  readonly workspaces: { readonly own: boolean; readonly demo: boolean }
  /** The workspace the program itself is opening at its start; a demo that is made for it sends `progress` of the task `demo`. */
  readonly opening: 'own' | 'demo' | null
  /** Why the workspace that should be open is not (newer database, read-only folder, another instance); `workspace` is null then. */
  readonly trouble: Problem | null
  readonly preferences: Preferences
  /** What the window remembers between visits (the last view of each brand and the like), by the name of its store. */
  readonly memory: Readonly<Record<string, string>>
  readonly vault: VaultState
  readonly publishing: PublishingState
  /** What only a desktop can do; null in the browser shell. `openAtLogin` null: this system has no such list. */
  readonly desktop: { readonly openAtLogin: boolean | null } | null
  readonly online: boolean
  /** Things the user must be told and may answer; newest last. */
  readonly notices: readonly Notice[]
}

/** Kept per device in a file, not in a workspace. */
export type Preferences = {
  readonly language: 'ru' | 'en'
  readonly colorScheme: 'auto' | 'light' | 'dark'
  readonly railCollapsed: boolean
  /** What closing the window does. `auto`: the program works on while posts wait, else it quits. */
  readonly closing: Closing
}

export const closings = ['auto', 'tray', 'quit'] as const
export type Closing = (typeof closings)[number]

/**
 * `keychain`: the OS keeps the key · `locked`: the passphrase is wanted · `passphrase`: open with a passphrase ·
 * `session`: kept for this run only · `unchosen`: no keychain here and the user has not decided yet.
 */
export type VaultState = 'keychain' | 'locked' | 'passphrase' | 'session' | 'unchosen'

/** Whether this device may publish; `confirmNeeded` after a restore, a copied folder or a first start on a machine. */
export type PublishingState = {
  readonly state: 'on' | 'paused' | 'confirmNeeded' | 'vaultLocked'
  /** Minutes the machine's clock is off against the networks' `Date` headers, when more than two; else null. */
  readonly clockOffMinutes: number | null
}

export type Notice = {
  readonly id: string
  readonly kind:
    | 'restored'
    | 'copiedWorkspace'
    | 'otherShellNewer'
    | 'storageRestarted'
    | 'storageGone'
    | 'noSandbox'
    | 'syncedFolder'
    | 'backupFailed'
    | 'writeFailed'
    | 'diskLow'
  readonly values: Readonly<Record<string, string | number>>
}

export type BackupInfo = {
  readonly name: string
  readonly takenAt: number
  readonly rows: number
  readonly bytes: number
  readonly whole: boolean
}

/** One request to a network, as the ledger keeps it. `overAt` null: its answer has not been written down. */
export type Attempt = {
  readonly id: string
  readonly kind: 'upload' | 'post'
  readonly index: number
  readonly beganAt: EpochMs
  readonly overAt: EpochMs | null
  readonly phase: 'sending' | 'done' | 'failed' | 'unknown' | 'removed'
  readonly remoteUrl: string | null
}

/** One post as the demo network shows it in its feed. */
export type DemoFeedPost = {
  readonly remoteId: string
  readonly account: string
  readonly text: string
  readonly pictures: readonly { readonly hash: MediaHash; readonly alt: string }[]
  readonly at: EpochMs
  readonly likes: number
  readonly reposts: number
  readonly replies: number
}

/** Troubles the demo network can pretend to have, switched under *Faults* in its feed. */
export const demoFaults = ['unreachable', 'slow', 'rateLimited', 'rejects', 'signInExpired', 'answerLost', 'answerLostAndBlind'] as const
export type DemoFault = (typeof demoFaults)[number]

/** The user's phone: no bot yet, a bot nobody has started, or one that writes to a person. */
export type PhoneState =
  | { readonly state: 'none'; readonly bot: null; readonly person: null }
  | { readonly state: 'notStarted'; readonly bot: string; readonly person: null }
  | { readonly state: 'ready'; readonly bot: string; readonly person: string | null }

/** Pushed to the page besides live results. */
export type AppEvent =
  | { readonly kind: 'state'; readonly state: AppState }
  | { readonly kind: 'progress'; readonly task: string; readonly done: number; readonly total: number }
  | { readonly kind: 'open'; readonly route: string }
  /** What a notification would have said where the shell has none; `route` is where it leads. */
  | { readonly kind: 'told'; readonly title: string; readonly body: string; readonly route: string }

const requestId = idSchema<'request'>() as z.ZodType<RequestId>
const channelId = idSchema<'channel'>() as z.ZodType<ChannelId>
const brandId = idSchema<'brand'>() as z.ZodType<BrandId>
const variantId = idSchema<'variant'>() as z.ZodType<VariantId>
const mediaHash = z.string().regex(/^[0-9a-f]{64}$/) as unknown as z.ZodType<MediaHash>
/** One report: of a client, a period (`periodName`), in a language. */
const reportOf = z.object({ brandId, period: z.string().max(40), language: z.enum(['ru', 'en']) })

/** `silent`: titles of the channels that were asked and did not answer; their figures stay as they were. */
export type Refreshed = { readonly updated: number; readonly silent: readonly string[] }

/** Everything a page may ask of main. Nothing here returns a secret; only `channels.connect`, `phone.save` and `vault.*` take one. */
export const appContract = {
  'app.state': call<AppState>()(z.object({})),
  /** Keeps a store of the window on this device, beside the preferences; no page is told. */
  'app.remember': call<{ readonly kept: boolean }>()(
    z.object({ name: z.string().regex(/^[a-z-]{1,40}$/), value: z.string().max(100_000) }),
  ),
  'app.setPreferences': call<Preferences>()(
    z.object({
      language: z.enum(['ru', 'en']).optional(),
      colorScheme: z.enum(['auto', 'light', 'dark']).optional(),
      railCollapsed: z.boolean().optional(),
      closing: z.enum(closings).optional(),
    }),
  ),
  /** Starts the program together with the system, or no longer; refused with `notAllowed` where that cannot be. */
  'app.setOpenAtLogin': call<AppState>()(z.object({ on: z.boolean() })),
  'app.openExternal': call<{ readonly opened: boolean }>()(z.object({ url: z.string().max(4000) })),
  /** Shows a file Rubrika wrote (report, backup) in the system's file manager; absent in the browser shell. */
  'app.reveal': call<{ readonly shown: boolean }>()(z.object({ path: z.string().max(4000) })),
  'app.answerNotice': call<{ readonly answered: true }>()(z.object({ id: z.string(), answer: z.enum(['yes', 'no', 'dismiss']) })),

  'command.run': call<Applied>()(z.object({ requestId, name: z.string(), args: z.unknown() })),
  'history.undo': call<Undone>()(z.object({ requestId })),
  'history.redo': call<Undone>()(z.object({ requestId })),
  'query.read': call<{ readonly result: unknown }>()(z.object({ name: z.string(), args: z.unknown() })),
  'query.watch': call<{ readonly watching: true }>()(z.object({ live: z.string().max(64), name: z.string(), args: z.unknown() })),
  'query.unwatch': call<{ readonly watching: false }>()(z.object({ live: z.string().max(64) })),

  /** Which posts (of those `among` names) and briefs hold the words; what is shown of them as one types is `posts.found`. */
  'search.find': call<Found>()(searchArgs),

  'workspace.start': call<AppState>()(z.object({ which: z.enum(['own', 'demo']) })),
  'workspace.leave': call<AppState>()(z.object({})),
  'demo.reset': call<AppState>()(z.object({})),
  'demo.remove': call<AppState>()(z.object({})),

  'vault.choose': call<{ readonly vault: VaultState }>()(
    z.object({ mode: z.enum(['passphrase', 'session']), passphrase: z.string().max(1000).optional() }),
  ),
  'vault.unlock': call<{ readonly vault: VaultState }>()(z.object({ passphrase: z.string().max(1000) })),

  /** Tests the sign-in first, then saves it to the vault, adds the channel, and starts bringing in the last 90 days. */
  'channels.connect': call<{ readonly channelId: ChannelId; readonly title: string }>()(
    z.object({ brandId, network: z.enum(networkIds) as z.ZodType<NetworkId>, fields: z.record(z.string(), z.string().max(4000)) }),
  ),
  /** A new token for a channel that lost its sign-in. */
  'channels.signInAgain': call<{ readonly title: string }>()(z.object({ channelId, fields: z.record(z.string(), z.string().max(4000)) })),
  'channels.test': call<{ readonly ok: true }>()(z.object({ channelId })),
  'channels.disconnect': call<Applied>()(z.object({ channelId })),
  /** Pulls counts (and, on the first run, history) of a brand's channels now. */
  'channels.refresh': call<Refreshed>()(z.object({ brandId })),

  'publishing.confirmDevice': call<PublishingState>()(z.object({})),
  /** Looks an unknown publication up in the network once more. */
  'publishing.lookUp': call<{ readonly found: 'yes' | 'no' | 'cannotTell' }>()(z.object({ variantId })),
  /** Every attempt at a publication, oldest first. */
  'publishing.attempts': call<{ readonly attempts: readonly Attempt[] }>()(z.object({ variantId })),
  /** Changes the text of a post that is out, in the network first. */
  'publishing.editPublished': call<{ readonly edited: true }>()(z.object({ variantId, text: richTextSchema })),
  /** Takes a post that is out away from its audience; nothing brings it back. */
  'publishing.removePublished': call<{ readonly removed: true }>()(z.object({ variantId })),

  /** Writes the files of a publication by hand into a folder of the workspace, pictures in order. */
  'hand.prepare': call<{ readonly folder: string; readonly files: readonly { readonly hash: MediaHash; readonly name: string }[] }>()(
    z.object({ variantId }),
  ),
  /** Shows that folder in the system's file manager; absent in the browser shell. */
  'hand.reveal': call<{ readonly shown: boolean }>()(z.object({ variantId })),
  /** Goes on with a drag the page has begun, as a drag of the prepared files: one picture, or all (null). */
  'hand.drag': call<{ readonly dragged: boolean }>()(z.object({ variantId, hash: mediaHash.nullable() })),

  /** Sends text, pictures and descriptions of a publication to the user's phone. */
  'hand.toPhone': call<{ readonly sent: true }>()(z.object({ variantId })),

  'phone.state': call<PhoneState>()(z.object({})),
  /** Tests the token of the user's own bot, then keeps it in the vault. */
  'phone.save': call<PhoneState>()(z.object({ botToken: z.string().max(400), server: z.string().max(400) })),
  'phone.findChat': call<PhoneState>()(z.object({})),
  'phone.test': call<{ readonly sent: true }>()(z.object({})),
  'phone.forget': call<PhoneState>()(z.object({})),

  'demo.feed': call<{ readonly posts: readonly DemoFeedPost[]; readonly faults: readonly DemoFault[] }>()(
    z.object({ account: z.string().nullable() }),
  ),
  'demo.setFaults': call<{ readonly faults: readonly DemoFault[] }>()(z.object({ faults: z.array(z.enum(demoFaults)) })),

  /** All forms of each word of a key phrase or stop word, to compile it with; words as `phraseWords` gives them. */
  'words.forms': call<{ readonly forms: readonly (readonly string[])[] }>()(
    z.object({ words: z.array(z.string().min(1).max(200)).max(2000) }),
  ),

  /** Draws a report ahead on a hidden page, which ends after some minutes without use, so that its PDF is made quickly. */
  'reports.prepare': call<{ readonly prepared: boolean }>()(reportOf),
  /** Nobody looks at reports any more: the hidden page ends. */
  'reports.leave': call<{ readonly left: boolean }>()(z.object({})),
  /** Prints the report of a period (`periodName`); the file lies in the user's Documents (or the workspace's `reports` folder). */
  'reports.pdf': call<{ readonly path: string; readonly pages: number }>()(reportOf),

  /** Reads an uploaded workbook (`POST /plan-file`); what is no workbook is answered as such. */
  'plans.read': call<{ readonly file: PlanFile | FileRefusal }>()(z.object({ uploadId: z.string().max(64) })),
  /** Writes a plan, or its rejected rows, into the user's Documents (or the demo's folder), over a file of the same name. */
  /** Prints a month of the plan as PDF or PNG to the same place; `pages` is 1 for a picture. */
  'plans.print': call<{ readonly path: string; readonly pages: number }>()(
    z.object({ name: z.string().min(1).max(200), sheet: planSheetSchema }),
  ),
  'plans.write': call<{ readonly path: string }>()(z.object({ name: z.string().min(1).max(200), file: planFileRequest })),

  /** Writes a brief for somebody without the program to the same place; a PDF is printed from the brief as it is kept. */
  'briefs.write': call<{ readonly path: string }>()(
    z.object({
      name: z.string().min(1).max(300),
      file: z.discriminatedUnion('format', [
        z.object({ format: z.literal('pdf'), briefId, language: z.enum(['ru', 'en']) }),
        z.object({ format: z.literal('docx'), paper: briefPaperSchema }),
        z.object({ format: z.literal('html'), paper: briefPaperSchema }),
      ]),
    }),
  ),

  'backups.list': call<{ readonly backups: readonly BackupInfo[]; readonly folder: string }>()(z.object({})),
  'backups.take': call<BackupInfo>()(z.object({})),
  /** Writes a zip with database and media where the user can carry it away. */
  'backups.fullCopy': call<{ readonly path: string; readonly bytes: number }>()(z.object({})),
  'backups.restore': call<AppState>()(z.object({ name: z.string().max(200) })),
  'backups.restoreFile': call<AppState>()(z.object({ uploadId: z.string().max(64) })),
} as const
export type AppContract = typeof appContract

/** The answer of `POST /media` (the body is the file, `x-file-name` its percent-encoded name). */
export type MediaUploadReply = { readonly media: MediaFile }
