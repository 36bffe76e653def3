import type { Locator, Page } from '@playwright/test'

export type DroppedFile = { readonly name: string; readonly type: string; readonly bytes: Buffer }
export type FromOutside = { readonly files?: readonly DroppedFile[]; readonly data?: Readonly<Record<string, string>> }

/**
 * Drags something over an element and lets it go, as another program would: no mouse of a test can bring a file along.
 *
 * @param where `atHour`: how far down a column of hours, 0 to 24; left out: the middle
 */
export async function dropOn(place: Locator, dropped: FromOutside, where: { readonly atHour?: number } = {}): Promise<void> {
  const files = (dropped.files ?? []).map(({ name, type, bytes }) => ({ name, type, base64: bytes.toString('base64') }))
  await place.evaluate(
    (element, { files, data, atHour }) => {
      const dataTransfer = new DataTransfer()
      for (const [type, value] of Object.entries(data)) dataTransfer.setData(type, value)
      for (const { name, type, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
        dataTransfer.items.add(new File([bytes], name, { type }))
      }
      const box = element.getBoundingClientRect()
      const at = { clientX: box.left + box.width / 2, clientY: box.top + (box.height * atHour) / 24 }
      for (const kind of ['dragenter', 'dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true, ...at }))
      }
    },
    { files, data: dropped.data ?? {}, atHour: where.atHour ?? 12 },
  )
}

/** Pastes where the focus is: the clipboard of the machine belongs to everybody on it. */
export async function pasteOn(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.locator(':focus').evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, data)
}
