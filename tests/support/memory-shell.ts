import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Background, BackgroundActs, PageService, Shell } from '#main/shell/shell.ts'
import type { AppContract } from '#shared/contract/app-contract.ts'
import { type Client, connectClient } from '#shared/contract/rpc.ts'
import { memoryTransports } from '#shared/contract/transport.ts'
import type { Clock } from '#shared/kernel/time.ts'
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts'

/** A shell without windows: storage in this process, pages as clients a test holds. */
export type MemoryShell = Shell & {
  readonly storage: MemoryStorage
  /** What goes on behind a closed window: the last the program told, and what its tray can do. */
  readonly behind: { background: Background | null; acts: BackgroundActs | null; notified: string[] }
  /** What the program was asked to show, in order: pages opened, refusals, the exit code, files dragged out. */
  readonly shown: { pages: number; refusals: { title: string; body: string }[]; quitCode: number | null; dragged: string[][] }
  /** A page of the running program. */
  connectPage(): Client<AppContract> & { close(): void; readonly events: unknown[] }
  readonly service: () => PageService
}

export type MemoryShellOptions = {
  readonly root: string
  readonly clock: Clock
  readonly kind?: Shell['kind']
  readonly keychain?: Shell['keychain']
  readonly storage?: MemoryStorage
  readonly loginItem?: Shell['loginItem']
  /** Left out: a page that draws nothing and prints one empty page. */
  readonly openPrintPage?: Shell['openPrintPage']
}

export async function createMemoryShell(options: MemoryShellOptions): Promise<MemoryShell> {
  const kind = options.kind ?? 'electron'
  const dataFolder = join(options.root, kind === 'electron' ? 'electron' : 'browser')
  const documentsFolder = join(options.root, 'documents')
  await mkdir(dataFolder, { recursive: true })
  await mkdir(documentsFolder, { recursive: true })
  const storage = options.storage ?? createMemoryStorage(options.clock)
  const behind: MemoryShell['behind'] = { background: null, acts: null, notified: [] }
  const shown: MemoryShell['shown'] = { pages: 0, refusals: [], quitCode: null, dragged: [] }
  let service: PageService | null = null
  const serving = (): PageService => {
    if (!service) throw new Error('no page was opened')
    return service
  }
  return {
    kind,
    dataFolder,
    documentsFolder,
    locale: 'ru-RU',
    storage,
    shown,
    service: serving,
    openStorageHost: () => storage.open(),
    async openPage(given) {
      service = given
      shown.pages += 1
      return { address: null, focus: () => undefined, close: async () => undefined }
    },
    openPrintPage: options.openPrintPage ?? openEmptyPage,
    keychain: options.keychain ?? noKeychain,
    openExternal: async (url) => url.startsWith('https:'),
    reveal: async () => true,
    notify: ({ body }) => void behind.notified.push(body),
    behind,
    worksInBackground: kind === 'electron',
    keepOn(background) {
      behind.background = background
    },
    onBackground(acts) {
      behind.acts = acts
    },
    loginItem: options.loginItem ?? null,
    async dragOut(files) {
      shown.dragged.push([...files])
      return true
    },
    onWorldChange: () => () => undefined,
    isOnline: () => true,
    proxyFor: async () => null,
    onQuit: () => undefined,
    quit: (code) => {
      shown.quitCode = code ?? 0
    },
    present: () => undefined,
    refuse: async (words) => void shown.refusals.push(words),
    startNotices: [],
    connectPage: () => connectPage(serving()),
  }
}

const openEmptyPage: Shell['openPrintPage'] = async () => ({
  draw: async () => undefined,
  print: async () => Buffer.from('%PDF-1.7\n/Type /Page\n'),
  picture: async () => Buffer.from('\u0089PNG', 'latin1'),
  ended: false,
  close: async () => undefined,
})

const noKeychain: Shell['keychain'] = {
  available: async () => false,
  encrypt: () => Promise.reject(new Error('no keychain')),
  decrypt: () => Promise.reject(new Error('no keychain')),
}

function connectPage(service: PageService): ReturnType<MemoryShell['connectPage']> {
  const [mine, theirs] = memoryTransports()
  service.pageConnected(theirs)
  const client = connectClient<AppContract>(mine)
  const events: unknown[] = []
  client.onEvent((event) => events.push(event))
  return { ...client, events, close: () => mine.close() }
}
