import type { Notice } from '#shared/contract/app-contract.ts'
import type { Transport } from '#shared/contract/transport.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

/** A running storage host page. */
export type StorageHostLink = {
  readonly transport: Transport
  /** Ends the page at once (it hung, or the program quits). */
  kill(): Promise<void>
}

/** A request to the page's own origin: media, uploads, fonts. Bodies are streamed. */
export type PageRequest = {
  readonly method: 'GET' | 'HEAD' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  body(): AsyncIterable<Uint8Array>
}

export type PageReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | AsyncIterable<Uint8Array> | null
}

/** What the shell needs from the program to serve a page. */
export type PageService = {
  /** A trusted page connected: serve the app contract to it until it closes. */
  pageConnected(transport: Transport): void
  /** `/media/…` and other dynamic paths; null: not ours, the shell serves its static files. */
  respond(request: PageRequest): Promise<PageReply | null>
}

export type Keychain = {
  /** False where only plain text would be available (Linux `basic_text`), and where there is none. */
  available(): Promise<boolean>
  encrypt(plain: string): Promise<Uint8Array>
  decrypt(sealed: Uint8Array): Promise<string>
}

/** How the user wants the program to speak and look; menus and the window's background follow. */
export type Presentation = { readonly language: 'ru' | 'en'; readonly colorScheme: 'auto' | 'light' | 'dark' }

/** What a shell must know of the program before the program is read. */
export type BeforeStart = {
  /** A workspace is open already, or was when the program last ended: whether a window may be shown is not certain yet. */
  readonly held: boolean
  readonly colorScheme: Presentation['colorScheme']
}

/** What an entry hands to a shell. */
export type ShellOptions = {
  /** The program's own arguments, without the runtime and the entry. */
  readonly argv: readonly string[]
  /** Folder of the built program, the one that holds `renderer` and `preload`. Absolute. */
  readonly outFolder: string
  /** Asked once the shell knows its data folder. */
  readonly lookBefore: (dataFolder: string) => BeforeStart
}

/** What goes on behind a closed window; the shell's tray shows it, and the window's cross follows `keepsOn`. */
export type Background = {
  /** Closing the window hides it and the program works on; else it quits. */
  readonly keepsOn: boolean
  /** The machine must not fall asleep: a post is due. */
  readonly awake: boolean
  readonly next: { readonly at: EpochMs; readonly channel: string } | null
  /** Null: no workspace is open, so there is nothing to pause. */
  readonly paused: boolean | null
  /** A publication waits for a person's decision. */
  readonly asks: boolean
}

/** What the tray may ask of the program. */
export type BackgroundActs = {
  pause(paused: boolean): void
  /** The window is shown by the shell; the program leads to the queue. */
  showQueue(): void
  /** The window was closed and the program works on. `nowhere`: no tray shows that, so only starting the program again leads back. */
  hidden(where: 'tray' | 'nowhere'): void
}

/** Starting together with the system. */
export type LoginItem = { get(): Promise<boolean>; set(on: boolean): Promise<void> }

/** What a page is opened for; a picture is drawn off the screen. */
export type PrintedAs = 'pages' | 'picture'

/** A page of ours that nobody sees: it draws the report or the plan its address names, and is printed or taken as a picture. */
export type PrintPage = {
  /**
   * Draws `report.html#<path>`; a page that stands draws anew what has changed. Resolves when it says "ready", rejects when it does
   * not in time or has ended. One drawing at a time.
   */
  draw(path: string): Promise<void>
  /** The PDF of what is drawn. */
  print(): Promise<Uint8Array>
  /** What is drawn as one PNG, as wide and as tall as the page draws itself: a pixel of the picture for each CSS px. */
  picture(): Promise<Uint8Array>
  /** Its process is gone, or it was closed: it draws nothing any more. */
  readonly ended: boolean
  close(): Promise<void>
}

/** The only door to Electron, or to Node + a browser. */
export type Shell = {
  readonly kind: 'electron' | 'node-browser'
  /** Root of this shell's own data: workspaces, preferences, vault. Absolute. */
  readonly dataFolder: string
  readonly documentsFolder: string
  readonly locale: string
  openStorageHost(): Promise<StorageHostLink>
  /** Opens the window (or serves and prints the address) and goes on. `hash` is the first route. */
  openPage(service: PageService, hash: string): Promise<{ readonly address: string | null; focus(): void; close(): Promise<void> }>
  /** A hidden page for printing; costs a process as long as it is open. */
  openPrintPage(service: PageService, as: PrintedAs): Promise<PrintPage>
  readonly keychain: Keychain
  openExternal(url: string): Promise<boolean>
  reveal(path: string): Promise<boolean>
  /** Begins to drag files out of the window, from a drag that a page has just begun; false where there is no desktop to drag to. */
  dragOut(files: readonly string[]): Promise<boolean>
  notify(notice: { readonly title: string; readonly body: string; readonly onClick: () => void }): void
  /** Wake from sleep, network up or down, clock changed. */
  onWorldChange(changed: (what: 'woke' | 'online' | 'offline') => void): () => void
  isOnline(): boolean
  /** The proxy the system wants for an address, as `http://host:port` (https, socks5); null: none. Never rejects. */
  proxyFor(url: string): Promise<string | null>
  /** Called when the user asks to quit; the shell waits for the promise before it ends. */
  onQuit(quit: () => Promise<void>): void
  quit(code?: number): void
  /** Whether a closed window can leave the program running, with a tray where the system has one. False: `keepOn` does nothing. */
  readonly worksInBackground: boolean
  /** After the first page, and again whenever it changes. */
  keepOn(background: Background): void
  onBackground(acts: BackgroundActs): void
  /** Null where the system or the shell has none. */
  readonly loginItem: LoginItem | null
  /** Before the first page and after each change of preferences. */
  present(presentation: Presentation): void
  /** Says in words why the program must not start; resolves when the user has seen it. The caller then quits. */
  refuse(words: { readonly title: string; readonly body: string }): Promise<void>
  /** What the start itself has to tell the user (no sandbox as root, a data folder that another program syncs). */
  readonly startNotices: readonly Notice[]
}
