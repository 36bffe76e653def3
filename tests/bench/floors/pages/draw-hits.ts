import type { Hit } from './bare-index.ts'

/** Shows hits, in the place of those before. */
export function drawHits(hits: readonly Hit[]): void {
  const items = hits.map(([before, word, behind]) => {
    const item = document.createElement('li')
    const mark = document.createElement('mark')
    mark.textContent = word
    item.append(before, mark, behind)
    return item
  })
  document.querySelector('#found')?.replaceChildren(...items)
}

/** Calls with what was typed, at every letter. */
export function onTyped(call: (typed: string) => void): void {
  document
    .querySelector<HTMLInputElement>('#typed')
    ?.addEventListener('input', ({ currentTarget }) => call((currentTarget as HTMLInputElement).value))
  document.documentElement.dataset.ready = ''
}
