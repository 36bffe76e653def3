import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Act, type Bridge, newId, useAct, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { readDay } from '#renderer/features/plan/index.ts'
import { usePlanFiles } from '#renderer/features/plan-files/index.ts'
import { timeForNew } from '#renderer/widgets/calendar/index.ts'
import { maxPastedLength } from '#renderer/widgets/rich-text/read-pasted.ts'
import { readTextFile } from '#renderer/widgets/text-files/text-file.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import { type DayPlace, placesOnDay } from '#shared/domain/plan/day-places.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { wallInZone, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { MediaHash, PostId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { BrandRow } from '#shared/queries/brands-list.ts'
import { type DraftContent, draftsOf, type Taken } from './drafts-of.ts'
import type { DropTarget } from './drop-target.ts'
import type { Payload } from './payload.ts'
import { sortFiles } from './sort-files.ts'

export type Around = {
  readonly zone: ZoneId
  readonly now: EpochMs
  /** Goes on with the brand that new posts are for, asking which where there are several. */
  readonly brandForNew: (go: (brand: BrandRow) => void) => void
}

/** Something let go over a target; `apart`: every picture a post of its own. */
export type Dropped = { readonly payload: Payload; readonly target: DropTarget; readonly apart: boolean }

type Doing = { readonly act: Act; readonly bridge: Bridge; readonly refused: (why: Problem) => void; readonly around: Around }

/** Puts what was dropped or pasted where it belongs: the import, a post's pictures, or new drafts, as one step each. */
export function useTake(around: Around): (dropped: Dropped) => Promise<void> {
  const { t } = useTranslation('calendar')
  const [act, bridge, refused] = [useAct(), useBridge(), useRefused()]
  const latest = useRef(around)
  latest.current = around
  return useCallback(
    async ({ payload, target, apart }) => {
      const doing: Doing = { act, bridge, refused, around: latest.current }
      const { pictures, texts, plans, others } = sortFiles(payload.files)
      const [plan] = plans
      if (plan) return usePlanFiles.getState().takeFile(plan)
      if (others.length > 0) refused(problem('cannotTake', { values: { name: others.map((name) => `«${name}»`).join(', ') } }))
      const taken: Taken = {
        texts: [...(payload.text ? [payload.text] : []), ...(await readTexts(texts, refused))],
        pictures: await storePictures(pictures, doing),
      }
      if (target.kind === 'card' && taken.texts.length === 0) return addPictures(target.postId, taken.pictures, doing)
      const drafts = draftsOf(taken, apart)
      if (drafts.length === 0) return
      doing.around.brandForNew((brand) => {
        const make = (content: readonly DraftContent[]) => newPosts(content, { brand, target }, doing)
        const several = !apart && taken.pictures.length > 1 ? draftsOf(taken, true) : null
        const instead = several && {
          label: t('outside.apart', { count: several.length }),
          run: async () => {
            const undone = await bridge.undo()
            if (!undone.ok) return refused(undone.problem)
            // Something else was done since, without a word: that is what was taken back.
            if (undone.value.undoLabel !== 'posts.create') return void bridge.redo()
            await act('posts.create', { brandId: brand.id, posts: await make(several) })
          },
        }
        void make(drafts).then((posts) =>
          act('posts.create', { brandId: brand.id, posts }, instead ? { instead: { ...instead, run: () => void instead.run() } } : {}),
        )
      })
    },
    [act, bridge, refused, t],
  )
}

/** Said of a text file that is too big: a document with its pictures. */
const maxTextMb = 20

async function storePictures(files: readonly File[], { bridge, refused }: Doing): Promise<readonly MediaHash[]> {
  const hashes: MediaHash[] = []
  for (const file of files) {
    const stored = await bridge.upload(file, file.name)
    if (stored.ok) hashes.push(stored.value.id)
    else refused({ ...stored.problem, values: { ...stored.problem.values, name: file.name } })
  }
  return hashes
}

async function readTexts(files: readonly File[], refused: Doing['refused']): Promise<readonly RichText[]> {
  const texts: RichText[] = []
  for (const file of files) {
    const read = file.size === 0 ? null : await readTextFile(file)
    const told = (kind: Problem['kind'], more = {}) => refused(problem(kind, { values: { name: file.name, ...more } }))
    if (read === null) told('emptyFile')
    else if ('refused' in read) told(read.refused === 'fileTooBig' ? 'fileTooBig' : 'textUnread', { maxMb: maxTextMb })
    else {
      texts.push(read.text)
      if (read.cut) told('textCut', { limit: maxPastedLength })
    }
  }
  return texts
}

async function addPictures(postId: PostId, hashes: readonly MediaHash[], { act }: Doing): Promise<void> {
  if (hashes.length === 0) return
  await act('postMedia.addMany', { postId, pictures: hashes.map((hash) => ({ id: newId<'postMedia'>(), hash })) })
}

type Where = { readonly brand: BrandRow; readonly target: DropTarget }

async function newPosts(drafts: readonly DraftContent[], where: Where, doing: Doing) {
  const places = await placesFor(drafts.length, where, doing)
  return drafts.map(({ text, pictures }, at) => ({
    id: newId<'post'>(),
    ...(text ? { text } : {}),
    wallTime: places[at]?.wallTime ?? null,
    stage: where.target.kind === 'drawer' ? ('idea' as const) : ('draft' as const),
    channels: (places[at]?.channels ?? []).map((channelId) => ({ id: newId<'variant'>(), channelId })),
    pictures: pictures.map((hash) => ({ id: newId<'postMedia'>(), hash })),
  }))
}

/** On the brand's clock: from the time that was pointed at on, or on a day its free slots and the time new posts get; none in the drawer. */
async function placesFor(count: number, { brand, target }: Where, { bridge, around: { zone, now } }: Doing): Promise<readonly DayPlace[]> {
  const day = target.kind === 'drawer' ? null : target.kind === 'time' ? (target.at.slice(0, 10) as DayKey) : target.day
  if (day === null) return []
  const here = (wall: string) => wallInZone(wall as WallTime, zone, brand.zone)
  const first = here(target.kind === 'time' ? target.at : timeForNew(day, wallTimeAt(now, zone)))
  const setup = await bridge.read('plan.setup', { brandId: brand.id })
  const found = setup.ok && setup.value ? await readDay(bridge, setup.value, { day, now }) : { open: [], taken: [] }
  const bounds = { from: later(here(`${day}T08:00`), wallTimeAt(now, brand.zone)), to: here(`${day}T23:59`) }
  if (target.kind !== 'time') return placesOnDay(count, { ...found, first, ...bounds })
  // What was pointed at is meant, whoever stands there; the others of the same drop go beside it.
  const others = placesOnDay(count - 1, { open: [], taken: [...found.taken, first], first, ...bounds })
  return [{ wallTime: first, channels: [] }, ...others]
}

function later(one: WallTime, other: WallTime): WallTime {
  return one > other ? one : other
}
