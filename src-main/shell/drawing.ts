/** How long a page may take until it says that it is drawn. */
export const drawnWithinMs = 30_000

/** Whether a page that is printed has drawn what it was asked for; one drawing at a time. */
export type Drawing = {
  /** A new drawing begins; resolves when the page says "ready", rejects when it does not in time or has ended. */
  begin(): Promise<void>
  drawn(): void
  /** The page is over, or could not be loaded: it draws nothing any more. */
  end(why: string): void
  readonly ended: boolean
}

type Waiting = { readonly resolve: () => void; readonly reject: (error: Error) => void; readonly timer: NodeJS.Timeout }

export function createDrawing(withinMs = drawnWithinMs): Drawing {
  let waiting: Waiting | null = null
  let over: string | null = null
  const settle = (tell: (one: Waiting) => void) => {
    if (!waiting) return
    clearTimeout(waiting.timer)
    tell(waiting)
    waiting = null
  }
  const end = (why: string) => {
    over ??= why
    settle(({ reject }) => reject(new Error(why)))
  }
  return {
    begin: () =>
      new Promise((resolve, reject) => {
        if (over !== null) return reject(new Error(over))
        const timer = setTimeout(() => end('the report page was not drawn in time'), withinMs)
        waiting = { resolve, reject, timer }
      }),
    drawn: () => settle(({ resolve }) => resolve()),
    end,
    get ended() {
      return over !== null
    },
  }
}
