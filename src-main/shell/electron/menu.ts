import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron'
import type { Words } from '../words.ts'

type Item = MenuItemConstructorOptions

/**
 * The program's menu. Undo and redo belong to the page (it undoes commands, not only typing), so the menu does not claim their
 * keys; it shows them for people who look there.
 */
export function buildMenu(words: Words, options: { readonly mac: boolean; readonly devTools: boolean }): Menu {
  const { menu } = words
  const program: Item = {
    label: menu.program,
    submenu: [
      { role: 'about', label: menu.about },
      { type: 'separator' },
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.showAll },
      { type: 'separator' },
      { role: 'quit', label: menu.quit },
    ],
  }
  const file: Item = {
    label: menu.file,
    submenu: [options.mac ? { role: 'close', label: menu.close } : { role: 'quit', label: menu.quit }],
  }
  const view: Item = {
    label: menu.view,
    submenu: [
      { role: 'resetZoom', label: menu.actualSize },
      { role: 'zoomIn', label: menu.larger },
      { role: 'zoomOut', label: menu.smaller },
      { type: 'separator' },
      { role: 'togglefullscreen', label: menu.fullScreen },
      ...(options.devTools ? [{ role: 'toggleDevTools', label: menu.devTools } as const] : []),
    ],
  }
  const window: Item = { label: menu.window, submenu: [{ role: 'minimize', label: menu.minimize }] }
  return Menu.buildFromTemplate([...(options.mac ? [program] : []), file, { label: menu.edit, submenu: editItems(words) }, view, window])
}

function editItems({ menu }: Words): Item[] {
  return [
    { role: 'undo', label: menu.undo, registerAccelerator: false },
    { role: 'redo', label: menu.redo, registerAccelerator: false },
    { type: 'separator' },
    { role: 'cut', label: menu.cut },
    { role: 'copy', label: menu.copy },
    { role: 'paste', label: menu.paste },
    { role: 'pasteAndMatchStyle', label: menu.pasteAsText },
    { role: 'selectAll', label: menu.selectAll },
  ]
}

/** The right-click menu of text: in a field one may cut and paste, elsewhere copy what is selected. */
export function offerContextMenu(page: WebContents, words: () => Words): void {
  page.on('context-menu', (_event, at) => {
    const { menu } = words()
    const copy: Item = { role: 'copy', label: menu.copy, enabled: at.editFlags.canCopy }
    if (!at.isEditable && at.selectionText.trim() === '') return
    const items: Item[] = at.isEditable
      ? [
          { role: 'cut', label: menu.cut, enabled: at.editFlags.canCut },
          copy,
          { role: 'paste', label: menu.paste, enabled: at.editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', label: menu.selectAll },
        ]
      : [copy]
    Menu.buildFromTemplate(items).popup()
  })
}
