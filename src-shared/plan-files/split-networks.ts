import { foldedName, networkNamed, withoutSigns } from '#shared/networks/nicknames.ts'

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
  const parts = outsideBrackets(cell.normalize('NFC'))
  return [...new Map(parts.flatMap(bySpaces).map((one) => [foldedName(one), one])).values()]
}

/** Marks between names that do not stand in brackets; a slash of an address is none. */
const marks = /(?:(?:[,;+|&\n•·]|(?<![a-z]\.[a-z]{2,6}|[:/])\/(?!\/))+|\s+(?:и|and)\s+)(?![^(]*\))/iu

function outsideBrackets(cell: string): readonly string[] {
  return cell
    .split(marks)
    .map((part) => withoutSigns(part.trim()))
    .filter((part) => foldedName(part) !== '')
}

function bySpaces(part: string): readonly string[] {
  if (networkNamed(part) !== null) return [part]
  const words = part.split(/\s+/)
  return words.length > 1 && words.every((word) => networkNamed(word) !== null) ? words : [part]
}
