import { describe, expect, it } from 'vitest'
import { createTurnstile } from '#renderer/storage-host/turnstile.ts'

describe('the turnstile', () => {
  it('lets writes run side by side', async () => {
    const turnstile = createTurnstile()
    const first = Promise.withResolvers<string>()
    const slow = turnstile.pass(() => first.promise)
    expect(await turnstile.pass(async () => 'second')).toBe('second')
    first.resolve('first')
    expect(await slow).toBe('first')
  })

  it('lets one in alone: after what was inside, before what comes later', async () => {
    const turnstile = createTurnstile()
    const seen: string[] = []
    const first = Promise.withResolvers<void>()
    const write = turnstile.pass(() => first.promise.then(() => void seen.push('write before')))
    const alone = turnstile.alone(async () => void seen.push('alone'))
    const later = turnstile.pass(async () => void seen.push('write after'))
    first.resolve()
    await Promise.all([write, alone, later])
    expect(seen).toEqual(['write before', 'alone', 'write after'])
  })

  it('opens again when what was inside alone has failed, and so after a failed write', async () => {
    const turnstile = createTurnstile()
    await expect(turnstile.pass(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk')
    await expect(turnstile.alone(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await turnstile.pass(async () => 'goes on')).toBe('goes on')
  })
})
