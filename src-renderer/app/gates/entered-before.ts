import { forgetRailPicture } from '#renderer/app/early/rail-picture.ts'
import type { AppState } from '#shared/contract/app-contract.ts'

type Workspace = NonNullable<AppState['workspace']>

const keyOf = (workspace: Workspace): string => `entered-${workspace}`

/**
 * Whether this workspace had a brand when it was last looked at in this window. Its frame may then be drawn before the database
 * answers; if the brand turns out to be gone, the first run takes the frame's place.
 */
export function enteredBefore(workspace: Workspace): boolean {
  return localStorage.getItem(keyOf(workspace)) !== null
}

/** Remembers for the next start whether the workspace has a brand. */
export function rememberEntered(workspace: Workspace, hasBrand: boolean): void {
  if (hasBrand) localStorage.setItem(keyOf(workspace), '1')
  else {
    localStorage.removeItem(keyOf(workspace))
    forgetRailPicture()
  }
}
