import type { WebContents } from 'electron'

/**
 * Ends the process of a page at once. Asking the page to crash needs its help: one whose process is stopped gives none, and would go
 * on holding what it has locked in the database.
 */
export function endPage(page: WebContents): void {
  if (page.isDestroyed()) return
  const pid = page.getOSProcessId()
  try {
    // Zero would be this process and all its kin.
    if (pid > 0) process.kill(pid, 'SIGKILL')
  } catch {
    // It has just gone by itself, or the system does not let us.
    page.forcefullyCrashRenderer()
  }
}
