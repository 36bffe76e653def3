import type { Shell } from '#main/shell/shell.ts'
import type { PreferencesFile } from '#main/workspaces/preferences.ts'
import type { AppState, PublishingState } from '#shared/contract/app-contract.ts'
import type { Notices } from './notices.ts'
import type { WorkspaceDesk } from './workspace-desk.ts'

/** While nothing is open nothing is published. */
const idle: PublishingState = { state: 'on', clockOffMinutes: null }

/** Puts together what a page must know before its first paint. */
export function composeState(parts: {
  readonly shell: Shell
  readonly version: string
  readonly preferences: PreferencesFile
  readonly notices: Notices
  /** As the system last said; null: it has no list of what starts with it. */
  readonly openAtLogin: () => boolean | null
  readonly desk: Pick<WorkspaceDesk, 'current' | 'opening' | 'promised' | 'trouble' | 'exists'>
}): AppState {
  const { shell, desk } = parts
  const open = desk.current()
  return {
    shell: shell.kind,
    version: parts.version,
    platform: platform(),
    workspace: open?.folder.kind ?? desk.promised(),
    opening: desk.opening(),
    workspaces: desk.exists(),
    trouble: desk.trouble(),
    preferences: parts.preferences.get(),
    memory: parts.preferences.memory(),
    vault: open?.vault.state() ?? 'unchosen',
    publishing: open?.publishing.state() ?? idle,
    desktop: shell.worksInBackground ? { openAtLogin: parts.openAtLogin() } : null,
    online: shell.isOnline(),
    notices: parts.notices.list(),
  }
}

function platform(): AppState['platform'] {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}
