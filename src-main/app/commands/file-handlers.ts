import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createPrinter, createReports, type Printer } from '#main/reports/index.ts'
import type { AppHandlers } from '#main/rpc/page-server.ts'
import type { PageService } from '#main/shell/shell.ts'
import { backupNameFacts } from '#main/storage/backup-name.ts'
import { fullCopyBytes, writeFullCopy } from '#main/storage/full-copy.ts'
import { isZip, unpackFullCopy } from '#main/storage/unpack-full-copy.ts'
import { fileProblem } from '#main/workspaces/atomic-file.ts'
import { roomLeftNow, roomNeeded, roomRefusal } from '#main/workspaces/disk-room.ts'
import type { AppState } from '#shared/contract/app-contract.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { OpenWorkspace } from '../open-workspace.ts'
import { type HandlerDeps, onOpen } from './handler-deps.ts'

type FileCalls =
  | 'reports.prepare'
  | 'reports.leave'
  | 'reports.pdf'
  | 'backups.list'
  | 'backups.take'
  | 'backups.fullCopy'
  | 'backups.restore'
  | 'backups.restoreFile'

/** Reports, backups and restores: calls that read or write files for the user. */
export function fileHandlers(deps: HandlerDeps & { readonly service: () => PageService }): Pick<AppHandlers, FileCalls> {
  const restore = async (path: string): Promise<Outcome<AppState, Problem>> => {
    const restored = await deps.desk.restore({ path, lastChangeAt: null })
    return restored.ok ? done(deps.state()) : restored
  }
  const printer = createPrinter({ open: () => deps.shell.openPrintPage(deps.service(), 'pages'), restAfterMs: printerRestMs })
  const reports = (workspace: OpenWorkspace) => reportsOf(deps, workspace, printer)
  return {
    'reports.prepare': (request) => onOpen(deps, (workspace) => reports(workspace).prepare(request)),
    'reports.leave': async () => {
      await printer.rest()
      return done({ left: true })
    },
    'reports.pdf': (request) => onOpen(deps, async (workspace) => sayingRoom(await reports(workspace).pdf(request))),
    'backups.list': () => onOpen(deps, async ({ backups, folder }) => done({ backups: await backups.list(), folder: folder.backups })),
    'backups.take': () => onOpen(deps, ({ backups }) => backups.take()),
    'backups.fullCopy': () => onOpen(deps, (workspace) => fullCopy(deps, workspace)),
    'backups.restore': ({ name }) =>
      onOpen(deps, async ({ folder }) =>
        backupNameFacts(name) ? restore(join(folder.backups, name)) : failed(problem('notFound', { values: { name } })),
      ),
    'backups.restoreFile': ({ uploadId }) =>
      onOpen(deps, async (workspace) => {
        const path = deps.uploadedFile(uploadId)
        if (path === null) return failed(problem('notFound'))
        try {
          const rows = await rowsOf(path, workspace)
          return rows.ok ? await restore(rows.value) : rows
        } finally {
          await rm(path, { force: true })
          await rm(`${path}.rows`, { force: true })
        }
      }),
  }
}

/** The backup file inside what was uploaded; of a full copy the pictures are put in place first. */
async function rowsOf(path: string, workspace: OpenWorkspace): Promise<Outcome<string, Problem>> {
  if (!(await isZip(path))) return done(path)
  try {
    const rows = `${path}.rows`
    const full = await workspace.room.refusal('work', (await stat(path)).size)
    if (full) return failed(full)
    const unpacked = await unpackFullCopy(path, { rows, media: workspace.folder.media })
    return unpacked.ok ? done(rows) : unpacked
  } catch (error) {
    return refusedByDisk(error, workspace.folder.media)
  }
}

async function fullCopy(
  deps: HandlerDeps,
  workspace: OpenWorkspace,
): Promise<Outcome<{ readonly path: string; readonly bytes: number }, Problem>> {
  const taken = await workspace.backups.take()
  if (!taken.ok) return taken
  const { documentsFolder } = deps.shell
  const when = new Date(taken.value.takenAt).toISOString().slice(0, 19).replaceAll(':', '-')
  const path = join(documentsFolder, `Rubrika ${when}.zip`)
  try {
    const { backups, media } = workspace.folder
    const from = { backup: join(backups, taken.value.name), media }
    const full = await roomRefusal(deps.freeBytes, documentsFolder, roomNeeded.work + (await fullCopyBytes(from)))
    return full ? failed(full) : done({ path, bytes: await writeFullCopy(from, path) })
  } catch (error) {
    return refusedByDisk(error, documentsFolder)
  }
}

/** How long the hidden page of the reports is kept after its last use: a report is looked through, then printed. */
const printerRestMs = 5 * 60_000

/** Reports of one's own work go to the user's documents; the demo's stay with the demo. */
function reportsOf(deps: HandlerDeps, workspace: OpenWorkspace, printer: Printer) {
  const { folder, storage } = workspace
  return createReports({
    printer,
    async brandName(brandId) {
      const setup = await storage.query('brand.setup', { brandId })
      return setup.ok ? (setup.value?.brand.name ?? null) : null
    },
    folder: folder.kind === 'own' ? deps.shell.documentsFolder : folder.reports,
  })
}

/** Reports know the folder that is full; how much is free there is added here. */
function sayingRoom<Value>(outcome: Outcome<Value, Problem>): Outcome<Value, Problem> {
  if (outcome.ok || outcome.problem.kind !== 'diskFull') return outcome
  return failed({ ...outcome.problem, values: roomLeftNow(String(outcome.problem.values?.path ?? '')) })
}

function refusedByDisk(error: unknown, path: string): Outcome<never, Problem> {
  const why = fileProblem(error, path)
  if (!why) throw error
  return failed(why)
}
