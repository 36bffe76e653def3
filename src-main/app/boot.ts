import { join } from 'node:path'
import { createPictureDesk } from '#main/media/picture-desk.ts'
import { createPlanFiles } from '#main/plan-files/index.ts'
import { createPageServer, type PageServer } from '#main/rpc/page-server.ts'
import { createRedactor } from '#main/rpc/redactor.ts'
import type { PageService, Shell } from '#main/shell/shell.ts'
import { createWordForms } from '#main/words/word-forms.ts'
import { type FreeBytes, freeBytesOf } from '#main/workspaces/disk-room.ts'
import { openPreferences } from '#main/workspaces/preferences.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { Clock } from '#shared/kernel/time.ts'
import { composeState } from './app-state.ts'
import { type BackgroundDesk, createBackground } from './background.ts'
import { briefHandlers } from './commands/brief-handlers.ts'
import { dataHandlers } from './commands/data-handlers.ts'
import { fileHandlers } from './commands/file-handlers.ts'
import { handHandlers } from './commands/hand-handlers.ts'
import type { HandlerDeps } from './commands/handler-deps.ts'
import { phoneHandlers } from './commands/phone-handlers.ts'
import { planHandlers } from './commands/plan-handlers.ts'
import { programHandlers } from './commands/program-handlers.ts'
import { publishingHandlers } from './commands/publishing-handlers.ts'
import { wordsHandlers } from './commands/words-handlers.ts'
import { workspaceHandlers } from './commands/workspace-handlers.ts'
import type { BuildDemo } from './demo-making.ts'
import { createLog, type LogLevel } from './log.ts'
import { createNotices } from './notices.ts'
import { createOpenAtLogin } from './open-at-login.ts'
import { heldElsewhere } from './open-workspace.ts'
import { createPageRequests, type PageRequests } from './page-requests.ts'
import type { Publishing, PublishingDeps } from './publishing-part.ts'
import { tellByHand } from './tell-by-hand.ts'
import { problemWords } from './words.ts'
import { createWorkspaceDesk, type WorkspaceDesk } from './workspace-desk.ts'

export type BootDeps = {
  readonly shell: Shell
  readonly argv: readonly string[]
  readonly version: string
  readonly clock: Clock
  readonly writeLog: (line: string, level: LogLevel) => void
  /** The built picture worker, or its source where the runtime strips types. */
  readonly pictureWorker: string
  /** The same for the words worker. */
  readonly wordsWorker: string
  /** The same for the worker of plans. */
  readonly planWorker: string
  /** For tests that fill the disk. */
  readonly freeBytes?: FreeBytes
  readonly createPublishing: (deps: PublishingDeps) => Publishing
  readonly buildDemo: BuildDemo
  readonly exportOther: (toFile: string) => Promise<Outcome<unknown, Problem>>
}

/** The running program, for tests and the entry. */
export type Running = { readonly desk: WorkspaceDesk; readonly service: PageService; quit(): Promise<void> }

/**
 * Builds every service once and starts: preferences, then workspace and page. Where the workspace is held by another process it
 * says so through the shell and quits; every other trouble is shown in the page.
 */
export async function boot(deps: BootDeps): Promise<Running> {
  const { shell } = deps
  const program = await compose(deps)
  shell.present(program.preferences.get())
  const quit = async (): Promise<void> => {
    program.background.stop()
    await program.desk.close()
    await Promise.all([program.pictures.stop(), program.words.stop(), program.planFiles.stop(), program.preferences.written()])
  }
  shell.onQuit(quit)
  await openFirst(deps, program)
  return { desk: program.desk, service: program.service, quit }
}

type Program = Awaited<ReturnType<typeof compose>>

/** Page and workspace start side by side: the page's calls wait until its workspace is open. */
async function openFirst({ shell, argv }: BootDeps, { desk, preferences, service }: Program): Promise<void> {
  const kind = argv.includes('--demo') ? 'demo' : preferences.lastWorkspace()
  const held = kind && (await heldElsewhere(shell, kind))
  if (held) {
    await shell.refuse({ title: 'Rubrika', body: problemWords(preferences.get().language, held) })
    return shell.quit(1)
  }
  if (kind) desk.openAtStart(kind)
  else await desk.lookElsewhere()
  await shell.openPage(service, '')
}

async function compose(deps: BootDeps) {
  const { shell, clock, freeBytes = freeBytesOf } = deps
  const redactor = createRedactor()
  const log = createLog({ write: deps.writeLog, clean: redactor.clean, now: clock.now })
  const preferences = await openPreferences(shell.dataFolder, shell.locale)
  const pictures = createPictureDesk({ workerPath: deps.pictureWorker, clock, log })
  const planFiles = createPlanFiles({ workerPath: deps.planWorker, clock, log })
  const words = createWordForms({ workerPath: deps.wordsWorker, clock, log })
  // Pages, desk and handlers know each other; these are set once, below, before anything can call them.
  let pages: PageServer | null = null
  let requests: PageRequests | null = null
  let background: BackgroundDesk | null = null
  const changed = (): void => {
    // Pages stand after the desk; the login item may answer before either.
    if (pages && !desk.isEnding()) pages.push({ kind: 'state', state: state() })
    background?.refresh()
  }
  const openAtLogin = createOpenAtLogin(shell.loginItem, () => changed())
  const notices = createNotices(shell.startNotices, () => changed())
  const desk = await createWorkspaceDesk({
    ...{ shell, clock, log, redactor, pictures, words, notices, preferences, changed },
    freeBytes,
    createPublishing: deps.createPublishing,
    buildDemo: deps.buildDemo,
    exportOther: deps.exportOther,
    progress: (progress) => pages?.push({ kind: 'progress', ...progress }),
    tellByHand: (due) => tellByHand({ shell, language: () => preferences.get().language, push: (event) => pages?.push(event) }, due),
    switched(workspace) {
      pages?.follow(workspace?.storage ?? null)
      background?.follow(workspace)
    },
  })
  const state = () => composeState({ shell, version: deps.version, preferences, notices, openAtLogin: openAtLogin.get, desk })
  const service: PageService = {
    pageConnected: (transport) => pages?.pageConnected(transport),
    respond: async (request) => requests?.respond(request) ?? null,
  }
  const uploadedFile = (id: string) => requests?.uploadedFile(id) ?? null
  const handlerDeps: HandlerDeps = {
    shell,
    log,
    clock,
    now: clock.now,
    preferences,
    notices,
    freeBytes,
    openAtLogin,
    desk,
    state,
    changed,
    uploadedFile,
  }
  const handlers = {
    ...programHandlers(handlerDeps),
    ...dataHandlers(handlerDeps),
    ...workspaceHandlers(handlerDeps),
    ...publishingHandlers(handlerDeps),
    ...handHandlers(handlerDeps),
    ...phoneHandlers(handlerDeps),
    ...fileHandlers({ ...handlerDeps, service: () => service }),
    ...wordsHandlers(words),
    ...briefHandlers({ ...handlerDeps, service: () => service }),
    ...planHandlers({ ...handlerDeps, planFiles, service: () => service }),
  }
  background = createBackground({ shell, preferences, clock, log, push: (event) => pages?.push(event) })
  pages = createPageServer({ handlers, log, clean: redactor.clean })
  requests = await createPageRequests({ current: desk.current, uploads: join(shell.dataFolder, 'uploads'), log })
  shell.onWorldChange(changed)
  return { desk, pictures, words, planFiles, preferences, background, service }
}
