/** A page's debugging door, as Electron and a driven browser both have it. */
export type DebugDoor = (method: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>

/** How large a page has drawn itself, CSS px. */
export async function pageSize(send: DebugDoor): Promise<{ readonly width: number; readonly height: number }> {
  const metrics = (await send('Page.getLayoutMetrics', {})) as {
    readonly cssContentSize: { readonly width: number; readonly height: number }
  }
  return { width: Math.ceil(metrics.cssContentSize.width), height: Math.ceil(metrics.cssContentSize.height) }
}
