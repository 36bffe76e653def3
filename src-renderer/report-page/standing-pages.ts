import type { PrintedPage } from './printed-page.ts'

export type StandingDeps = {
  /** What an address asks for, as it is kept now. */
  readonly read: (hash: string) => Promise<PrintedPage>
  /** Resolves when the pages are there with their fonts and pictures. */
  readonly draw: (page: PrintedPage) => Promise<void>
}

/**
 * Shows what an address asks for and stands until the next. Each time it is read anew: what was drawn ahead stays only where it
 * would say the same now.
 */
export function standingPages({ read, draw }: StandingDeps): (hash: string) => Promise<void> {
  let shown = ''
  return async (hash) => {
    const page = await read(hash)
    if (page.content === shown) return
    await draw(page)
    shown = page.content
  }
}
