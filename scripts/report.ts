import { copyFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { texts } from '#shared/text/index.ts'
import type { ShellName } from '#tests/support/launch-program.ts'
import { asScript, Stop } from './run/say.mjs'
import { openStage } from './shots/prepared-program.ts'

/** The last month that is over: a report of the running one would stop in the middle. */
function lastMonth(): string {
  const today = new Date()
  return new Date(Date.UTC(today.getFullYear(), today.getMonth() - 1, 15)).toISOString().slice(0, 7)
}

const isMonth = (word: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(word)
const isLanguage = (word: string): word is 'ru' | 'en' => word === 'ru' || word === 'en'
const isShell = (word: string | null): word is ShellName | null => word === null || word === 'electron' || word === 'browser'

/** Exports the report of the first brand and answers the file the window names. */
async function exportReport(page: Page, month: string, language: 'ru' | 'en'): Promise<string> {
  await page.getByRole('navigation').first().waitFor({ timeout: 180_000 })
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/reports/${month}`)
  if (language === 'en') await page.getByRole('radiogroup').getByText('English').click()
  await page.getByRole('button', { name: texts[language].report.page.export }).click()
  const path = await page.locator('[role=status] [title$=".pdf"]').getAttribute('title', { timeout: 60_000 })
  if (path === null) throw new Stop('the window named no file')
  return path
}

await asScript(async () => {
  const { values } = parseArgs({
    options: {
      demo: { type: 'boolean' },
      out: { type: 'string' },
      month: { type: 'string' },
      language: { type: 'string' },
      shell: { type: 'string' },
    },
  })
  const { month = lastMonth(), language = 'ru', shell = null } = values
  if (!values.demo || values.out === undefined || !isMonth(month) || !isLanguage(language) || !isShell(shell)) {
    throw new Stop(
      'npm run report -- --demo --out FILE.pdf [--month 2026-10] [--language ru|en] [--shell electron|browser]; of your own work it is made in the window',
    )
  }
  const stage = await openStage(shell)
  try {
    const program = await stage.start({ language, scheme: 'light' }, ['--demo'])
    await copyFile(await exportReport(program.page, month, language), values.out)
    await program.quit()
    return 0
  } finally {
    await stage.end()
  }
})
