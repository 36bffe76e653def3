import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Bridge, connectBridge } from '#renderer/bridge/index.ts'
import { diffLive } from '#shared/contract/live-patch.ts'
import type { RequestMessage } from '#shared/contract/rpc.ts'
import { memoryTransports, type Transport } from '#shared/contract/transport.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page whose data store answers nothing by itself; calls are kept by name. */
async function aPage(): Promise<{ bridge: Bridge; main: Transport; calls: RequestMessage[] }> {
  const [page, main] = memoryTransports()
  const calls: RequestMessage[] = []
  main.listen((message) => {
    const call = message as RequestMessage
    if (call.name === 'app.state') main.post({ k: 'reply', n: call.n, outcome: { ok: true, value: {} } })
    else calls.push(call)
  })
  return { bridge: await connectBridge(page), main, calls }
}

/** The id of the watch that was asked for. */
function watchIn(calls: readonly RequestMessage[]): string {
  const asked = calls.find((one) => one.name === 'query.watch')
  return (asked?.args as { readonly live: string } | undefined)?.live ?? ''
}

const settle = () => vi.advanceTimersByTimeAsync(0)

it('a room’s answer is late after a second, until it comes', async () => {
  const { bridge, main, calls } = await aPage()
  bridge.watch('brands.list', {}, () => undefined)
  await vi.advanceTimersByTimeAsync(999)
  expect(bridge.late.isLate()).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(bridge.late.isLate()).toBe(true)
  const live = watchIn(calls)
  main.post({ k: 'event', event: { live, patch: diffLive(undefined, []) } })
  await settle()
  expect(bridge.late.isLate()).toBe(false)
})

it('an answer that main gave up waiting for is late still; one that was refused is not', async () => {
  const { bridge, main, calls } = await aPage()
  bridge.watch('brands.list', {}, () => undefined)
  await vi.advanceTimersByTimeAsync(1000)
  const live = watchIn(calls)
  main.post({ k: 'event', event: { live, problem: { kind: 'timedOut' } } })
  await settle()
  expect(bridge.late.isLate()).toBe(true)
  main.post({ k: 'event', event: { live, problem: { kind: 'internal' } } })
  await settle()
  expect(bridge.late.isLate()).toBe(false)
})

it('a watch that nobody needs any more is not waited for', async () => {
  const { bridge } = await aPage()
  const stop = bridge.watch('brands.list', {}, () => undefined)
  await vi.advanceTimersByTimeAsync(1000)
  stop()
  await vi.advanceTimersByTimeAsync(1000)
  expect(bridge.late.isLate()).toBe(false)
})

it('a write is waited for as well', async () => {
  const { bridge, main, calls } = await aPage()
  void bridge.undo()
  await vi.advanceTimersByTimeAsync(1000)
  expect(bridge.late.isLate()).toBe(true)
  main.post({ k: 'reply', n: calls.at(-1)?.n, outcome: { ok: false, problem: { kind: 'nothingToUndo' } } })
  await settle()
  expect(bridge.late.isLate()).toBe(false)
})
