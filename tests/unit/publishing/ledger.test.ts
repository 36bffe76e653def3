import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type LedgerEntry, openLedger } from '#main/publishing/ledger.ts'
import type { ChannelId, VariantId } from '#shared/kernel/ids.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const variantId = '01920000-0000-7000-8000-00000000f001' as VariantId
const channelId = '01920000-0000-7000-8000-00000000c001' as ChannelId

function anEntry(phase: LedgerEntry['phase'], more: Partial<LedgerEntry> = {}): LedgerEntry {
  const step = { kind: 'post', index: 0, key: 'key-1' } as const
  return {
    attemptId: 'a1',
    variantId,
    channelId,
    account: 'did:plc:anna',
    ...step,
    phase,
    at: 1000 as EpochMs,
    remoteId: null,
    remoteUrl: null,
    ...more,
  }
}

async function aPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'ledger.jsonl')
}

describe('the ledger', () => {
  it('remembers the last word about each step, and which posts are out', async () => {
    const ledger = await openLedger(await aPath())
    await ledger.append(anEntry('sending', { kind: 'upload' }))
    await ledger.append(anEntry('done', { kind: 'upload', remoteId: 'blob' }))
    await ledger.append(anEntry('sending'))
    expect([ledger.last(variantId, { kind: 'upload', index: 0 })?.remoteId, ledger.published(variantId)]).toEqual(['blob', null])
    await ledger.append(anEntry('done', { remoteId: 'at://post' }))
    expect(ledger.published(variantId)?.remoteId).toBe('at://post')
    expect(ledger.last(variantId, { kind: 'upload', index: 1 })).toBe(null)
    await ledger.close()
  })

  it('remembers that a post was taken from its network, and still that it was sent once', async () => {
    const path = await aPath()
    const first = await openLedger(path)
    await first.append(anEntry('done', { remoteId: 'at://post' }))
    await first.append(anEntry('removed', { attemptId: 'a2', at: 2000 as EpochMs }))
    await first.close()
    const ledger = await openLedger(path)
    expect(ledger.allRemoved().map(({ variantId: gone, at }) => [gone, at])).toEqual([[variantId, 2000]])
    expect(ledger.published(variantId)?.remoteId).toBe('at://post')
    expect(ledger.last(variantId, { kind: 'post', index: 0 })?.phase).toBe('done')
    await ledger.close()
  })

  it('knows after a restart what it knew before, also that a failed attempt does not unsay a post', async () => {
    const path = await aPath()
    const first = await openLedger(path)
    await Promise.all([
      first.append(anEntry('sending')),
      first.append(anEntry('done', { remoteId: 'at://post' })),
      first.append(anEntry('failed')),
    ])
    await first.close()
    const second = await openLedger(path)
    expect(second.allPublished()).toEqual([anEntry('done', { remoteId: 'at://post' })])
    expect(second.last(variantId, { kind: 'post', index: 0 })?.phase).toBe('failed')
    await second.close()
  })

  it('ignores a line torn by a crash and begins a new one after it', async () => {
    const path = await aPath()
    const first = await openLedger(path)
    await first.append(anEntry('sending'))
    await first.close()
    await appendFile(path, '{"attemptId":"a2","vari')
    const second = await openLedger(path)
    expect(second.unreadable).toBe(1)
    await second.append(anEntry('done', { remoteId: 'at://post' }))
    await second.close()
    const third = await openLedger(path)
    expect([third.published(variantId)?.remoteId, third.unreadable]).toEqual(['at://post', 1])
    await third.close()
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(4)
  })

  it('reads over lines that are none of its own', async () => {
    const path = await aPath()
    await writeFile(path, `\n[]\n{"phase":"done"}\n${JSON.stringify(anEntry('done'))}\n`)
    const ledger = await openLedger(path)
    expect([ledger.unreadable, ledger.allPublished().length]).toEqual([2, 1])
    await ledger.close()
  })
})
