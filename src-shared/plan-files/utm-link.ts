import { foldedName } from '#shared/networks/nicknames.ts'

/** The name of a tag and what it says: `utm_source`, `vk`. */
export type UtmTag = readonly [name: string, value: string]

const inWords = /https?:\/\/\S+?(?=[.,;:!?)»"]*(?:\s|$))/iu
const alone = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u
const named = /^utm[\s_-](?<tag>source|medium|campaign|content|term)$/u

/** The tags that a cell under a heading tells: one under `utm_source`, all under «UTM-метки». */
export function utmTags(heading: string, cell: string): readonly UtmTag[] {
  const tag = named.exec(foldedName(heading))?.groups?.tag
  const pairs = [...cell.matchAll(/(?<name>utm_\w+)=(?<value>[^&\s#]*)/giu)].map(
    ({ groups }): UtmTag => [groups?.name?.toLowerCase() ?? '', groups?.value ?? ''],
  )
  if (pairs.length > 0 || tag === undefined) return pairs
  return cell === '' ? [] : [[`utm_${tag}`, cell]]
}

/** The link of a cell: the address in it, or all of it where that is one without `https://`. Null: it holds none. */
export function linkIn(cell: string): string | null {
  return inWords.exec(cell)?.[0] ?? (alone.test(cell) ? cell : null)
}

/** A cell with the tags joined to its link; what the link has already stays as it is, and a tag that it has is not told twice. */
export function withUtm(cell: string, tags: readonly UtmTag[]): string {
  const link = linkIn(cell)
  if (link === null) return cell
  const [address = '', anchor] = link.split(/(?=#)/u)
  const fresh = tags.filter(([name, value]) => value !== '' && !new RegExp(`[?&]${name}=`, 'iu').test(address))
  const query = fresh.map(([name, value]) => `${name}=${encodeURIComponent(decoded(value))}`).join('&')
  if (query === '') return cell
  const sign = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&'
  return cell.replace(link, () => `${address}${sign}${query}${anchor ?? ''}`)
}

/** What people copied out of an address is encoded already. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
