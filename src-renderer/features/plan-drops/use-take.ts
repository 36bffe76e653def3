import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Act, type Bridge, newId, useAct, useBridge, useRefused } from '#renderer/bridge/index.ts'
import { findSlotOn } from '#renderer/features/plan/index.ts'
import { usePlanFiles } from '#renderer/features/plan-files/index.ts'
import { timeForNew } from '#renderer/widgets/calendar/index.ts'
import { maxPastedLength } from '#renderer/widgets/rich-text/read-pasted.ts'
import { readTextFile } from '#renderer/widgets/text-files/text-file.ts'
import { type Problem, problem } from '#shared/contract/problem.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { shiftWallBy, wallInZone, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { ChannelId, MediaHash, PostId } from '#shared/kernel/ids.ts'
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
type Place = { readonly wallTime: WallTime | null; readonly channels: readonly ChannelId[] }

/** Minutes between posts that one drop makes, so that they do not stand at one time. */
const apartMinutes = 15

async function newPosts(drafts: readonly DraftContent[], where: Where, doing: Doing) {
  const place = await placeOf(where, doing)
  return drafts.map(({ text, pictures }, at) => ({
    id: newId<'post'>(),
    ...(text ? { text } : {}),
    wallTime: place.wallTime && shiftWallBy(place.wallTime, { minutes: apartMinutes * at }),
    stage: where.target.kind === 'drawer' ? ('idea' as const) : ('draft' as const),
    channels: place.channels.map((channelId) => ({ id: newId<'variant'>(), channelId })),
    pictures: pictures.map((hash) => ({ id: newId<'postMedia'>(), hash })),
  }))
}

/** The time that was pointed at; of a day the brand's first free slot with its channels, else the time new posts get. */
async function placeOf({ brand, target }: Where, { bridge, around: { zone, now } }: Doing): Promise<Place> {
  const without = { channels: [] }
  if (target.kind === 'time') return { wallTime: wallInZone(target.at, zone, brand.zone), ...without }
  const day: DayKey | null = target.kind === 'drawer' ? null : target.day
  if (day === null) return { wallTime: null, ...without }
  const setup = await bridge.read('plan.setup', { brandId: brand.id })
  const slot = setup.ok && setup.value ? await findSlotOn(bridge, setup.value, { day, now }) : null
  return slot ?? { wallTime: wallInZone(timeForNew(day, wallTimeAt(now, zone)), zone, brand.zone), ...without }
}
