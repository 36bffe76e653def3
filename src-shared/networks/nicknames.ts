import { networks } from './index.ts'
import { type NetworkId, networkIds } from './network.ts'

/** What people call the networks besides their own names, in tables of theirs; lower case, ё as е. */
const nicknames: Readonly<Record<NetworkId, readonly string[]>> = {
  bluesky: ['блюскай', 'блускай', 'bsky'],
  demo: ['демо', 'демо-сеть', 'демо сеть', 'демосеть', 'demo network', 'demo-network'],
  telegram: ['телеграм', 'телеграмм', 'телега', 'тг', 'тгк', 'tg', 'tgk', 'телеграм-канал', 'тг-канал', 'telegram-канал'],
  vk: ['вк', 'вконтакте', 'в контакте', 'vkontakte', 'vk.com', 'вк клипы', 'vk видео', 'вк видео', 'паблик вк', 'группа вк'],
  ok: ['ок', 'одноклассники', 'odnoklassniki', 'однокласники', 'ok.ru'],
  max: ['макс', 'мах', 'мессенджер max'],
  dzen: ['дзен', 'дзэн', 'яндекс дзен', 'яндекс.дзен', 'zen', 'yandex zen'],
  rutube: ['рутуб', 'рутьюб'],
  youtube: ['ютуб', 'ютьюб', 'ютюб', 'yt', 'you tube', 'шортс', 'shorts', 'ютуб шортс'],
  instagram: [
    'инстаграм',
    'инстаграмм',
    'инста',
    'инст',
    'insta',
    'ig',
    'inst',
    'рилс',
    'reels',
    'запрещенграм',
    'запрещенограм',
    'запрещенка',
    'запрещенная сеть',
    'запрещенная соцсеть',
    'нельзяграм',
    'нельзяграмм',
    'нелегалграм',
  ],
  facebook: ['фейсбук', 'фб', 'fb', 'фейс'],
  threads: ['тредс', 'трэдс', 'тредз'],
  x: ['твиттер', 'twitter', 'твитер', 'икс', 'tw', 'x (twitter)'],
  tiktok: ['тикток', 'тик ток', 'тик-ток', 'tt', 'tik tok', 'тт'],
  linkedin: ['линкедин', 'линкдин', 'li', 'linked in'],
  pinterest: ['пинтерест', 'pin', 'пин'],
  mastodon: ['мастодон', 'masto'],
}

/** Names of a table come again on every row; the memory is begun anew when it holds too many. */
const mostRemembered = 5_000
/** Longer words are texts, each of which comes once. */
const longestRemembered = 60
let remembered = new Map<string, string>()
let rememberedNetworks = new Map<string, NetworkId | null>()

const byName = new Map(networkIds.flatMap((id) => namesOf(id).map((name) => [foldedName(name), id] as const)))

/** All that a network is called by in tables, its own name among it. */
export function namesOf(network: NetworkId): readonly string[] {
  return [networks[network].name, ...nicknames[network]]
}

/** Lower case, ё as е, without the asterisk of the law and what surrounds a name. */
export function foldedName(name: string): string {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const words = fold(name)
  if (name.length > longestRemembered) return words
  if (remembered.size >= mostRemembered) remembered = new Map()
  remembered.set(name, words)
  return words
}

function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[*«»"“”]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^[\s.,:;#@-]+|[\s.,:;-]+$/g, '')
}

/** Some of them ask for their colours by a sign of its own, which is often left out. */
const signs = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic}|\s)+|(?:\p{RGI_Emoji}|\p{Extended_Pictographic}|\s)+$/gv

/** Without the pictures people put before and after names: «📸 Инста», «Дата 📅». */
export function withoutSigns(name: string): string {
  return /\p{Extended_Pictographic}|\u20e3/u.test(name) ? name.replace(signs, '') : name
}

/** The network a name or a nickname means («инста», «тг», fb, `IG Stories`, «📸 Инст»); null: none that is known. */
export function networkNamed(name: string): NetworkId | null {
  const known = rememberedNetworks.get(name)
  if (known !== undefined) return known
  const words = foldedName(withoutSigns(name))
  const network = byName.get(words) ?? byName.get(words.replace(format, '')) ?? inOtherCase(words)
  if (name.length > longestRemembered) return network
  if (rememberedNetworks.size >= mostRemembered) rememberedNetworks = new Map()
  rememberedNetworks.set(name, network)
  return network
}

/** A Russian word as sentences bend it: «для Дзена», «в телеге», «в Одноклассниках». Shorter ones mean something else. */
function inOtherCase(words: string): NetworkId | null {
  const [, stem = '', ending = ''] = /^([а-я][а-я .-]{2,20}?)(ов|ах|ам|ом|ой|а|у|е|ы)$/u.exec(words) ?? []
  if (stem === '') return null
  const named = ending === 'ов' || ending === 'ах' || ending === 'ам' ? [`${stem}и`] : [stem, `${stem}а`]
  return named.map((name) => byName.get(name)).find((one) => one !== undefined) ?? null
}

/** What a post is, after its network: «IG Stories», «ВК пост», «Инста (сторис)». */
const format =
  / \(?(?:stor(?:y|ies)|сторис|стори|истории|посты?|posts?|feed|лента|reels?|рилс|shorts|шортс|клипы?|видео|video|канал|группа|паблик)\)?$/u

/** The network some word of a name means: «Instagram Stories», «VK клипы», «канал в телеге»; null: none. */
export function networkIn(name: string): NetworkId | null {
  if (/(?:^|[\s/(])t(?:elegram)?\.me\//iu.test(name)) return 'telegram'
  const words = foldedName(name).split(/[\s()/.,:-]+/)
  return networkNamed(name) ?? words.map(networkNamed).find((one) => one !== null) ?? null
}
