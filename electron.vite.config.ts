import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type UserConfig } from 'electron-vite'
import type { InlineConfig, Plugin, Rolldown } from 'vite'
import { pageChunks } from './scripts/steps/page-chunks.ts'

const at = (path: string) => resolve(import.meta.dirname, path)

/** Inputs whose file exists, so that a part can be built before its neighbours stand. */
function inputs(named: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(named)
      .map(([name, path]) => [name, at(path)] as const)
      .filter(([, path]) => existsSync(path)),
  )
}

/**
 * The entry under plain Node is the same program as under Electron, under a name of its own. Two inputs of one module would push
 * the program into a chunk, and it must know the folder it lies in; so the second entry is a line that loads the first.
 */
function nodeEntry(): Plugin {
  return {
    name: 'node-entry',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'node-browser.js', source: "import './index.js'\n" })
    },
  }
}

/**
 * Names in the workstation's page what its first script will load next, so that the program is fetched while the rail of the
 * last run is painted: the scripts and style sheets of `app/main.tsx`, and the faces that words of ours are set in.
 */
function programPreload(): Plugin {
  const preload = (attrs: Record<string, string>) => ({ tag: 'link', attrs: { crossorigin: '', ...attrs }, injectTo: 'head' as const })
  return {
    name: 'program-preload',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, path }) {
        if (!path.endsWith('/app.html')) return html
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
        const program = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/app/main.tsx'))
        if (!program) throw new Error('the build has no app/main.tsx')
        const scripts = [...loadedWith(chunks, program.fileName)].filter((file) => !html.includes(file))
        const named = chunks.filter(({ fileName }) => scripts.includes(fileName))
        const sheets = new Set(named.flatMap((one) => [...(one.viteMetadata?.importedCss ?? [])]).filter((file) => !html.includes(file)))
        const faces = Object.keys(bundle).filter((file) => /inter-(latin|cyrillic)-wght-normal/.test(file))
        return [
          ...scripts.map((file) => preload({ rel: 'modulepreload', href: `./${file}` })),
          ...[...sheets].map((file) => preload({ rel: 'preload', as: 'style', href: `./${file}` })),
          ...faces.map((file) => preload({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}` })),
        ]
      },
    },
  }
}

/** A script and all that it imports, directly or not: what one imports is only asked for when it has come. */
function loadedWith(chunks: readonly Rolldown.OutputChunk[], script: string): ReadonlySet<string> {
  const files = new Set([script])
  for (const file of files) for (const one of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) files.add(one)
  return files
}

// The targets are those of the oldest runtime the program must run on (Electron 33: Node 20.18, Chrome 130).
const node = 'node20.18'
const chrome = 'chrome130'

/** The pages, before it is decided what goes into one file. */
const renderer = {
  root: at('src-renderer'),
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: at('out/renderer'),
    target: chrome,
    minify: true,
    modulePreload: { polyfill: false },
    // The policy of our pages has no `data:` for fonts and scripts: every asset is a file of its own.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // A folder's index only passes on: what nobody takes from it is not read with it.
      treeshake: { moduleSideEffects: [{ test: /\/src-(renderer|shared)\/.*\/index\.ts$/, sideEffects: false }] },
      input: inputs({
        app: 'src-renderer/app.html',
        'storage-host': 'src-renderer/storage-host.html',
        report: 'src-renderer/report.html',
      }),
    },
  },
} satisfies InlineConfig

export default defineConfig(
  async ({ command }): Promise<UserConfig> => ({
    main: {
      plugins: [nodeEntry()],
      build: {
        outDir: at('out/main'),
        target: node,
        minify: false,
        // What the start needs is built in: hundreds of small files of a package cost more to find than to run.
        externalizeDeps: { exclude: ['temporal-polyfill', 'uuid', 'zod'] },
        rolldownOptions: {
          input: inputs({
            index: 'src-main/index.ts',
            'media-worker': 'src-main/media/media-worker.ts',
            'words-worker': 'src-main/words/words-worker.ts',
            'plan-files-worker': 'src-main/plan-files/plan-files-worker.ts',
          }),
        },
      },
    },
    preload: {
      build: {
        outDir: at('out/preload'),
        target: node,
        externalizeDeps: false,
        rolldownOptions: {
          input: inputs({ page: 'src-main/preload/page.ts', 'storage-host': 'src-main/preload/storage-host.ts' }),
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
    renderer: {
      ...renderer,
      plugins: [...renderer.plugins, programPreload()],
      build: {
        ...renderer.build,
        rolldownOptions: {
          ...renderer.build.rolldownOptions,
          output: {
            codeSplitting: { includeDependenciesRecursively: false, groups: command === 'build' ? await pageChunks(renderer) : [] },
          },
        },
      },
    },
  }),
)
