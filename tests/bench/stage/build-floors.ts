import { mkdir, rm, writeFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const floors = resolve(import.meta.dirname, '..', 'floors')
const pages = ['blank', 'month', 'months', 'drag', 'fill', 'charts', 'list']

export type Floors = {
  /** Folder for Electron: one bare window on a page (`--page=month --search=…`). */
  readonly window: string
  /** Folder for Electron: prints what standard input orders. */
  readonly print: string
}

/** Builds the floors with vite alone into a folder, which is emptied first. */
export async function buildFloors(outFolder: string): Promise<Floors> {
  await rm(outFolder, { recursive: true, force: true })
  await build({
    ...{ root: join(floors, 'pages'), configFile: false, logLevel: 'error', base: './' },
    build: {
      ...{ outDir: join(outFolder, 'pages'), target: 'chrome130', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
      rolldownOptions: { input: Object.fromEntries(pages.map((name) => [name, join(floors, 'pages', `${name}.html`)])) },
    },
  })
  const window = await buildMain(outFolder, 'window')
  const print = await buildMain(outFolder, 'print')
  return { window, print }
}

async function buildMain(outFolder: string, name: string): Promise<string> {
  const folder = join(outFolder, name)
  await build({
    ...{ configFile: false, logLevel: 'error' },
    build: {
      ...{ outDir: folder, ssr: join(floors, `${name}-main.ts`), target: 'node20.18' },
      rolldownOptions: { external: ['electron', ...builtinModules, /^node:/], output: { entryFileNames: 'main.js' } },
    },
  })
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: `floor-${name}`, type: 'module', main: 'main.js' }))
  return folder
}
