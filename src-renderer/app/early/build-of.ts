/** Tells one build from another: the address of the page's first script carries a hash of all it loads. */
export function buildOf(): string {
  return document.querySelector<HTMLScriptElement>('head script[type="module"]')?.src ?? ''
}
