import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AskName, createNames } from '#main/http/names.ts'

const home: readonly LookupAddress[] = [
  { address: '2001:db8::1', family: 6 },
  { address: '192.0.2.1', family: 4 },
]
const away: readonly LookupAddress[] = [{ address: '192.0.2.9', family: 4 }]

const never: AskName = () => new Promise(() => undefined)

function ask(names: LookupFunction, host: string, family = 0): Promise<unknown> {
  return new Promise((resolve) => names(host, { all: true, family }, (error, found) => resolve(error?.code ?? found)))
}

describe('looking up names', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('answers what the system knows, of one family where one is asked for', async () => {
    const servers = vi.fn(never)
    const names = createNames(async () => home, servers)
    expect(await ask(names, 'a.example')).toEqual(home)
    expect(await ask(names, 'a.example', 4)).toEqual([home[1]])
    const one = await new Promise((resolve) => names('a.example', {}, (_, address, family) => resolve([address, family])))
    expect(one).toEqual(['2001:db8::1', 6])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(servers).not.toHaveBeenCalled()
  })

  it('asks once for all who wait for the same host, and anew afterwards', async () => {
    const system = vi.fn(async () => home)
    const names = createNames(system, never)
    await Promise.all([ask(names, 'a.example'), ask(names, 'a.example'), ask(names, 'b.example')])
    expect(system).toHaveBeenCalledTimes(2)
    await ask(names, 'a.example')
    expect(system).toHaveBeenCalledTimes(3)
  })

  it('asks the name servers too when the system is silent for two seconds', async () => {
    const names = createNames(never, async () => away)
    const asked = ask(names, 'a.example')
    await vi.advanceTimersByTimeAsync(1_999)
    expect(await Promise.race([asked, Promise.resolve('waits')])).toBe('waits')
    await vi.advanceTimersByTimeAsync(1)
    expect(await asked).toEqual(away)
  })

  it('leaves the last word to the system when the servers find nothing', async () => {
    const gone = Object.assign(new Error('gone'), { code: 'ENOTFOUND' })
    const system: AskName = () => new Promise((_, reject) => setTimeout(() => reject(gone), 5_000))
    const asked = ask(
      createNames(system, () => Promise.reject(new Error('no server'))),
      'a.example',
    )
    await vi.advanceTimersByTimeAsync(4_999)
    expect(await Promise.race([asked, Promise.resolve('waits')])).toBe('waits')
    await vi.advanceTimersByTimeAsync(1)
    expect(await asked).toBe('ENOTFOUND')
  })
})
