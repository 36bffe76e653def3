/** Lets other requests have their turn. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
