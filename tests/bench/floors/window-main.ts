// A bare window: the least that any program on this runtime must do before a person sees something. With `--hidden=…` a second
// page beside it that nobody sees, joined to the first by a channel: the least where another page owns the database.
import { join } from 'node:path'
import { app, BrowserWindow, Menu, MessageChannelMain } from 'electron'

const word = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''

app.setPath('userData', process.env.RUBRIKA_DATA ?? app.getPath('userData'))
Menu.setApplicationMenu(null)
void app.whenReady().then(async () => {
  const hidden = word('hidden')
  const webPreferences = hidden === '' ? {} : { preload: join(import.meta.dirname, 'port-preload.cjs') }
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences })
  window.once('ready-to-show', () => window.show())
  const shown = load(window, word('page'))
  if (hidden === '') return
  const beside = new BrowserWindow({ show: false, webPreferences })
  await Promise.all([shown, load(beside, hidden)])
  const { port1, port2 } = new MessageChannelMain()
  window.webContents.postMessage('port', null, [port1])
  beside.webContents.postMessage('port', null, [port2])
})
app.on('window-all-closed', () => app.quit())

function load(window: BrowserWindow, page: string): Promise<void> {
  return window.loadFile(join(import.meta.dirname, '..', 'pages', `${page}.html`), { search: word('search') })
}
