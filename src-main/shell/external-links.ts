const allowed = new Set(['https:', 'mailto:', 'tg:'])

/** Whether a link may be handed to the system: https, mailto and tg only; everything else could start a program. */
export function mayOpenExternally(url: string): boolean {
  try {
    return allowed.has(new URL(url).protocol)
  } catch {
    return false
  }
}
