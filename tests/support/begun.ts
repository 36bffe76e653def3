import { cp, lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { endProcess, treeOf } from '../../scripts/run/living-processes.mjs'
import { connectDemo, type FirstBrand, startOwn } from './first-run.ts'
import { type LaunchOptions, launchProgram } from './launch-program.ts'

/**
 * What a workspace has behind it when a test begins: the first run, up to a channel of the pretend network with this title or past
 * the skipped one (null); or the demo, ready made.
 */
export type Begun = (FirstBrand & { readonly channel: string | null }) | 'demo'

/** The workspace of every spec that does not care whose it is. */
export const bakery = {
  me: 'Анна Лебедева',
  brand: 'Булочная №1',
  zone: 'Europe/Moscow',
  channel: 'Лента булочной',
} as const satisfies Begun
export const bakeryWithoutChannel = { ...bakery, channel: null } as const satisfies Begun

/** Data folders of workspaces that have begun, each walked through the window once. */
export type BegunFolders = {
  /** A data folder as it was when this beginning was over; whatever the last test left in it is gone. */
  layOut(begun: Begun, how: HowStarted): Promise<string>
  remove(): Promise<void>
}

type HowStarted = Omit<LaunchOptions, 'dataFolder' | 'words'>

/** `folder`: where the program runs; `kept`: what it held when the beginning was over. */
type Template = { readonly folder: string; readonly kept: string }

/** How long a demo may take to be made where the machine has other work too. */
const demoMs = 150_000

/** Remembers each beginning by what was begun, in which shell and language. */
export function keepBegunFolders(): BegunFolders {
  const templates = new Map<string, Template>()
  return {
    async layOut(begun, how) {
      const key = JSON.stringify([begun, how.shell, how.locale])
      const known = templates.get(key)
      if (known) {
        await noneRunsOn(known.folder)
        await putBack(known.kept, known.folder)
        return known.folder
      }
      const folder = await mkdtemp(join(tmpdir(), 'rubrika-e2e-'))
      const template = { folder, kept: `${folder}-begun` }
      await begin(begun, folder, how)
      await cp(folder, template.kept, { recursive: true, verbatimSymlinks: true })
      templates.set(key, template)
      return folder
    },
    async remove() {
      for (const { folder, kept } of templates.values()) {
        await rm(folder, { recursive: true, force: true })
        await rm(kept, { recursive: true, force: true })
      }
    },
  }
}

/** Ends what a killed program may have left behind, and waits until it is gone: it would go on writing. */
async function noneRunsOn(folder: string): Promise<void> {
  for (const pid of treeOf(0, folder)) endProcess(pid, 'SIGKILL')
  await expect.poll(() => treeOf(0, folder)).toEqual([])
}

/** Walks the beginning in a fresh data folder and quits. */
async function begin(begun: Begun, dataFolder: string, how: HowStarted): Promise<void> {
  const program = await launchProgram({ ...how, dataFolder, words: begun === 'demo' ? ['--demo'] : [] })
  try {
    if (begun === 'demo') await expect(program.page.getByRole('navigation').first()).toBeVisible({ timeout: demoMs })
    else await walkFirstRun(program.page, begun)
  } finally {
    await program.quit()
  }
}

async function walkFirstRun(page: Page, begun: Exclude<Begun, 'demo'>): Promise<void> {
  await startOwn(page, begun)
  if (begun.channel === null) await page.getByRole('button', { name: 'Пропустить' }).click()
  else await connectDemo(page, begun.channel)
  const channels = begun.channel === null ? '0 площадок' : '1 площадка'
  await expect(page.getByRole('navigation', { name: 'Разделы' }).getByText(channels)).toBeVisible()
}

/**
 * Makes a folder hold what another holds. Folders that both have stay the same ones, path and inode: a program takes a workspace
 * whose folder is another one for a copy, and would ask which of the two publishes.
 */
async function putBack(from: string, to: string): Promise<void> {
  const wanted = await readdir(from, { withFileTypes: true })
  const folders = new Set(wanted.filter((entry) => entry.isDirectory()).map(({ name }) => name))
  for (const name of await readdir(to)) {
    const stays = folders.has(name) && (await lstat(join(to, name))).isDirectory()
    if (!stays) await rm(join(to, name), { recursive: true, force: true })
  }
  for (const { name } of wanted) {
    if (folders.has(name)) {
      await mkdir(join(to, name), { recursive: true })
      await putBack(join(from, name), join(to, name))
    } else await cp(join(from, name), join(to, name), { verbatimSymlinks: true, recursive: true })
  }
}
