import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { expect, it, onTestFinished } from 'vitest'
import { readAttempts } from '#main/publishing/attempts.ts'
import { type LedgerEntry, openLedger } from '#main/publishing/ledger.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

async function aPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rubrika-attempts-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'ledger.jsonl')
}

const mine = v7() as VariantId
const other = v7() as VariantId
const line = (attemptId: string, phase: LedgerEntry['phase'], at: number, more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ attemptId, variantId: mine, channelId: v7() as ChannelId, account: 'a', kind: 'post', index: 0, key: 'k' },
  ...{ phase, at: at as EpochMs, remoteId: null, remoteUrl: null },
  ...more,
})

it('tells every attempt of one variant with what came of it, oldest first', async () => {
  const path = await aPath()
  const ledger = await openLedger(path)
  for (const entry of [
    line('a', 'sending', 1),
    line('z', 'sending', 2, { variantId: other }),
    line('a', 'failed', 3),
    line('b', 'sending', 4),
    line('b', 'done', 5, { remoteUrl: 'https://example.com/1' }),
    line('c', 'sending', 6, { kind: 'upload', index: 1 }),
  ])
    await ledger.append(entry)
  await ledger.close()
  await appendFile(path, `{"torn":"${mine}`)
  expect(await readAttempts(path, mine)).toEqual([
    { id: 'a', kind: 'post', index: 0, beganAt: 1, overAt: 3, phase: 'failed', remoteUrl: null },
    { id: 'b', kind: 'post', index: 0, beganAt: 4, overAt: 5, phase: 'done', remoteUrl: 'https://example.com/1' },
    { id: 'c', kind: 'upload', index: 1, beganAt: 6, overAt: null, phase: 'sending', remoteUrl: null },
  ])
})

it('tells nothing where there is no ledger', async () => {
  expect(await readAttempts(await aPath(), mine)).toEqual([])
})
