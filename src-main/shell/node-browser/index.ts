import { networkInterfaces } from 'node:os'
import { folderProblemText, prepareDataFolder } from '../data-folder.ts'
import { dataRoot, type Surroundings, shellFolder, surroundingsOfProcess } from '../data-root.ts'
import { mayOpenExternally } from '../external-links.ts'
import { watchOnline } from '../online-watch.ts'
import { rootStartNotices } from '../root-start.ts'
import type { PageService, Shell, ShellOptions } from '../shell.ts'
import { parseStartArguments, type StartArguments } from '../start-arguments.ts'
import { proxyFromEnvironment } from '../system-proxy.ts'
import { fill, languageOf, wordsIn } from '../words.ts'
import { documentsFolder, localeOf, openInBrowser } from './desktop.ts'
import { findChromium } from './find-chromium.ts'
import { createHiddenBrowser } from './hidden-browser.ts'
import type { LoopbackServer } from './loopback-server.ts'
import { createNodeQuit } from './node-quit.ts'
import { openPrintPage } from './print-page.ts'
import { removeRunning } from './running-file.ts'
import { startServer } from './start.ts'
import { openStorageHostPage } from './storage-host-page.ts'

/**
 * Makes the shell for machines without Electron: database and printing in a headless browser over a pipe, the workstation in the
 * user's own browser on loopback. A second start prints an address of the first and ends; its promise never resolves.
 */
export async function createNodeBrowserShell({ argv, outFolder }: ShellOptions): Promise<Shell> {
  const around = surroundingsOfProcess()
  const locale = localeOf(around)
  const words = wordsIn(languageOf(locale))
  const dataFolder = shellFolder(dataRoot(around), 'node-browser')
  const asked = parseStartArguments(argv)
  const executable = findChromium(around)
  if (executable === null) {
    console.error(words.start.noChromium)
    process.exit(1)
  }
  const prepared = prepareDataFolder(dataFolder)
  if (!prepared.ok) {
    console.error(folderProblemText(prepared.problem, dataFolder, words))
    process.exit(1)
  }
  const current: { service: PageService | null } = { service: null }
  // An export serves nobody.
  const serve = asked.exportOwn === null
  const server = serve ? await startServer({ outFolder, dataFolder, around, asked, words, service: () => current.service }) : null
  return buildShell({ outFolder, dataFolder, locale, executable, around, asked, server, current })
}

type BuildDeps = {
  readonly outFolder: string
  readonly dataFolder: string
  readonly locale: string
  readonly executable: string
  readonly around: Surroundings
  readonly asked: StartArguments
  readonly server: LoopbackServer | null
  readonly current: { service: PageService | null }
}

function buildShell(deps: BuildDeps): Shell {
  const { server, current, dataFolder, locale, around, executable, outFolder } = deps
  let words = wordsIn(languageOf(locale))
  const browser = createHiddenBrowser({ executable, dataFolder, outFolder, service: () => current.service })
  const online = watchOnline({ ask: hasNetwork, now: Date.now })
  const quit = createNodeQuit(async () => {
    online.stop()
    if (server) removeRunning(dataFolder)
    await Promise.allSettled([server?.close(), browser.stop()])
  })
  return {
    kind: 'node-browser',
    dataFolder,
    documentsFolder: documentsFolder(around),
    locale,
    openStorageHost: () => openStorageHostPage(browser),
    async openPage(service, hash) {
      if (!server) throw new Error('an export serves no page')
      current.service = service
      const address = server.newAddress(hash)
      console.log(fill(words.start.address, { address }))
      console.log(words.start.addressOnce)
      if (deps.asked.open) openInBrowser(address, around)
      return { address, focus: () => void openInBrowser(server.newAddress(''), around), close: () => server.close() }
    },
    openPrintPage(service) {
      current.service ??= service
      return openPrintPage(browser, (transport) => service.pageConnected(transport))
    },
    keychain: noKeychain,
    openExternal: async (url) => mayOpenExternally(url) && openInBrowser(url, around),
    reveal: async () => false,
    dragOut: async () => false,
    notify: () => undefined,
    onWorldChange: online.onChange,
    isOnline: online.isOnline,
    proxyFor: async (url) => proxyFromEnvironment(around.env, url),
    onQuit: quit.onQuit,
    quit: quit.begin,
    worksInBackground: false,
    keepOn: () => undefined,
    onBackground: () => undefined,
    loginItem: null,
    present({ language }) {
      words = wordsIn(language)
    },
    async refuse({ title, body }) {
      console.error(`${title}\n${body}`)
    },
    startNotices: rootStartNotices(words.start.noSandbox, process.argv),
  }
}

/** No keychain without a desktop runtime: the user chooses a passphrase or this run only. */
const noKeychain: Shell['keychain'] = {
  available: async () => false,
  encrypt: () => Promise.reject(new Error('there is no keychain here')),
  decrypt: () => Promise.reject(new Error('there is no keychain here')),
}

function hasNetwork(): boolean {
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some((address) => !address.internal))
}
