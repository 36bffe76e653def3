import { foldedName, networkNamed, withoutSigns } from '#shared/networks/nicknames.ts'
import { tagsOf } from './text-cell.ts'

const words =
  /^(?:посты?(?: в ленту)?|лента|stor(?:y|ies)|сторис|стори[зс]?|истори[ия]|reels?|рилс\p{L}?|клипы?|shorts|шортс|видео(?:пост)?|videos?|карусел[ьи]|carousels?|стать[яи]|articles?|кружо?ки?|прямой эфир|эфир|lives?|live stream|опрос|polls?|quiz|квиз|галере[яи]|gallery|фото(?:пост)?|photos?|картинка|image|текст|text|лонгрид|longread|подкаст|podcast|feed(?: posts?)?|posts?|gif|гиф|анимаци[яи]|мем|meme|запись|thread|тред|статика|static(?: post)?|single image|инфографика|infographics?|ролики?|видеоролики?|(?:короткое|вертикальное) видео|short videos?|текстовый пост|пост с (?:фото|видео|картинкой|каруселью|опросом)|вебинар|webinar|трансляция|альбом|album|коллаж)$/u
/** Longer words are a text. */
const longest = 40
const marks = /\s*(?:[,;/+&\n]|\s(?:и|and)\s)\s*/iu

/** Whether words name the kind of a post, not what it says: «Карусель», `Reels`. */
export function isFormatWord(name: string): boolean {
  return name.length <= longest && words.test(foldedName(withoutSigns(name)))
}

/** The kinds that a cell names, and nothing else: «пост + сторис»; null: it says something. */
export function formatsOf(cell: string): readonly string[] | null {
  if (cell.length > longest) return null
  const parts = cell.trim().split(marks)
  return parts.every(isFormatWord) ? parts : null
}

/** What a column of kinds says: each of the kinds it names («пост + сторис»), or its words as they stand, parted as tags are. */
export function kindsOf(cell: string): readonly string[] {
  return formatsOf(cell) ?? tagsOf(cell)
}

/** Longer words after a kind are a text that begins with it. */
const mostLabelled = 300

/** A kind before what is said of it: «Сторис: опрос», `Reel — unboxing`. Null: the words begin with none, or are a text or a link. */
export function afterFormats(words: string): { readonly formats: readonly string[]; readonly rest: string } | null {
  const [lead = '', name = ''] = /^([^:\n–—]{1,40}?)\s*(?::|\s[–—-]\s)\s*(?=[^\s/])(?!https?:|www\.)/iu.exec(words) ?? []
  const formats = name === '' || words.length > mostLabelled ? null : formatsOf(name)
  return formats && { formats, rest: words.slice(lead.length) }
}

type Apart = { readonly networks: readonly string[]; readonly formats: readonly string[] }

/**
 * The kinds among the names of a cell of networks: «ВК / пост», «Инста / Reels». A kind that is also what people call a network (`Reels`) is
 * no kind where it stands alone, or names another than the rest.
 */
export function withoutFormats(cell: readonly string[]): Apart {
  const names = cell.flatMap(apart)
  const known = new Set(sureNetworks(names).map(networkNamed))
  const isKind = (name: string) => known.size > 0 && isFormatWord(name) && (networkNamed(name) === null || known.has(networkNamed(name)))
  return partedBy(names, isKind)
}

/** The same in a column that is headed as one of kinds too («Площадка / формат»): beside a network `Reels` is a kind, whichever network that is. */
export function withoutHeadedFormats(cell: readonly string[]): Apart {
  const names = cell.flatMap(apart)
  const known = sureNetworks(names).length > 0
  return partedBy(names, (name) => known && isFormatWord(name))
}

/** What names a network and no kind. */
function sureNetworks(names: readonly string[]): readonly string[] {
  return names.filter((name) => !isFormatWord(name) && networkNamed(name) !== null)
}

function partedBy(names: readonly string[], isKind: (name: string) => boolean): Apart {
  return { networks: names.filter((name) => !isKind(name)), formats: names.filter(isKind) }
}

/** «Инста: пост» as its network and its kind. */
function apart(name: string): readonly string[] {
  const [, network = '', kind = ''] = /^([^:–—]+?)\s*(?::|\s[–—-])\s*(.+)$/u.exec(name) ?? []
  return networkNamed(network) !== null && isFormatWord(kind) ? [network, kind] : [name]
}
