import type { Locator } from '@playwright/test'

/**
 * Pastes HTML as the clipboard would give it. No keyboard can do it: the clipboard of the machine belongs to everybody on it.
 *
 * @returns the longest time the page drew no frame until two seconds had passed without a long one, ms
 */
export async function pasteHtml(field: Locator, html: string): Promise<number> {
  return field.evaluate(async (element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    clipboardData.setData('text/plain', 'words')
    let longest = 0
    let last = performance.now()
    const until = last + 3000
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    while (last < until) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }
    return longest
  }, html)
}
