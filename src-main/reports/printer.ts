import type { PrintPage } from '#main/shell/shell.ts'

export type PrinterDeps = {
  readonly open: () => Promise<PrintPage>
  /** A page nobody used for so long is closed: it holds a process and its memory. */
  readonly restAfterMs: number
}

/** Prints pages by their path, on one page that is kept for the next time. */
export type Printer = {
  /** Draws ahead, so that printing is quick. Never rejects: what cannot be drawn is told when it is printed. */
  prepare(path: string): Promise<void>
  /** Draws what has changed since and answers the PDF. Rejects when the page is not drawn in time. */
  print(path: string): Promise<Uint8Array>
  /** Nobody will print for now: the page is closed. */
  rest(): Promise<void>
}

/** One drawing or printing at a time. */
export function createPrinter({ open, restAfterMs }: PrinterDeps): Printer {
  let page: PrintPage | null = null
  let line: Promise<unknown> = Promise.resolve()
  let resting: NodeJS.Timeout | undefined

  function inLine<Value>(work: () => Promise<Value>): Promise<Value> {
    clearTimeout(resting)
    const done = line.then(work)
    line = done.catch(() => undefined).then(keepAwhile)
    return done
  }
  function keepAwhile(): void {
    clearTimeout(resting)
    if (page) resting = setTimeout(() => void inLine(close), restAfterMs)
    resting?.unref()
  }
  async function close(): Promise<void> {
    const closing = page
    page = null
    await closing?.close()
  }
  /** On the page that stands, else on a new one; one that broke is closed. */
  async function onPage<Value>(work: (page: PrintPage) => Promise<Value>): Promise<Value> {
    if (page?.ended) await close()
    page ??= await open()
    try {
      return await work(page)
    } catch (error) {
      await close()
      throw error
    }
  }
  return {
    prepare: (path) => inLine(() => onPage((one) => one.draw(path))).then(noteNothing, noteNothing),
    print: (path) =>
      inLine(() =>
        onPage(async (one) => {
          await one.draw(path)
          return one.print()
        }),
      ),
    rest: () => inLine(close),
  }
}

const noteNothing = () => undefined
