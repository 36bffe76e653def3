import type { Notice } from '#shared/contract/app-contract.ts'

/** Whether the program runs as root on Linux, where Chromium refuses to start with its sandbox. */
export function isRootOnLinux(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/** Says once, on standard error and to the page, that a start as root runs without the sandbox. */
export function rootStartNotices(line: string): readonly Notice[] {
  if (!isRootOnLinux()) return []
  console.error(line)
  return [{ id: 'no-sandbox', kind: 'noSandbox', values: {} }]
}
