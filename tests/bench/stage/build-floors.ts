import { mkdir, rm, writeFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const floors = resolve(import.meta.dirname, '..', 'floors')
const pages = [
  'blank',
  'month',
  'month-by-port',
  'reader',
  'months',
  'drag',
  'fill',
  'charts',
  'charts-by-port',
  'lines-reader',
  'list',
  'import',
  'search',
  'search-by-port',
  'search-reader',
]

export type Floors = {
  /** Folder for Electron: one bare window on a page (`--page=month --search=…`), with `--hidden=reader` a hidden page beside it. */
  readonly window: string
  /** Folder for Electron: prints what standard input orders. */
  readonly print: string
}

/** A port cannot cross the context bridge, so it is posted on to the page's own world. */
const portPreload = `require('electron').ipcRenderer.on('port', (event) => window.postMessage('port', '*', [...event.ports]))
`

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
  await writeFile(join(window, 'port-preload.cjs'), portPreload)
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
