import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { surroundingsOfProcess } from '#main/shell/data-root.ts'
import { findChromium } from '#main/shell/node-browser/find-chromium.ts'
import { createHiddenBrowser } from '#main/shell/node-browser/hidden-browser.ts'
import { openPrintPage } from '#main/shell/node-browser/print-page.ts'
import { openStorageHostPage } from '#main/shell/node-browser/storage-host-page.ts'
import type { StorageHostLink } from '#main/shell/shell.ts'
import type { Transport } from '#shared/contract/transport.ts'

/** A page that counts its starts in IndexedDB, spins or crashes when told. */
const hostScript = `
  globalThis.rubrikaHostReceive = (json) => {
    const { what } = JSON.parse(json)
    if (what === 'spin') for (;;);
    const open = indexedDB.open('t', 1)
    open.onupgradeneeded = () => open.result.createObjectStore('s', { autoIncrement: true })
    open.onsuccess = () => {
      const tx = open.result.transaction('s', 'readwrite', { durability: 'strict' })
      tx.objectStore('s').add(1)
      const count = tx.objectStore('s').count()
      tx.oncomplete = async () => {
        const persisted = await navigator.storage.persisted()
        globalThis.rubrikaHostSend(JSON.stringify({ count: count.result, persisted, origin: location.origin }))
      }
    }
  }
`
const reportScript = `
  const line = document.createElement('p')
  document.body.append(line)
  for (const one of [line, document.body]) one.style.margin = 0
  line.style.width = '2900px'
  line.style.height = '3210px'
  let month = ''
  const draw = () => {
    line.textContent = 'Отчёт ' + month + ' ' + location.hash
    rubrika.ready()
  }
  rubrika.onMessage((json) => {
    month = JSON.parse(json).month
    draw()
  })
  addEventListener('hashchange', draw)
  rubrika.post(JSON.stringify({ hello: 1 }))
`

const folder = mkdtempSync(join(tmpdir(), 'rubrika-hidden-'))
const renderer = join(folder, 'renderer')
mkdirSync(renderer)
for (const [name, script] of Object.entries({ 'storage-host': hostScript, report: reportScript })) {
  writeFileSync(join(renderer, `${name}.js`), script)
  writeFileSync(
    join(renderer, `${name}.html`),
    `<html lang="ru"><head><script defer src="./${name}.js"></script></head><body></body></html>`,
  )
}
const executable = findChromium(surroundingsOfProcess()) ?? 'no browser of the Chromium family is here'
const browser = createHiddenBrowser({ executable, dataFolder: folder, outFolder: folder, service: () => null })
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Larger than any window, in CSS px. */
const [widePx, tallPx] = [2900, 3210]
const answering = (transport: Transport) => void transport.listen(() => transport.post({ month: '2026-11' }))

function count(link: StorageHostLink): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = link.transport.listen((message) => {
      stop()
      resolve(message)
    })
    link.transport.post({ what: 'count' })
  })
}

describe('the hidden browser', () => {
  it('keeps the database through a page that spins, another page and another browser', async () => {
    const answer = (n: number) => ({ count: n, persisted: true, origin: 'https://rubrika.invalid' })
    const first = await openStorageHostPage(browser)
    expect(await count(first)).toEqual(answer(1))
    const ends: string[] = []
    first.transport.onClose((why) => ends.push(why))
    first.transport.post({ what: 'spin' })
    await first.kill()
    expect(ends).toEqual(['killed'])

    const second = await openStorageHostPage(browser)
    expect(await count(second)).toEqual(answer(2))
    const closed = new Promise((resolve) => second.transport.onClose(resolve))
    await browser.close()
    expect(await closed).toBe('the page ended')

    const third = await openStorageHostPage(browser)
    expect(await count(third)).toEqual(answer(3))
    await third.kill()
  })

  it('prints a page once it says that it is drawn', async () => {
    const page = await openPrintPage(browser, answering)
    await page.draw('/b/2026-11')
    const pdf = Buffer.from(await page.print()).toString('latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toContain('/StructTreeRoot')

    // The same page again: it stands, and still says anew that it is drawn.
    await page.draw('/b/2026-11')
    expect(
      Buffer.from(await page.print())
        .subarray(0, 5)
        .toString('latin1'),
    ).toBe('%PDF-')
    await page.close()
    expect(page.ended).toBe(true)
    await expect(page.draw('/b/2026-11')).rejects.toThrow('the report page ended')
  })

  it('takes a page whole, as wide and as tall as it draws itself', async () => {
    const page = await openPrintPage(browser, answering)
    await page.draw('/b/2026-11')
    const bytes = Buffer.from(await page.picture())
    await page.close()
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBe(widePx)
    expect(bytes.readUInt32BE(20)).toBe(tallPx)
  })

  it('rejects when the storage page cannot be loaded', async () => {
    const bare = createHiddenBrowser({ executable, dataFolder: join(folder, 'bare'), outFolder: join(folder, 'bare'), service: () => null })
    await expect(openStorageHostPage(bare)).rejects.toThrow('the storage page did not load')
    await bare.close()
  })
})
