// A bare window: the least that any program on this runtime must do before a person sees something.
import { join } from 'node:path'
import { app, BrowserWindow, Menu } from 'electron'

const word = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? ''

app.setPath('userData', process.env.RUBRIKA_DATA ?? app.getPath('userData'))
Menu.setApplicationMenu(null)
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(join(import.meta.dirname, '..', 'pages', `${word('page')}.html`), { search: word('search') })
})
app.on('window-all-closed', () => app.quit())
