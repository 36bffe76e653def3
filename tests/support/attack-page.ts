import type { Page } from '@playwright/test'

/** How far a hostile script that got into the page came; whether it reached another server, that server knows. */
export type AttackResult = {
  readonly ranInlineCode: boolean
  readonly ranDataCode: boolean
  readonly madeCodeFromText: boolean
  readonly hasNode: boolean
}

/**
 * Attacks the page from inside: inline code, code from text, a request, a picture and a frame towards `elsewhere`. Ends when the
 * page's policy has refused each of them; where it refuses less this never ends.
 */
export function attackPage(page: Page, elsewhere: string): Promise<AttackResult> {
  return page.evaluate(async (address) => {
    const world = globalThis as unknown as Record<string, unknown> & { Function: new (text: string) => () => unknown }
    const awaited = new Set(['script-src-elem', 'img-src', 'frame-src', 'connect-src', 'script-src'])
    const allRefused = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        awaited.delete(event.effectiveDirective)
        if (awaited.size === 0) resolve()
      })
    })
    const inline = document.createElement('script')
    inline.textContent = 'globalThis.inlineRan = true'
    const data = document.createElement('script')
    data.src = 'data:text/javascript,globalThis.dataRan = true'
    const picture = document.createElement('img')
    picture.src = `${address}/picture`
    const frame = document.createElement('iframe')
    frame.src = `${address}/frame`
    document.body.append(inline, data, picture, frame)
    void fetch(`${address}/fetch`, { mode: 'no-cors' }).catch(() => undefined)
    let made = true
    // In a task of its own: while the test's runner evaluates, the policy does not hold for code from text.
    setTimeout(() => {
      try {
        new world.Function('return 1')()
      } catch {
        made = false
      }
    })
    await allRefused
    const hasNode = 'require' in world || 'process' in world
    return { ranInlineCode: world.inlineRan === true, ranDataCode: world.dataRan === true, madeCodeFromText: made, hasNode }
  }, elsewhere)
}

/** Tries to open another window and to take the page elsewhere; answers whether a window came and where the page is now. */
export async function leavePage(page: Page, elsewhere: string): Promise<{ readonly opened: boolean; readonly at: string }> {
  const opened = await page.evaluate((address) => {
    const opened = window.open(`${address}/window`) !== null
    location.href = `${address}/left`
    return opened
  }, elsewhere)
  // A page that was let go does not draw again; one that was held does.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return { opened, at: page.url() }
}
