import { describe, expect, it } from 'vitest'
import { againMs, createAutosave, longestMs, pauseMs, type SaveState } from '#renderer/ui/autosave.ts'

/** A hand-wound timer: time passes only by `pass`. */
function handTimer() {
  let now = 0
  let pending: { readonly at: number; readonly call: () => void }[] = []
  return {
    after(ms: number, call: () => void) {
      const entry = { at: now + ms, call }
      pending.push(entry)
      return () => {
        pending = pending.filter((one) => one !== entry)
      }
    },
    pass(ms: number) {
      now += ms
      const due = pending.filter((one) => one.at <= now)
      pending = pending.filter((one) => one.at > now)
      for (const one of due) one.call()
    },
  }
}

function setUp(save: (text: string, again: boolean) => Promise<boolean>) {
  const timer = handTimer()
  const states: SaveState[] = []
  const drafts: (string | null)[] = []
  const autosave = createAutosave<string>({
    save,
    keepDraft: (text) => drafts.push(text),
    onState: (state) => states.push(state),
    after: timer.after,
  })
  return { autosave, timer, states, drafts }
}

describe('createAutosave', () => {
  it('saves once, with the newest text, after a pause', async () => {
    const saved: string[] = []
    const { autosave, timer, states, drafts } = setUp(async (text) => saved.push(text) > 0)
    autosave.typed('П')
    timer.pass(pauseMs - 1)
    autosave.typed('Привет')
    timer.pass(pauseMs - 1)
    expect(saved).toEqual([])
    timer.pass(1)
    await autosave.flush()
    expect(saved).toEqual(['Привет'])
    expect(states.at(-1)).toBe('saved')
    expect(drafts.at(-1)).toBeNull()
  })

  it('saves a text typed without a pause after the longest wait', async () => {
    const saved: string[] = []
    const { autosave, timer } = setUp(async (text) => saved.push(text) > 0)
    for (let passed = 0; passed < longestMs; passed += 100) {
      autosave.typed(`typed ${passed}`)
      timer.pass(100)
    }
    await autosave.flush()
    expect(saved[0]).toBe('typed 2900')
  })

  it('keeps the text and the draft when a save fails, and saves it with the next pause', async () => {
    let works = false
    const { autosave, timer, states, drafts } = setUp(async () => works)
    autosave.typed('Текст')
    expect(await autosave.flush()).toBe(false)
    expect(states.at(-1)).toBe('failed')
    expect(drafts.at(-1)).toBe('Текст')
    expect(autosave.hasUnsaved()).toBe(true)
    works = true
    autosave.typed('Текст!')
    timer.pass(pauseMs)
    expect(await autosave.flush()).toBe(true)
    expect(drafts.at(-1)).toBeNull()
  })

  it('tries a refused text again by itself, and says that it is not the first time', async () => {
    const tries: boolean[] = []
    const { autosave, timer, states, drafts } = setUp(async (_text, again) => {
      tries.push(again)
      return tries.length === 3
    })
    autosave.typed('Текст')
    for (const wait of [pauseMs, againMs, againMs]) {
      timer.pass(wait)
      await autosave.flush()
    }
    expect(tries).toEqual([false, true, true])
    expect(states.at(-1)).toBe('saved')
    expect(drafts.at(-1)).toBeNull()
  })

  it('never runs two saves at once and ends with what was typed last', async () => {
    const saved: string[] = []
    let running = 0
    let most = 0
    const gates: (() => void)[] = []
    const { autosave } = setUp(async (text) => {
      running += 1
      most = Math.max(most, running)
      await new Promise<void>((resolve) => gates.push(resolve))
      running -= 1
      saved.push(text)
      return true
    })
    autosave.typed('один')
    const first = autosave.flush()
    autosave.typed('два')
    const second = autosave.flush()
    gates.shift()?.()
    await Promise.resolve()
    await Promise.resolve()
    await Promise.resolve()
    gates.shift()?.()
    await Promise.all([first, second])
    expect(saved).toEqual(['один', 'два'])
    expect(most).toBe(1)
  })
})
