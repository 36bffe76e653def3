import { execFile } from 'node:child_process'

const patienceMs = 1_500

/**
 * Whether an icon in the tray would be seen. Windows and macOS always have one; on Linux the desktop must run a host for status
 * icons, which the session bus knows. Electron makes a tray without one too, and nobody sees it. No bus, no tool to ask it: no.
 */
export async function hasTrayHost(platform: NodeJS.Platform = process.platform): Promise<boolean> {
  if (platform !== 'linux') return true
  return (await asks('gdbus', gdbus)) ?? (await asks('dbus-send', dbusSend)) ?? false
}

const bus = 'org.freedesktop.DBus'
const watcher = 'org.kde.StatusNotifierWatcher'
const gdbus = ['call', '--session', '--dest', bus, '--object-path', '/org/freedesktop/DBus', '--method', `${bus}.NameHasOwner`, watcher]
const dbusSend = ['--session', '--print-reply', `--dest=${bus}`, '/org/freedesktop/DBus', `${bus}.NameHasOwner`, `string:${watcher}`]

/** Null: the tool is not here, or has no bus to ask. */
function asks(tool: string, words: readonly string[]): Promise<boolean | null> {
  return new Promise((resolve) => {
    execFile(tool, [...words], { timeout: patienceMs }, (error, output) => resolve(error ? null : /\btrue\b/.test(output)))
  })
}
