import { useEffect, useRef, useState } from 'react'
import { useBridge, useRefused } from '#renderer/bridge/index.ts'
import { formatsThatFit } from '#shared/domain/briefs/check-picture.ts'
import type { DesignRequirements } from '#shared/domain/briefs/design-requirements.ts'
import { keepPictures, type PickedFor, picturesLeft } from '../brief-drafts.ts'
import type { PlacedPicture } from '../pictures-view.ts'

export type HandedPictures = {
  readonly pictures: readonly PlacedPicture[]
  /** Names of files on their way into the media store. */
  readonly uploading: readonly string[]
  /** Stores files; each goes to the format given, or to the first free one whose pixels it has. */
  readonly add: (files: readonly File[], formatId?: string) => Promise<void>
  readonly place: (at: number, formatId: string) => void
  readonly remove: (at: number) => void
}

/** Pictures made ready to be handed in; pasted ones come too. They are kept, whatever closes the room, until they are. */
export function useHandedPictures(asked: DesignRequirements, picked: PickedFor): HandedPictures {
  const bridge = useBridge()
  const refused = useRefused()
  const [pictures, setPictures] = useState<readonly PlacedPicture[]>(() => picturesLeft(picked))
  const { briefId, version } = picked
  useEffect(() => keepPictures({ briefId, version }, pictures), [briefId, version, pictures])
  const [uploading, setUploading] = useState<readonly string[]>([])
  async function addOne(file: File, formatId: string | undefined) {
    setUploading((names) => [...names, file.name])
    const stored = await bridge.upload(file, file.name)
    setUploading((names) => names.toSpliced(names.indexOf(file.name), 1))
    if (!stored.ok) return refused({ ...stored.problem, values: { ...stored.problem.values, name: file.name } })
    setPictures((before) => withPicture(before, { file: stored.value, formatId: formatId ?? freeFormat(before, stored.value, asked) }))
  }
  async function add(files: readonly File[], formatId?: string) {
    for (const file of files) await addOne(file, formatId)
  }
  usePastedFiles((files) => void add(files))
  return {
    pictures,
    uploading,
    add,
    place: (at, formatId) => setPictures((before) => before.map((one, i) => (i === at ? { ...one, formatId } : one))),
    remove: (at) => setPictures((before) => before.toSpliced(at, 1)),
  }
}

/** A format takes one picture: the newer stands in for the older. */
function withPicture(before: readonly PlacedPicture[], picture: PlacedPicture): readonly PlacedPicture[] {
  const others = before.filter((one) => one.file.id !== picture.file.id && (picture.formatId === '' || one.formatId !== picture.formatId))
  return [...others, picture]
}

function freeFormat(before: readonly PlacedPicture[], file: PlacedPicture['file'], asked: DesignRequirements): string {
  const fitting = formatsThatFit(file, asked)
  const taken = new Set(before.map((one) => one.formatId))
  return fitting.find((id) => !taken.has(id)) ?? fitting[0] ?? ''
}

function usePastedFiles(take: (files: readonly File[]) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length > 0) latest.current(files)
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [])
}
