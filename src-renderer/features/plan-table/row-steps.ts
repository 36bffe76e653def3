import type { CellStep } from '#shared/commands/posts-edit-many.ts'
import { tagsOf } from '#shared/domain/posts/tags.ts'
import { replaceWords } from '#shared/domain/texts/replace-words.ts'
import { plainText, type RichText, textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { wallInZone } from '#shared/domain/time/wall-time.ts'
import type { BrandId, ChannelId, Id, PostId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { WallTime } from '#shared/kernel/time.ts'
import type { TableRow } from '#shared/queries/index.ts'
import type { Around } from './around.ts'
import { wallOf } from './cell-text.ts'
import type { WrittenColumn } from './columns.ts'
import type { CellFault, CellValue } from './read-cell.ts'

/** When a post whose day alone was said goes out. */
const usualTime = '10:00'

export type RowFault = CellFault & { readonly column: WrittenColumn }

export type StepsFor = {
  /** As the person sees it, from 1. */
  readonly rowNumber: number
  readonly around: Around
  /** Whole texts of posts whose text is to change. */
  readonly texts: ReadonlyMap<PostId, RichText>
  readonly newId: <Kind extends string>() => Id<Kind>
}

/** The changes a row's cells ask for, those that change nothing left out. */
export function stepsOfRow(row: TableRow, values: readonly CellValue[], given: StepsFor): Outcome<readonly CellStep[], RowFault> {
  const steps: CellStep[] = []
  const at = { row: given.rowNumber }
  const post = { postId: row.id }
  const wall = newWall(row, values, given.around)
  if (!wall.ok) return wall
  if (wall.value !== undefined)
    steps.push({ ...at, column: wall.value.column, name: 'post.reschedule', args: { ...post, wallTime: wall.value.wallTime } })
  for (const value of values) {
    const step = stepOf(row, value, given)
    if (!step.ok) return step
    if (step.value) steps.push({ ...at, column: value.column, ...step.value } as CellStep)
  }
  return done(steps)
}

type Step = { readonly [Name in CellStep['name']]: Pick<Extract<CellStep, { readonly name: Name }>, 'name' | 'args'> }[CellStep['name']]

function stepOf(row: TableRow, value: CellValue, { around, texts, newId }: StepsFor): Outcome<Step | null, RowFault> {
  const postId = row.id
  switch (value.column) {
    case 'date':
    case 'time':
      return done(null)
    case 'brand':
      return value.brandId === row.brandId
        ? done(null)
        : failed({ column: 'brand', kind: 'otherBrand', values: { typed: nameOf(value.brandId, around) } })
    case 'rubric':
      return done(
        value.rubricId === (row.rubric?.id ?? null) ? null : { name: 'post.setRubric', args: { postId, rubricId: value.rubricId } },
      )
    case 'stage': {
      const same = value.stage === row.stage && (value.stageId === row.stageId || row.stageId === null)
      return done(same ? null : { name: 'board.move', args: { postId, stage: value.stage, stageId: value.stageId } })
    }
    case 'channels':
      return channelStep(row, value.channelIds, { around, newId })
    case 'text': {
      const text = texts.get(postId)
      const same = text !== undefined && plainText(text) === plainText(textFromPlain(value.words))
      return done(same ? null : { name: 'post.setText', args: { postId, text: replaceWords(text ?? textFromPlain(''), value.words) } })
    }
    default:
      return done(planStep(row, value))
  }
}

/** What a post says of its place in the plan. */
function planStep(row: TableRow, value: Extract<CellValue, { readonly column: 'campaign' | 'tags' | 'person' | 'erid' }>): Step | null {
  const postId = row.id
  if (value.column === 'campaign')
    return value.campaignId === row.campaignId ? null : { name: 'post.setCampaign', args: { postId, campaignId: value.campaignId } }
  if (value.column === 'person')
    return value.personId === row.personId ? null : { name: 'post.setPerson', args: { postId, personId: value.personId } }
  if (value.column === 'tags') {
    const same = Object.keys(tagsOf(value.tags)).sort().join('\n') === [...row.tags].join('\n')
    return same ? null : { name: 'post.setTags', args: { postId, tags: [...value.tags] } }
  }
  if (value.erid === (row.ad?.erid ?? '')) return null
  const advertiser = row.ad?.advertiser ?? ''
  const ad = value.erid === '' && advertiser === '' ? null : { erid: value.erid, advertiser }
  return { name: 'post.setAdLabel', args: { postId, ad } }
}

function channelStep(
  row: TableRow,
  wanted: readonly ChannelId[],
  { around, newId }: Pick<StepsFor, 'around' | 'newId'>,
): Outcome<Step | null, RowFault> {
  const held = row.heldChannels.find((id) => !wanted.includes(id))
  if (held) {
    const title = around.channels.find((one) => one.id === held)?.title ?? ''
    return failed({ column: 'channels', kind: 'heldChannel', values: { typed: title } })
  }
  if (wanted.length === row.channels.length && wanted.every((id) => row.channels.includes(id))) return done(null)
  const channels = wanted.map((channelId) => ({ id: newId<'variant'>(), channelId }))
  return done({ name: 'post.setChannels', args: { postId: row.id, channels } })
}

type NewWall = { readonly column: 'date' | 'time'; readonly wallTime: WallTime | null }

/** The wall time the cells of day and time come to, on the post's own clock; undefined: as it is. */
function newWall(row: TableRow, values: readonly CellValue[], around: Around): Outcome<NewWall | undefined, RowFault> {
  const day = values.find((one) => one.column === 'date')
  const time = values.find((one) => one.column === 'time')
  if (!day && !time) return done(undefined)
  const wall = wallOf(row, around)
  const column = day ? 'date' : 'time'
  const onDay = day ? day.day : (wall?.slice(0, 10) ?? null)
  if (onDay === null) {
    if (!day && time) return failed({ column: 'time', kind: 'noTime', values: { typed: time.time } })
    return done(wall === null ? undefined : { column, wallTime: null })
  }
  const shown = `${onDay}T${time?.time ?? wall?.slice(11) ?? usualTime}` as WallTime
  return done(shown === wall ? undefined : { column, wallTime: wallInZone(shown, around.zone, row.zone) })
}

export type NewRow = {
  readonly id: PostId
  readonly brandId: BrandId
  /** The day of a new post whose row says none; null: it has no day. */
  readonly day: string | null
}

/** The changes that make a post of a new row: the post itself first, then what only an existing post can be given. */
export function stepsOfNew(
  { id, brandId, day }: NewRow,
  values: readonly CellValue[],
  { rowNumber, around, newId }: StepsFor,
): readonly CellStep[] {
  const find = <Column extends CellValue['column']>(column: Column) =>
    values.find((one): one is Extract<CellValue, { readonly column: Column }> => one.column === column)
  const saidDay = find('date')
  const onDay = saidDay ? saidDay.day : day
  const zone = around.brands.find((one) => one.id === brandId)?.zone ?? around.zone
  const shown = onDay === null ? null : (`${onDay}T${find('time')?.time ?? usualTime}` as WallTime)
  const create: CellStep = {
    ...{ row: rowNumber, column: 'text', name: 'post.create' },
    args: {
      ...{ id, brandId, text: textFromPlain(find('text')?.words ?? '') },
      wallTime: shown && wallInZone(shown, around.zone, zone),
      rubricId: find('rubric')?.rubricId ?? null,
      channels: (find('channels')?.channelIds ?? []).map((channelId) => ({ id: newId<'variant'>(), channelId })),
    },
  }
  const stage = find('stage')
  const moved: readonly CellStep[] = stage
    ? [{ ...{ row: rowNumber, column: 'stage', name: 'board.move' }, args: { postId: id, stage: stage.stage, stageId: stage.stageId } }]
    : []
  const plain = { id, campaignId: null, personId: null, tags: [] as readonly string[], ad: null } as unknown as TableRow
  const rest = values.flatMap((value): readonly CellStep[] => {
    if (value.column !== 'campaign' && value.column !== 'tags' && value.column !== 'person' && value.column !== 'erid') return []
    const step = planStep(plain, value)
    return step ? [{ row: rowNumber, column: value.column, ...step } as CellStep] : []
  })
  return [create, ...moved, ...rest]
}

function nameOf(brandId: BrandId, { brands }: Around): string {
  return brands.find((one) => one.id === brandId)?.name ?? ''
}
