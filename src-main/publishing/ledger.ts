import { type FileHandle, mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { JobStep } from '#shared/domain/publishing/job.ts'
import { idSchema } from '#shared/kernel/ids.ts'
import { epochMsSchema } from '#shared/kernel/time.ts'

const entrySchema = z.object({
  attemptId: z.string(),
  variantId: idSchema<'variant'>(),
  channelId: idSchema<'channel'>(),
  account: z.string(),
  kind: z.enum(['upload', 'post']),
  index: z.number().int(),
  key: z.string(),
  /** `sending`: written before the request · `failed`: it surely did not happen · `unknown`: nobody knows yet · `removed`: what was out was taken from the network. */
  phase: z.enum(['sending', 'done', 'failed', 'unknown', 'removed']),
  at: epochMsSchema,
  remoteId: z.string().nullable(),
  remoteUrl: z.string().nullable(),
})

/** One line of the ledger: what was tried, where, and what came of it. Holds no text and no secret. */
export type LedgerEntry = z.output<typeof entrySchema>

type StepOf = Pick<JobStep, 'kind' | 'index'>

/**
 * The second home of the facts of publication, beside the database: an append-only file, synced to disk before and after
 * each send, so that a database that was restored, or lost its last moments, cannot make the audience see a post twice.
 */
export type Ledger = {
  /** Resolves when the line is on the disk; throws what the file system throws, and then nothing may be sent. */
  append(entry: LedgerEntry): Promise<void>
  /** The last line about a step. */
  last(variantId: string, step: StepOf): LedgerEntry | null
  /** The line that says the variant's post is out; null: the ledger does not know of it. */
  published(variantId: string): LedgerEntry | null
  /** Every variant's post that is out, in order. */
  allPublished(): readonly LedgerEntry[]
  /** The lines that say that a post is not out any more; it stays published for the question whether it was ever sent. */
  allRemoved(): readonly LedgerEntry[]
  /** Lines that could not be read when it was opened: a torn last line after a crash, damage. */
  readonly unreadable: number
  close(): Promise<void>
}

/** Opens the ledger, reading what it has. A line torn by a crash is left as it is and a new line begun after it. */
export async function openLedger(path: string): Promise<Ledger> {
  await mkdir(dirname(path), { recursive: true })
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const lines = text.split('\n').filter((line) => line !== '')
  const entries = lines.flatMap((line) => readEntry(line))
  const book = createBook(entries)
  const file = await open(path, 'a')
  const writer = createLineWriter(file, text !== '' && !text.endsWith('\n'))
  return {
    async append(entry) {
      await writer.write(JSON.stringify(entry))
      book.add(entry)
    },
    last: book.last,
    published: book.published,
    allPublished: book.allPublished,
    allRemoved: book.allRemoved,
    unreadable: lines.length - entries.length,
    async close() {
      await writer.settled()
      await file.close()
    },
  }
}

/** Writes lines one after the other; after a write that failed half-way the next one begins a new line. */
function createLineWriter(file: FileHandle, tornAtFirst: boolean) {
  let torn = tornAtFirst
  let turn: Promise<void> = Promise.resolve()
  const write = async (line: string): Promise<void> => {
    const text = `${torn ? '\n' : ''}${line}\n`
    torn = true
    await file.appendFile(text)
    torn = false
    await file.datasync()
  }
  return {
    write(line: string): Promise<void> {
      const written = turn.then(() => write(line))
      turn = written.catch(() => undefined)
      return written
    },
    settled: () => turn,
  }
}

/** The entry of a line; none for a torn or foreign one. */
export function readEntry(line: string): readonly LedgerEntry[] {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(line))
    return parsed.success ? [parsed.data] : []
  } catch {
    return []
  }
}

function createBook(entries: readonly LedgerEntry[]) {
  const steps = new Map<string, LedgerEntry>()
  const posts = new Map<string, LedgerEntry>()
  const removed = new Map<string, LedgerEntry>()
  const add = (entry: LedgerEntry): void => {
    if (entry.phase === 'removed') {
      removed.set(entry.variantId, entry)
      return
    }
    steps.set(stepKey(entry.variantId, entry), entry)
    if (entry.kind === 'post' && entry.phase === 'done') posts.set(entry.variantId, entry)
  }
  for (const entry of entries) add(entry)
  return {
    add,
    last: (variantId: string, step: StepOf) => steps.get(stepKey(variantId, step)) ?? null,
    published: (variantId: string) => posts.get(variantId) ?? null,
    allPublished: () => [...posts.values()],
    allRemoved: () => [...removed.values()],
  }
}

function stepKey(variantId: string, { kind, index }: StepOf): string {
  return `${variantId}|${kind}|${index}`
}
