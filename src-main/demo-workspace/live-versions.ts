import { v7 } from 'uuid'
import type { CommandArgs } from '#shared/commands/index.ts'
import { plainText, textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { DeliveryId, MediaHash, PostId, PostMediaId, RemarkId } from '#shared/kernel/ids.ts'
import type { DemoRemark, DemoVersion } from './content/content.ts'
import type { Living } from './happening.ts'
import type { LivedBrief } from './live-briefs.ts'

type Step = () => Promise<void>

/** Every version handed in and what was said of it; the last one stands as the brief's status tells. */
export function deliverSteps(living: Living, brief: LivedBrief): readonly Step[] {
  const { versions } = brief.words
  const said: RemarkId[] = []
  return versions.flatMap((version, i): readonly Step[] => {
    const id = v7() as DeliveryId
    const isLast = i === versions.length - 1
    const judged = isLast ? brief.life.status : 'returned'
    return [
      () => deliver(living, brief, id, version),
      ...(i === 0 ? [] : [() => solve(living, said.splice(0))]),
      ...(version.remarks.length === 0 ? [] : [async () => void said.push(...(await remark(living, id, version)))]),
      ...(judged === 'returned' ? [() => living.desk.run('brief.return', { briefId: brief.id })] : []),
      ...(judged === 'accepted' ? [() => accept(living, brief, version)] : []),
    ]
  })
}

async function deliver({ desk }: Living, brief: LivedBrief, deliveryId: DeliveryId, version: DemoVersion): Promise<void> {
  const pictures: { hash: MediaHash; formatId: string }[] = []
  for (const { file, formatId } of version.pictures ?? []) pictures.push({ hash: (await desk.picture(file)).id, formatId })
  const text = version.text === undefined ? null : textFromPlain(version.text)
  await desk.run('brief.deliver', { briefId: brief.id, deliveryId, text, pictures, note: version.note })
}

async function remark({ desk }: Living, deliveryId: DeliveryId, version: DemoVersion): Promise<readonly RemarkId[]> {
  const [shown] = version.pictures ?? []
  const hash = shown ? (await desk.picture(shown.file)).id : null
  const said: RemarkId[] = []
  for (const one of version.remarks) {
    const id = v7() as RemarkId
    said.push(id)
    await desk.run('remark.add', { id, deliveryId, place: placeOf(one, version, hash), words: one.words })
  }
  return said
}

/** The next version answers what was said of the one before. */
async function solve({ desk }: Living, remarks: readonly RemarkId[]): Promise<void> {
  for (const id of remarks) await desk.run('remark.update', { id, solved: true })
}

/** Where a remark points: letters of the text as a reader sees it, a box on the first picture, or the whole. */
export function placeOf({ quote, box }: DemoRemark, { text }: DemoVersion, hash: MediaHash | null): CommandArgs<'remark.add'>['place'] {
  if (box && hash) return { kind: 'box', hash, ...box }
  if (quote === undefined || text === undefined) return { kind: 'whole' }
  const from = plainText(textFromPlain(text)).indexOf(quote)
  if (from < 0) throw new Error(`the demo remarks on words that are not there: ${quote}`)
  return { kind: 'letters', from, to: from + quote.length, quote }
}

async function accept({ desk }: Living, brief: LivedBrief, version: DemoVersion): Promise<void> {
  const pictures: NonNullable<CommandArgs<'brief.accept'>['pictures']> = []
  for (const { file } of version.pictures ?? []) {
    pictures.push({ id: v7() as PostMediaId, hash: (await desk.picture(file)).id, alt: brief.words.title })
  }
  await desk.run('brief.accept', { briefId: brief.id, newPostId: v7() as PostId, pictures })
}
