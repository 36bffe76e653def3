import { buildOf } from './build-of.ts'

/** What the rail looked like when it was last drawn here. `build`: the names in it are those of one build's style sheets. */
type RailPicture = { readonly build: string; readonly html: string; readonly language: string; readonly scheme: string }

const key = 'rail-picture'

/**
 * Keeps the rail for the next start: its links alone, without the brand and without buttons, which do nothing before the
 * program runs.
 */
export function keepRailPicture(rail: HTMLElement, frameClass: string, folded: boolean): void {
  const copy = rail.cloneNode(true) as HTMLElement
  for (const one of copy.querySelectorAll('button')) one.remove()
  for (const one of copy.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current')
  const frame = document.createElement('div')
  frame.className = frameClass
  frame.toggleAttribute('data-folded', folded)
  frame.append(copy)
  const { lang, dataset } = document.documentElement
  const picture: RailPicture = { build: buildOf(), html: frame.outerHTML, language: lang, scheme: dataset.mantineColorScheme ?? 'light' }
  localStorage.setItem(key, JSON.stringify(picture))
}

/** The next start has no frame to begin with. */
export function forgetRailPicture(): void {
  localStorage.removeItem(key)
}

/**
 * Draws the rail of the last run into the empty page, before the program itself has loaded. Its links are real ones: the
 * address they lead to is where the program begins. Answers whether there was a picture.
 */
export function drawRailPicture(): boolean {
  const place = document.getElementById('root')
  const picture = readPicture()
  if (!place || !picture || picture.build !== buildOf()) return false
  document.documentElement.lang = picture.language
  document.documentElement.dataset.mantineColorScheme = picture.scheme
  place.innerHTML = picture.html
  const room = location.hash.split(/[/?]/)[1] ?? 'calendar'
  place.querySelector(`a[href="#/${CSS.escape(room)}"]`)?.setAttribute('aria-current', 'page')
  return true
}

function readPicture(): RailPicture | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as RailPicture | null
  } catch {
    return null
  }
}
