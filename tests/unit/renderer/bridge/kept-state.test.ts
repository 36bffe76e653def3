import { describe, expect, it } from 'vitest'
import { keepParts } from '#renderer/bridge/kept-state.ts'
import type { AppState } from '#shared/contract/app-contract.ts'

const before: AppState = {
  ...{ shell: 'electron', version: '1', platform: 'linux', workspace: 'own', opening: 'own', trouble: null, vault: 'unchosen' },
  workspaces: { own: true, demo: false },
  preferences: { language: 'ru', colorScheme: 'auto', railCollapsed: false, closing: 'auto' },
  ...{ memory: {}, publishing: { state: 'on', clockOffMinutes: null }, desktop: null, online: true, notices: [] },
}

describe('a new state of the program', () => {
  it('keeps the parts that say the same as the objects they were', () => {
    const next = { ...structuredClone(before), opening: null }
    const kept = keepParts(before, next)
    expect(kept).toEqual(next)
    expect(kept.preferences).toBe(before.preferences)
    expect(kept.notices).toBe(before.notices)
  })

  it('takes a part that says something else', () => {
    const next = { ...structuredClone(before), preferences: { ...before.preferences, language: 'en' as const } }
    expect(keepParts(before, next).preferences).toBe(next.preferences)
  })
})
