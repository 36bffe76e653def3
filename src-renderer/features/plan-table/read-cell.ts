import { timeOfText } from '#renderer/widgets/when-field/time-text.ts'
import type { Stage } from '#shared/domain/posts/post.ts'
import type { BrandId, CampaignId, ChannelId, PersonId, RubricId, StageId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { DayKey } from '#shared/kernel/time.ts'
import { networkNamed } from '#shared/networks/nicknames.ts'
import { type Around, channelLabel, stageName, stagesOf } from './around.ts'
import type { WrittenColumn } from './columns.ts'
import { typedDay } from './typed-day.ts'

/** What a cell was given, understood. */
export type CellValue =
  | { readonly column: 'date'; readonly day: DayKey | null }
  | { readonly column: 'time'; readonly time: string }
  | { readonly column: 'brand'; readonly brandId: BrandId }
  | { readonly column: 'channels'; readonly channelIds: readonly ChannelId[] }
  | { readonly column: 'rubric'; readonly rubricId: RubricId | null }
  | { readonly column: 'stage'; readonly stage: Stage; readonly stageId: StageId | null }
  | { readonly column: 'text'; readonly words: string }
  | { readonly column: 'campaign'; readonly campaignId: CampaignId | null }
  | { readonly column: 'tags'; readonly tags: readonly string[] }
  | { readonly column: 'person'; readonly personId: PersonId | null }
  | { readonly column: 'erid'; readonly erid: string }

/** Why what was typed is no value of its column; each kind is a sentence under `table:fault`. */
export type CellFault = {
  readonly kind:
    | 'day'
    | 'time'
    | 'noTime'
    | 'brand'
    | 'channel'
    | 'channelTwice'
    | 'rubric'
    | 'stage'
    | 'noStage'
    | 'campaign'
    | 'person'
    | 'otherBrand'
    | 'heldChannel'
    | 'noBrand'
    | 'brandFirst'
  readonly values: { readonly typed: string; readonly brand?: string }
}

export type ReadFor = {
  /** Null while it is not known whose post it is. */
  readonly brandId: BrandId | null
  /** A day of the shown period, or of the row. */
  readonly about: DayKey
  readonly around: Around
}

type Fault = (kind: CellFault['kind'], what?: string) => Outcome<CellValue, CellFault>
type Reading = { readonly words: string; readonly typed: string; readonly given: ReadFor; readonly fault: Fault }
type Reader = (reading: Reading) => Outcome<CellValue, CellFault>

/** Understands what was typed or pasted into a cell; empty takes the value away where it can be. */
export function readCell(column: WrittenColumn, typed: string, given: ReadFor): Outcome<CellValue, CellFault> {
  const words = typed.trim()
  const fault: Fault = (kind, what = words) => failed({ kind, values: { typed: what.slice(0, 80), ...brandNamed(given) } })
  const ofBrand = column === 'channels' || column === 'rubric' || column === 'stage' || column === 'campaign'
  if (ofBrand && given.brandId === null) return fault('brandFirst')
  return readers[column]({ words, typed, given, fault })
}

const readers: { readonly [Column in WrittenColumn]: Reader } = {
  text: ({ typed }) => done({ column: 'text', words: typed.replace(/\r\n?/g, '\n') }),
  erid: ({ words }) => done({ column: 'erid', erid: words }),
  tags: ({ words }) => done({ column: 'tags', tags: partsOf(words) }),
  date: ({ words, given, fault }) => {
    if (words === '') return done({ column: 'date', day: null })
    const day = typedDay(words, given.around.nowWall.slice(0, 10) as DayKey, given.about)
    return day ? done({ column: 'date', day }) : fault('day')
  },
  time: ({ words, fault }) => {
    if (words === '') return fault('noTime')
    const time = timeOfText(words)
    return time ? done({ column: 'time', time }) : fault('time')
  },
  brand: ({ words, given, fault }) => {
    const brand = named(given.around.brands, words)
    return brand ? done({ column: 'brand', brandId: brand.id }) : fault('brand')
  },
  person: ({ words, given, fault }) => {
    const person = orNone(given.around.people, words)
    return person === undefined ? fault('person') : done({ column: 'person', personId: person?.id ?? null })
  },
  rubric: ({ words, given, fault }) => {
    const rubric = orNone(ofBrand(given.around.rubrics, given), words)
    return rubric === undefined ? fault('rubric') : done({ column: 'rubric', rubricId: rubric?.id ?? null })
  },
  campaign: ({ words, given, fault }) => {
    const campaign = orNone(ofBrand(given.around.campaigns, given), words)
    return campaign === undefined ? fault('campaign') : done({ column: 'campaign', campaignId: campaign?.id ?? null })
  },
  stage: ({ words, given: { brandId, around }, fault }) => {
    if (words === '') return fault('noStage')
    const stages = brandId ? stagesOf(brandId, around) : []
    const stage = stages.find((one) => folded(stageName(one, around.words)) === folded(words))
    const kind = stage ?? stages.find((one) => folded(around.words.kind(one.kind)) === folded(words))
    return kind ? done({ column: 'stage', stage: kind.kind, stageId: kind.stageId }) : fault('stage')
  },
  channels: readChannels,
}

function readChannels({ words, given, fault }: Reading): Outcome<CellValue, CellFault> {
  const { around } = given
  const channels = ofBrand(around.channels, given)
  const label = (one: (typeof channels)[number]) => folded(channelLabel(one, around))
  // A channel's own name may have a comma in it.
  const parts = channels.some((one) => label(one) === folded(words)) ? [words] : partsOf(words)
  const chosen: ChannelId[] = []
  for (const said of parts) {
    const part = folded(said)
    const exact = channels.filter((one) => label(one) === part || folded(one.title) === part)
    const found =
      exact.length > 0
        ? exact
        : channels.filter((one) => folded(around.words.network(one.network)) === part || networkNamed(part) === one.network)
    const [channel] = found
    if (!channel || found.length > 1) return fault(channel ? 'channelTwice' : 'channel', said)
    if (!chosen.includes(channel.id)) chosen.push(channel.id)
  }
  return done({ column: 'channels', channelIds: chosen })
}

/** What stands between commas, semicolons and line ends. */
function partsOf(words: string): readonly string[] {
  return words
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean)
}

function ofBrand<Row extends { readonly brandId: BrandId }>(rows: readonly Row[], { brandId }: ReadFor): readonly Row[] {
  return rows.filter((one) => one.brandId === brandId)
}

function brandNamed({ brandId, around }: ReadFor): { readonly brand?: string } {
  const brand = around.brands.find((one) => one.id === brandId)
  return brand ? { brand: brand.name } : {}
}

/** The row of this name, whatever its capitals, spaces and ё. */
function named<Row extends { readonly name: string }>(rows: readonly Row[], name: string): Row | undefined {
  return rows.find((one) => folded(one.name) === folded(name))
}

/** The same; null for no name at all. */
function orNone<Row extends { readonly name: string }>(rows: readonly Row[], name: string): Row | null | undefined {
  return name === '' ? null : named(rows, name)
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ')
}
