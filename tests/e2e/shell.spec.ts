import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { attackPage, leavePage } from '#tests/support/attack-page.ts'
import { expect, test } from '#tests/support/launch.ts'
import { startAgain } from '#tests/support/start-again.ts'

test('the first screen speaks the language of the system @both', async ({ app }) => {
  await expect(app.page.getByRole('button', { name: 'Начать своё' })).toBeVisible()
})

test.describe('on an English system', () => {
  test.use({ systemLocale: 'en-US' })
  test('the first screen speaks English @both', async ({ app }) => {
    await expect(app.page.locator('html')).toHaveAttribute('lang', 'en')
  })
})

test('the workstation comes back after a quit and after the whole process tree was killed @both', async ({ app }) => {
  // Three starts in one test.
  test.setTimeout(60_000)
  const again = await app.restart()
  await expect(again.getByRole('button', { name: 'Начать своё' })).toBeVisible()
  await app.kill()
  const afterKill = await app.restart()
  await expect(afterKill.getByRole('button', { name: 'Начать своё' })).toBeVisible()
})

test('a script in the page reaches nothing outside it @both', async ({ app }) => {
  const asked: string[] = []
  const elsewhere = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end('elsewhere')
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
  await expect(app.page.getByRole('button', { name: 'Начать своё' })).toBeVisible()
  expect(await attackPage(app.page, address)).toEqual({ ranInlineCode: false, ranDataCode: false, madeCodeFromText: false, hasNode: false })
  if (app.shell === 'electron') {
    const home = app.page.url()
    expect(await leavePage(app.page, address)).toEqual({ opened: false, at: home })
  }
  expect(asked).toEqual([])
  // A browser may have connected ahead of a request it was then not allowed to make.
  elsewhere.closeAllConnections()
  elsewhere.close()
})

test('a second start leads to the first and ends @both', async ({ app }) => {
  const second = await startAgain(app.shell, app.dataFolder)
  expect(second.code).toBe(0)
  await expect(app.page.getByRole('button', { name: 'Начать своё' })).toBeVisible()
  if (app.shell === 'electron') return
  const address = /http:\S+/.exec(second.output)?.[0] ?? ''
  const other = await app.page.context().newPage()
  await other.goto(address)
  await expect(other.getByRole('button', { name: 'Начать своё' })).toBeVisible()
})
