import type { Locator, Page } from '@playwright/test'

/** Tab stops a page may have before what is looked for. */
const mostStops = 80

/** Goes there as somebody without a mouse does: Tab by Tab. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    if ((await target.and(page.locator(':focus')).count()) > 0) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target}`)
}

/** What a Russian keyboard types with the keys that mean something in the plan. */
const cyrillic: Readonly<Record<string, string>> = {
  KeyA: 'ф',
  KeyD: 'в',
  KeyJ: 'о',
  KeyK: 'л',
  KeyM: 'ь',
  KeyN: 'т',
  KeyT: 'е',
  KeyW: 'ц',
  KeyX: 'ч',
  KeyZ: 'я',
}

const modifiers = { Alt: 1, Control: 2, Meta: 4, Shift: 8 } as const

/** A keyboard: presses a physical key by its code, `Control+KeyD`. */
export type Keys = (keys: string) => Promise<void>

/** One with a Latin layout, as Playwright types. */
export function latinKeys(page: Page): Keys {
  return (keys) => page.keyboard.press(keys)
}

/** One with a Russian layout: the same physical keys, but what they type is Cyrillic. */
export async function cyrillicKeys(page: Page): Promise<Keys> {
  const session = await page.context().newCDPSession(page)
  return async (keys) => {
    const parts = keys.split('+')
    const code = parts.pop() ?? ''
    const typed = cyrillic[code]
    if (typed === undefined) return page.keyboard.press(keys)
    const held = parts.reduce((sum, name) => sum + modifiers[name as keyof typeof modifiers], 0)
    const key = parts.includes('Shift') ? typed.toUpperCase() : typed
    const windowsVirtualKeyCode = code.charCodeAt(3)
    const event = { code, key, modifiers: held, windowsVirtualKeyCode } as const
    await session.send('Input.dispatchKeyEvent', {
      type: held > 0 ? 'rawKeyDown' : 'keyDown',
      ...event,
      ...(held > 0 ? {} : { text: key }),
    })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  }
}
