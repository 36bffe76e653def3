import { foldedName, networkIn, networkNamed, withoutSigns } from '#shared/networks/nicknames.ts'
import { namesOtherNetwork } from './other-networks.ts'

/** Words that mean every channel of the brand. */
const everywhere =
  /^(?:все|везде|все (?:соц\.?\s?)?(?:сети|площадки|каналы|соцсети)|all|everywhere|all (?:channels|networks|platforms|socials?))$/u

export function meansEverywhere(word: string): boolean {
  return everywhere.test(foldedName(word))
}

/**
 * The channels a cell names, as written: parted by commas, slashes, plus signs, line breaks, «и», or spaces where each word
 * is a network. What stands in brackets belongs to the word before it.
 */
export function splitNetworks(cell: string): readonly string[] {
  const parts = outsideBrackets(cell.normalize('NFC').replace(exported, '$1'))
  return [...new Map(parts.flatMap(bySpaces).map((one) => [foldedName(one), one])).values()]
}

/** Programs write a list of labels in brackets: `[Instagram, TikTok]`. */
const exported = /^\s*\[([^[\]]*)\]\s*$/u

/** Marks that stand in no name. */
const lists = /[,;|\n](?![^(]*\))/u

/** Marks between names that do not stand in brackets; a slash of an address is none. */
const marks = /(?:(?:[,;+|&\n•·]|(?<![a-z]\.[a-z]{2,6}|[:/])\/(?!\/))+|\s+(?:и|and)\s+)(?![^(]*\))/iu

function outsideBrackets(cell: string): readonly string[] {
  return cell
    .split(lists)
    .flatMap((part) => (isTitled(part) ? [part] : part.split(marks)))
    .map((part) => withoutSigns(part.trim()))
    .filter((part) => foldedName(part) !== '')
}

/** `Fern & Co (Facebook Page)`: a name with its network in brackets, and no list of networks. */
function isTitled(part: string): boolean {
  const [, title = '', inside = ''] = /^([^()]+)\s\(([^()]+)\)\s*$/u.exec(part) ?? []
  return title !== '' && networkIn(inside) !== null && networkIn(title) === null && !title.split(marks).some(namesOther)
}

function namesOther(word: string): boolean {
  return namesOtherNetwork(foldedName(word))
}

function bySpaces(part: string): readonly string[] {
  if (networkNamed(part) !== null) return [part]
  const words = part.split(/\s+/)
  return words.length > 1 && words.every((word) => networkNamed(word) !== null) ? words : [part]
}
