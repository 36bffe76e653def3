import type { PreferencesFile } from '#main/workspaces/preferences.ts'
import type { WorkspaceAbout } from '#main/workspaces/workspace-about.ts'
import { prepareFolder, workspaceFolder } from '#main/workspaces/workspace-folder.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { NoticeAnswer } from './notices.ts'
import type { OpenWorkspace, WorkspaceDeps } from './open-workspace.ts'
import { fetchOther, heldByOtherShell, lastBackupElsewhere, newerElsewhere } from './other-shell.ts'
import type { RestoreFrom } from './restore.ts'

export type OfferDeps = Pick<WorkspaceDeps, 'shell' | 'clock' | 'log' | 'notices'> & {
  readonly preferences: PreferencesFile
  readonly exportOther: (toFile: string) => Promise<Outcome<unknown, Problem>>
  readonly current: () => OpenWorkspace | null
  /** Puts these rows in the place of one's own, open or not, and opens them. */
  readonly replaceOwn: (from: RestoreFrom) => Promise<Outcome<true, Problem>>
}

/**
 * Looks whether the other shell's own work is newer than what is open here and, if so, offers to bring it over. Until the
 * answer this device publishes nothing: what is due here may have gone out there.
 */
export function createOffer(deps: OfferDeps): () => Promise<void> {
  const own = (): OpenWorkspace | null => (deps.current()?.folder.kind === 'own' ? deps.current() : null)

  /** `held`: that shell is running, so its work can be had only once it has been closed. */
  const offer = (other: WorkspaceAbout, { backupAt, held }: { readonly backupAt?: number; readonly held?: Problem | null }): void => {
    const [backup, pid] = [backupAt === undefined ? {} : { backupAt }, held?.values?.pid === undefined ? {} : { pid: held.values.pid }]
    const values = { shell: other.shell, lastChangeAt: other.lastChangeAt ?? 0, ...backup, ...pid }
    deps.notices.tell('otherShellNewer', values, (answer) => answered(answer, other, backupAt !== undefined))
  }
  const answered = async (answer: NoticeAnswer, other: WorkspaceAbout, useBackup: boolean): Promise<Outcome<true, Problem>> => {
    if (answer === 'yes') return bringOver(other, useBackup)
    if (answer === 'no') await decline(own(), other)
    return done(true)
  }
  const bringOver = async (other: WorkspaceAbout, useBackup: boolean): Promise<Outcome<true, Problem>> => {
    const folder = workspaceFolder(deps.shell.dataFolder, 'own')
    const prepared = await prepareFolder(folder)
    if (!prepared.ok) return prepared
    // Its work can be had once it has ended; until then neither an older backup nor silence is an answer.
    const held = useBackup ? null : await heldByOtherShell(deps.shell, 'own')
    if (held) {
      offer(other, { held })
      return failed(held)
    }
    const fetched = await fetchOther(deps.shell, folder, { exportOther: deps.exportOther, useBackup })
    if (fetched.ok) return deps.replaceOwn(fetched.value)
    deps.log.warn('the other shell cannot be asked', { why: fetched.problem.kind })
    const last = await lastBackupElsewhere(deps.shell)
    if (useBackup || !last) return failed(problem('noBackups'))
    offer(other, { backupAt: last.takenAt })
    return done(true)
  }
  return async () => {
    const other = await newerElsewhere(deps.shell, own()?.about.get() ?? null)
    if (other) offer(other, { held: await heldByOtherShell(deps.shell, 'own') })
  }
}

/** Called before the publisher starts: holds this device while the other shell's work is the newer one. */
export async function holdIfOtherIsNewer(deps: Pick<WorkspaceDeps, 'shell' | 'clock'>, workspace: OpenWorkspace): Promise<void> {
  const { about, device } = workspace
  if (device.hold() || !(await newerElsewhere(deps.shell, about.get()))) return
  await device.setHold({ why: 'otherShell', at: deps.clock.now(), backupTakenAt: about.get().lastChangeAt })
}

/** Keeps what is here: the offer comes again only when there is more over there, and this device may publish. */
async function decline(workspace: OpenWorkspace | null, other: WorkspaceAbout): Promise<void> {
  if (!workspace) return
  await workspace.about.change({ declined: other.lastChangeAt })
  if (workspace.device.hold()?.why === 'otherShell') await workspace.publishing.confirmDevice()
}
