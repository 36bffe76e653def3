// Bare printing: for each line on standard input, a hidden window loads a page and prints it into a file.
import { open, rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { app, BrowserWindow, Menu } from 'electron'

type Order = { readonly page: string; readonly file: string }

app.setPath('userData', process.env.RUBRIKA_DATA ?? app.getPath('userData'))
Menu.setApplicationMenu(null)
void app.whenReady().then(() => {
  // A program that prints has a window already, and with it the processes that every window shares.
  const window = new BrowserWindow({ width: 1440, height: 900, show: false })
  void window.loadURL('about:blank')
  createInterface({ input: process.stdin }).on('line', (line) => void print(JSON.parse(line) as Order))
})
app.on('window-all-closed', () => undefined)

async function print({ page, file }: Order): Promise<void> {
  const window = new BrowserWindow({ show: false })
  await window.loadFile(page)
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => null)')
  const pdf = await window.webContents.printToPDF({
    pageSize: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  })
  window.destroy()
  const written = await open(`${file}.part`, 'w')
  await written.writeFile(pdf)
  await written.sync()
  await written.close()
  await rename(`${file}.part`, file)
}
