import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { asScript, Stop, say } from './run/say.mjs'
import { type Looks, openStage, type Stage } from './shots/prepared-program.ts'
import { stillPicture } from './shots/still-picture.ts'
import { firstRun, views } from './shots/views.ts'
import type { View } from './shots/ways.ts'

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
]
const allLooks: readonly Looks[] = (['ru', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((scheme) => ({ language, scheme })),
)

type Job = { readonly stage: Stage; readonly folder: string; readonly wanted: (name: string) => boolean }

/** Pictures of these views in one language and scheme, at both sizes. Answers what went wrong, by picture. */
async function photograph(page: Page, shown: readonly View[], { folder, wanted }: Job, { language, scheme }: Looks): Promise<string[]> {
  const failures: string[] = []
  for (const view of shown.filter((each) => wanted(each.name))) {
    for (const size of sizes) {
      const name = `${view.name}-${language}-${scheme}-${size.width}x${size.height}.png`
      try {
        await page.setViewportSize(size)
        await view.open(page)
        await writeFile(join(folder, name), await stillPicture(page))
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
      }
    }
  }
  return failures
}

/** What is to be seen without a workspace, and what in the demo. */
const acts: readonly { readonly words: readonly string[]; readonly shown: readonly View[] }[] = [
  { words: [], shown: [firstRun] },
  { words: ['--demo'], shown: views },
]

async function perform(words: readonly string[], shown: readonly View[], job: Job, looks: Looks): Promise<string[]> {
  const program = await job.stage.start(looks, words)
  try {
    program.page.setDefaultTimeout(10_000)
    // The demo is made at its first start: the frame stands when its navigation does.
    if (words.length > 0) await program.page.getByRole('navigation').first().waitFor({ timeout: 180_000 })
    return await photograph(program.page, shown, job, looks)
  } finally {
    await program.quit()
  }
}

/** Everything in one language: its workspace is made in it. */
async function photographAll(job: Job, language: Looks['language']): Promise<string[]> {
  const failures: string[] = []
  for (const { words, shown } of acts.filter((act) => act.shown.some((view) => job.wanted(view.name)))) {
    for (const looks of allLooks.filter((one) => one.language === language)) {
      const tried = await perform(words, shown, job, looks).catch((error: unknown) => [
        `${looks.language} ${looks.scheme}: ${error instanceof Error ? error.message : String(error)}`,
      ])
      failures.push(...tried)
    }
  }
  return failures
}

await asScript(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' }, shell: { type: 'string' } } })
  if (values.out === undefined) throw new Stop('where to? npm run shots -- --out DIR [--only calendar,board] [--shell browser]')
  const folder = values.out
  const only = (values.only ?? '').split(',')
  const names = acts.flatMap((act) => act.shown.map(({ name }) => name))
  const unknown = only.find((one) => !names.some((name) => name.startsWith(one)))
  if (unknown !== undefined) throw new Stop(`no view is called ${unknown}; there are ${names.join(', ')}`)
  await mkdir(folder, { recursive: true })
  const wanted = (name: string) => only.some((one) => name.startsWith(one))
  const failures: string[] = []
  for (const language of ['ru', 'en'] as const) {
    const stage = await openStage(values.shell === 'browser' ? 'browser' : null)
    try {
      failures.push(...(await photographAll({ stage, folder, wanted }, language)))
    } finally {
      await stage.end()
    }
  }
  for (const failure of failures) say(failure)
  return failures.length === 0 ? 0 : 1
})
