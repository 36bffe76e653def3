import { type CommandArgs, type CommandName, commands } from '#shared/commands/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Rows, TableName } from '#shared/domain/rows.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type {
  ApprovalId,
  BrandId,
  BriefId,
  CampaignId,
  ChannelId,
  DeliveryId,
  MediaHash,
  PersonId,
  PostId,
  PostMediaId,
  RemarkId,
  ReportId,
  RubricId,
  SavedViewId,
  SlotId,
  StageId,
  VariantId,
} from '#shared/kernel/ids.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import { type QueryArgs, type QueryName, type QueryResult, queries } from '#shared/queries/index.ts'
import { aHost, okay } from '#tests/unit/storage-host/a-host.ts'
import { testCommands } from '#tests/unit/storage-host/test-commands.ts'
import { testQueries } from '#tests/unit/storage-host/test-queries.ts'

/** 2026-11-22 12:00 in Moscow, UTC+3 all year. */
export const now = Date.UTC(2026, 10, 22, 9, 0) as EpochMs
export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour
export const later = (ms: number): EpochMs => (now + ms) as EpochMs

type Letters = {
  readonly '1': SlotId
  readonly a: RubricId
  readonly b: BrandId
  readonly c: ChannelId
  readonly d: PostId
  readonly e: VariantId
  readonly f: PostMediaId
  readonly '0': SavedViewId
  readonly '2': CampaignId
  readonly '3': ApprovalId
  readonly '4': StageId
  readonly '5': RemarkId
  readonly '6': DeliveryId
  readonly '7': BriefId
  readonly '8': ReportId
  readonly '9': PersonId
}

/** The nth id of a kind: a valid UUID that reads well in a failure. */
export function id<Letter extends keyof Letters>(letter: Letter, n: number): Letters[Letter] {
  return `00000000-0000-7000-8000-${letter}${String(n).padStart(11, '0')}` as unknown as Letters[Letter]
}
export const brand = id('b', 1)
export const bluesky = id('c', 1)
export const demo = id('c', 2)
export const post = id('d', 1)
export const inBluesky = id('e', 1)
export const inDemo = id('e', 2)
export const moscow = 'Europe/Moscow' as ZoneId
export const wall = (text: string): WallTime => text as WallTime
export const hash = (letter: string): MediaHash => letter.repeat(64) as MediaHash
export const pictureId = (n: number): PostMediaId => id('f', n)
export const text = textFromPlain

export type Workspace = Awaited<ReturnType<typeof emptyWorkspace>>

/** The real storage host with the program's own commands and queries, and nothing in it. */
export async function emptyWorkspace() {
  const host = await aHost({ commands: { ...commands, note: testCommands.note }, queries: { ...queries, ...testQueries } })
  return {
    host,
    /** Runs a command at `at`; answers the kind of the refusal, or null when it was done. */
    async run<Name extends CommandName>(name: Name, args: CommandArgs<Name>, at: EpochMs = now): Promise<Problem['kind'] | null> {
      const outcome = await host.tryRun(name, args, { now: at })
      return outcome.ok ? null : outcome.problem.kind
    },
    tryRun: <Name extends CommandName>(name: Name, args: CommandArgs<Name>, at: EpochMs = now): Promise<Outcome<unknown, Problem>> =>
      host.tryRun(name, args, { now: at }),
    async query<Name extends QueryName>(name: Name, args: QueryArgs<Name>): Promise<QueryResult<Name>> {
      return okay(await host.handlers.query({ name, args }, null)).result as QueryResult<Name>
    },
    async row<Table extends TableName>(table: Table, rowId: string): Promise<Rows[Table]> {
      const row = await host.row(table, rowId)
      if (!row) throw new Error(`there is no ${table} ${rowId}`)
      return row as unknown as Rows[Table]
    },
    find: async <Table extends TableName>(table: Table, rowId: string) => (await host.row(table, rowId)) as unknown as Rows[Table] | null,
    rows: async <Table extends TableName>(table: Table) => (await host.rows(table)) as unknown as readonly Rows[Table][],
  }
}

/** A workspace with one brand in Moscow and its two channels. */
export async function aWorkspace(): Promise<Workspace> {
  const workspace = await emptyWorkspace()
  await must(workspace, 'brand.create', { id: brand, name: 'Булочная', color: '#AA3311', zone: moscow })
  await must(workspace, 'channel.add', {
    id: bluesky,
    brandId: brand,
    network: 'bluesky',
    account: 'did:plc:a',
    title: '@bakery',
    followers: 10,
  })
  await must(workspace, 'channel.add', {
    id: demo,
    brandId: brand,
    network: 'demo',
    account: 'bakery',
    title: 'Булочная',
    followers: null,
  })
  return workspace
}

/** Runs a command that must not be refused. */
export async function must<Name extends CommandName>(
  workspace: Workspace,
  name: Name,
  args: CommandArgs<Name>,
  at: EpochMs = now,
): Promise<void> {
  okay(await workspace.tryRun(name, args, at))
}

export type PostWishes = Partial<Omit<CommandArgs<'post.create'>, 'text' | 'brandId'>> & { readonly text?: string }

export const bothChannels = [
  { id: inBluesky, channelId: bluesky },
  { id: inDemo, channelId: demo },
]

/** Adds a post for tomorrow 10:00 in both channels, unless wished otherwise. */
export async function addPost(workspace: Workspace, { text: words = 'Свежий хлеб', ...wishes }: PostWishes = {}): Promise<PostId> {
  const made = { id: post, brandId: brand, wallTime: wall('2026-11-23T10:00'), channels: bothChannels, ...wishes, text: text(words) }
  await must(workspace, 'post.create', made)
  return made.id
}

/** Adds that post and schedules it. */
export async function addScheduled(workspace: Workspace, wishes: PostWishes = {}): Promise<PostId> {
  const postId = await addPost(workspace, wishes)
  await must(workspace, 'post.schedule', { postId })
  return postId
}

/** Makes a picture known and puts it last into the post. */
export async function addPicture(
  workspace: Workspace,
  n: number,
  wishes: { readonly bytes?: number; readonly alt?: string } = {},
): Promise<void> {
  const media = hash('0123456789abcdef'.charAt(n))
  await must(workspace, 'media.add', {
    media: {
      id: media,
      type: 'image/png',
      bytes: wishes.bytes ?? 1000,
      width: 10,
      height: 10,
      name: `${n}.png`,
      addedAt: now,
      deletedAt: null,
    },
  })
  const after = n > 1 ? pictureId(n - 1) : null
  await must(workspace, 'postMedia.add', { id: pictureId(n), postId: post, hash: media, alt: wishes.alt ?? '', after })
}

const step = { kind: 'post', index: 0 } as const

/** The publisher takes a variant and begins to send the post itself. */
export async function beginSending(workspace: Workspace, variantId: VariantId, at: EpochMs): Promise<void> {
  await must(workspace, 'publication.begin', { variantId, steps: [{ ...step, key: 'k' }] }, at)
  await must(workspace, 'publication.stepSending', { variantId, ...step, attemptId: 'attempt', at }, at)
}

/** Publishes a scheduled variant as the publisher does. */
export async function publish(workspace: Workspace, variantId: VariantId, at: EpochMs, remoteId: string = variantId): Promise<void> {
  await beginSending(workspace, variantId, at)
  await must(workspace, 'publication.stepDone', { variantId, ...step, remoteId, remoteUrl: `https://example.com/${remoteId}`, at }, at)
}

/** When the post of `addPost` is due. */
export const due = Date.UTC(2026, 10, 23, 7, 0) as EpochMs
