import { spawn } from 'node:child_process'
import { findProgram } from './find-program.mjs'
import { endProcess } from './living-processes.mjs'

/** Whether windows can be shown: everywhere but on a Linux without X11 and Wayland. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * Starts a virtual display of 1920×1200.
 *
 * @returns {Promise<{ readonly name: string, stop(): void } | null>} name: the value for DISPLAY; null: there is no Xvfb or it does not start
 */
export async function startVirtualDisplay() {
  const xvfb = findProgram('Xvfb')
  if (!xvfb) return null
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise((resolve) => {
    child.stdio[3]?.once('data', (chunk) => resolve(String(chunk).trim()))
    child.once('error', () => resolve(null))
    child.once('exit', () => resolve(null))
  })
  if (number === null) return null
  const stop = () => endProcess(child.pid ?? 0, 'SIGTERM')
  process.once('exit', stop)
  return { name: `:${number}`, stop }
}
