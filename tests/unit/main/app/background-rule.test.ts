import { describe, expect, it } from 'vitest'
import { keepsAwake, keepsOn, type Waiting } from '#main/app/background-rule.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

const at = (minutes: number) => (Date.UTC(2026, 10, 22, 9) + minutes * 60_000) as EpochMs
const waiting = (more: Partial<Waiting> = {}): Waiting => ({
  closing: 'auto',
  workspace: 'own',
  publishing: 'on',
  nextAt: at(60),
  sending: false,
  ...more,
})

describe('a closed window', () => {
  it.each([
    ['posts wait', {}, true],
    ['nothing waits', { nextAt: null }, false],
    ['everything is paused', { publishing: 'paused' }, false],
    ['the vault is locked', { publishing: 'vaultLocked' }, false],
    ['this device is not confirmed', { publishing: 'confirmNeeded' }, false],
    ['only the demo’s posts wait', { workspace: 'demo' }, false],
    ['no workspace is open', { workspace: null, nextAt: null }, false],
    ['the user wants the tray always', { closing: 'tray', nextAt: null }, true],
    ['the user wants to quit always', { closing: 'quit' }, false],
    ['the last post is being sent', { nextAt: null, sending: true }, true],
    ['one is being sent and the rest is paused', { publishing: 'paused', sending: true }, true],
    ['one is being sent and the user wants to quit always', { closing: 'quit', sending: true }, false],
  ] as const)('when %s leaves the program running: %#', (_when, more, expected) => {
    expect(keepsOn(waiting(more))).toBe(expected)
  })
})

describe('the machine’s sleep', () => {
  it('is held off from ten minutes before a post until a quarter of an hour after its time', () => {
    expect(keepsAwake(waiting(), at(49))).toEqual({ awake: false, askAt: at(50) })
    expect(keepsAwake(waiting(), at(50))).toEqual({ awake: true, askAt: at(75) })
    expect(keepsAwake(waiting(), at(74))).toEqual({ awake: true, askAt: at(75) })
    expect(keepsAwake(waiting(), at(75))).toEqual({ awake: false, askAt: null })
  })

  it('is held off while a post is being sent, however long it takes', () => {
    expect(keepsAwake(waiting({ nextAt: null, sending: true }), at(60))).toEqual({ awake: true, askAt: null })
  })

  it('is let be while nothing goes out by itself', () => {
    expect(keepsAwake(waiting({ nextAt: null }), at(60))).toEqual({ awake: false, askAt: null })
    expect(keepsAwake(waiting({ publishing: 'paused' }), at(60))).toEqual({ awake: false, askAt: null })
  })
})
