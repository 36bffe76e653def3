import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportOwn } from '#main/app/export-own.ts'
import { takeLock } from '#main/workspaces/workspace-lock.ts'
import type { AppState } from '#shared/contract/app-contract.ts'
import { createMemoryShell } from '#tests/support/memory-shell.ts'
import { ownWorkspace, upload } from '#tests/support/own-workspace.ts'
import { talk } from '#tests/support/page-talk.ts'
import { noisePng } from '#tests/support/png.ts'
import { aFolder, startProgram } from '#tests/support/running-program.ts'
import { stillPublishing } from '#tests/support/still-publishing.ts'

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

describe('the other shell’s work', () => {
  /** Work done in the browser shell; `exportOther` as that shell does it when it is started alone. */
  async function workInBrowser() {
    const root = await aFolder()
    const browser = await ownWorkspace({ root, kind: 'node-browser' })
    await browser.brand('Булочная')
    const { value } = await upload(browser, '/media', noisePng(20, 20))
    await writeFile(join(browser.folder, 'ledger.jsonl'), '{"attempt":"a"}\n')
    await browser.quit()
    const exportOther = async (toFile: string) => {
      const shell = await createMemoryShell({ root, clock: browser.clock, kind: 'node-browser', storage: browser.shell.storage })
      return exportOwn({ shell, clock: browser.clock, log: silent }, toFile)
    }
    return { root, browser, exportOther, hash: value.media.id }
  }

  const noticeOf = (state: AppState) => {
    const notice = state.notices.find((one) => one.kind === 'otherShellNewer')
    if (!notice) throw new Error('no offer')
    return notice
  }

  it('is offered on the first screen and brought over with its pictures and its ledger', async () => {
    const { root, exportOther, hash } = await workInBrowser()
    const program = await startProgram({ createPublishing: stillPublishing(), root, exportOther })
    const page = talk(program.shell)
    const offer = noticeOf(await page.call('app.state', {}))
    expect(offer.values).toEqual({ shell: 'node-browser', lastChangeAt: Date.UTC(2026, 10, 22, 9) })
    await page.call('app.answerNotice', { id: offer.id, answer: 'yes' })
    const folder = join(program.shell.dataFolder, 'own')
    expect(await page.read('brands.list', {})).toMatchObject([{ name: 'Булочная' }])
    expect(await readFile(join(folder, 'ledger.jsonl'), 'utf8')).toBe('{"attempt":"a"}\n')
    expect(await readFile(join(folder, 'media', hash.slice(0, 2), hash))).toEqual(noisePng(20, 20))
    const state = await page.call('app.state', {})
    expect(state.notices.map((one) => one.kind)).toEqual(['restored'])
    expect(state.publishing.state).toBe('confirmNeeded')
    const seen = page.events.flatMap((event) => (event.kind === 'state' && event.state.workspace === 'own' ? [event.state] : []))
    expect(seen.every((one) => one.notices.some((notice) => notice.kind === 'restored'))).toBe(true)
  })

  it('is opened at the next start', async () => {
    const { root, exportOther } = await workInBrowser()
    const program = await startProgram({ createPublishing: stillPublishing(), root, exportOther })
    const page = talk(program.shell)
    await page.call('app.answerNotice', { id: noticeOf(await page.call('app.state', {})).id, answer: 'yes' })
    await program.quit()
    const again = await startProgram({ createPublishing: stillPublishing(), root, exportOther, storage: program.shell.storage })
    expect((await talk(again.shell).call('app.state', {})).workspace).toBe('own')
  })

  it('is not offered again after it was brought over', async () => {
    const { root, exportOther } = await workInBrowser()
    const program = await startProgram({ createPublishing: stillPublishing(), root, exportOther })
    const page = talk(program.shell)
    await page.call('app.answerNotice', { id: noticeOf(await page.call('app.state', {})).id, answer: 'yes' })
    await page.call('publishing.confirmDevice', {})
    await program.quit()
    const again = await startProgram({ createPublishing: stillPublishing(), root, exportOther, storage: program.shell.storage })
    expect((await talk(again.shell).call('app.state', {})).notices).toEqual([])
  })

  it('holds this device until it is answered, and no longer once declined', async () => {
    const { root, exportOther } = await workInBrowser()
    const mine = await ownWorkspace({ root, exportOther })
    const held = await mine.page.call('app.state', {})
    expect(held.publishing.state).toBe('confirmNeeded')
    expect((await mine.page.refused('publishing.confirmDevice', {})).kind).toBe('otherShellNewer')
    await mine.page.call('app.answerNotice', { id: noticeOf(held).id, answer: 'no' })
    const state = await mine.page.call('app.state', {})
    expect(state.publishing.state).toBe('on')
    expect(state.notices).toEqual([])
  })

  it('waits for that shell to end while it runs, and is offered still', async () => {
    const { root } = await workInBrowser()
    const runs = await takeLock(join(root, 'browser', 'own', 'lock.json'), 'node-browser')
    expect(runs.ok).toBe(true)
    const program = await startProgram({ createPublishing: stillPublishing(), root })
    const page = talk(program.shell)
    const offer = noticeOf(await page.call('app.state', {}))
    expect(offer.values.pid).toBe(process.pid)
    const refused = await page.refused('app.answerNotice', { id: offer.id, answer: 'yes' })
    expect(refused).toEqual({ kind: 'otherShellRuns', values: { shell: 'node-browser', pid: process.pid } })
    expect(noticeOf(await page.call('app.state', {})).values).toEqual(offer.values)
  })

  it('comes from that shell’s last backup where it cannot run, after its date was named', async () => {
    const { root } = await workInBrowser()
    const program = await startProgram({ createPublishing: stillPublishing(), root })
    const page = talk(program.shell)
    await page.call('app.answerNotice', { id: noticeOf(await page.call('app.state', {})).id, answer: 'yes' })
    const second = noticeOf(await page.call('app.state', {}))
    expect(second.values.backupAt).toBe(Date.UTC(2026, 10, 22, 9))
    await page.call('app.answerNotice', { id: second.id, answer: 'yes' })
    expect(await page.read('brands.list', {})).toMatchObject([{ name: 'Булочная' }])
  })
})

describe('exporting for the other shell', () => {
  it('is refused while this shell runs', async () => {
    const { shell, clock, folder } = await ownWorkspace()
    const outcome = await exportOwn({ shell, clock, log: silent }, join(folder, 'out.gz'))
    expect(outcome).toMatchObject({ ok: false, problem: { kind: 'otherShellRuns' } })
  })
})
