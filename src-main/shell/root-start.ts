import type { Notice } from '#shared/contract/app-contract.ts'

/** Whether the program runs as root on Linux, where Chromium refuses to start with its sandbox. */
export function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/**
 * Tells the page that a start as root runs without the sandbox, and says so on standard error, unless whoever started the program
 * knew (and said it): then its arguments name the flag.
 */
export function rootStartNotices(line: string, argv: readonly string[]): readonly Notice[] {
  if (!isRootOnLinux()) return []
  if (!argv.includes('--no-sandbox')) console.error(line)
  return [{ id: 'no-sandbox', kind: 'noSandbox', values: {} }]
}
