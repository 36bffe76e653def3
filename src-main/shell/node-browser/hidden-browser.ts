import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Route } from 'playwright-core'
import { createPageServer, type PageServer } from '../page-server.ts'
import { isRootOnLinux } from '../root-start.ts'
import type { PageReply, PageService } from '../shell.ts'

/**
 * Where pages of the hidden browser live. IndexedDB belongs to an origin and its port, so the database has an invented address
 * that never changes; pages that are printed have another one and cannot reach it.
 */
export const hostOrigin = 'https://rubrika.invalid'
export const printOrigin = 'https://print.rubrika.invalid'

export type HiddenBrowserDeps = {
  readonly executable: string
  readonly dataFolder: string
  readonly outFolder: string
  readonly service: () => PageService | null
}

export type HiddenBrowser = {
  /** A blank page of the running browser; starts the browser when it does not run. */
  newPage(): Promise<Page>
  /** Ends the browser; the next page starts another one. */
  close(): Promise<void>
  /** Ends the browser for good: the program quits. */
  stop(): Promise<void>
}

/** Nothing may be asked of the world by the browser itself. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--no-pings',
  // Whatever it would still ask for has no address; our own pages are answered before a name is looked up.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // A proxy would look names up for it.
  '--no-proxy-server',
]

/** Keeps one headless browser with a lasting profile, driven over a pipe: it ends when this process does, however that happens. */
export function createHiddenBrowser(deps: HiddenBrowserDeps): HiddenBrowser {
  const servers: Readonly<Record<string, PageServer>> = {
    [hostOrigin]: createPageServer({ outFolder: deps.outFolder, service: () => null, connect: [] }),
    [printOrigin]: createPageServer({ outFolder: deps.outFolder, service: deps.service, connect: [] }),
  }
  let running: Promise<BrowserContext> | null = null
  let stopped = false

  async function launch(): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(join(deps.dataFolder, 'profile'), {
      executablePath: deps.executable,
      headless: true,
      chromiumSandbox: !isRootOnLinux(),
      args: quiet,
      viewport: null,
      acceptDownloads: false,
      serviceWorkers: 'block',
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    context.on('close', () => {
      running = null
    })
    await context.route('**/*', (route) => answerRoute(route, servers))
    await grantLastingStorage(context)
    return context
  }
  function context(): Promise<BrowserContext> {
    if (stopped) return Promise.reject(new Error('the program quits'))
    running ??= launch().catch((error: unknown) => {
      running = null
      throw error
    })
    return running
  }
  async function close(): Promise<void> {
    await (await running?.catch(() => null))?.close()
  }
  return {
    newPage: async () => (await context()).newPage(),
    close,
    stop() {
      stopped = true
      return close()
    },
  }
}

/** Without the grant Chromium may throw the database away when the disk runs short. It lasts as long as this session is open. */
async function grantLastingStorage(context: BrowserContext): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession()
  await cdp?.send('Browser.grantPermissions', { origin: hostOrigin, permissions: ['durableStorage'] })
}

async function answerRoute(route: Route, servers: Readonly<Record<string, PageServer>>): Promise<void> {
  const request = route.request()
  const url = new URL(request.url())
  const server = servers[url.origin]
  if (!server || (request.method() !== 'GET' && request.method() !== 'HEAD')) return route.abort()
  const reply = await server.respond({
    method: request.method() === 'HEAD' ? 'HEAD' : 'GET',
    path: `${url.pathname}${url.search}`,
    headers: request.headers(),
    async *body() {},
  })
  // A page that closed meanwhile wants no answer any more.
  await route.fulfill({ status: reply.status, headers: { ...reply.headers }, body: await wholeBody(reply) }).catch(() => undefined)
}

async function wholeBody({ body }: PageReply): Promise<Buffer> {
  if (body === null) return Buffer.alloc(0)
  if (body instanceof Uint8Array) return Buffer.from(body)
  const parts: Uint8Array[] = []
  for await (const part of body) parts.push(part)
  return Buffer.concat(parts)
}
