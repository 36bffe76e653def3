import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fieldsLeft, keepFields, keepPictures, keepWork, picturesLeft, workLeft } from '#renderer/features/briefs/brief-drafts.ts'
import type { BriefFields } from '#renderer/features/briefs/brief-fields.ts'
import type { PlacedPicture } from '#renderer/features/briefs/pictures-view.ts'
import { noDesignRequirements } from '#shared/domain/briefs/design-requirements.ts'
import { noTextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { BriefId } from '#shared/kernel/ids.ts'

const id = '01a20000-0000-7000-8000-000000000001' as BriefId

const stored = {
  title: 'Текст про штоллен',
  ...{ goal: '', audience: '', tone: '', structure: '', references: '', referencePictures: [] },
  requirements: { kind: 'text', text: noTextRequirements },
  assigneeId: null,
  deadline: null,
  zone: 'Europe/Moscow',
} as unknown as BriefFields

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
})

describe('what a crash leaves of a brief', () => {
  it('is the fields as they were typed, rows that are not finished among them', () => {
    const unfinished = { id: 'p', text: '', match: 'exact', forms: null, min: 1, max: null } as const
    const typed: BriefFields = {
      ...stored,
      goal: 'Продать',
      requirements: { kind: 'text', text: { ...noTextRequirements, phrases: [unfinished] } },
    }
    keepFields(id, { value: typed, over: [stored] })
    expect(fieldsLeft(id, stored)).toEqual(typed)
  })

  it('stays away when other fields are stored since, when it is of the other kind, and when it cannot be read', () => {
    keepFields(id, { value: { ...stored, goal: 'Продать' }, over: [stored] })
    expect(fieldsLeft(id, { ...stored, goal: 'Рассказать' })).toBe(null)
    keepFields(id, { value: { ...stored, requirements: { kind: 'design', design: noDesignRequirements } }, over: [stored] })
    expect(fieldsLeft(id, stored)).toBe(null)
    localStorage.setItem(`draftBrief:${id}`, '{"value":{"title":1},"over":[]}')
    expect(fieldsLeft(id, stored)).toBe(null)
  })

  it('is the text being written, until it is stored', () => {
    keepWork(id, { value: textFromPlain('Штоллен'), over: [textFromPlain('')] })
    expect(workLeft(id, textFromPlain(''))).toEqual(textFromPlain('Штоллен'))
    keepWork(id, null)
    expect(workLeft(id, textFromPlain(''))).toBe(null)
  })

  it('is the pictures picked for this version, not for another', () => {
    const file = { id: 'a'.repeat(64), type: 'image/png', bytes: 10, width: 4, height: 4, name: 'a.png', addedAt: 1, deletedAt: null }
    const pictures = [{ file, formatId: 'square' }] as unknown as readonly PlacedPicture[]
    keepPictures({ briefId: id, version: 2 }, pictures)
    expect(picturesLeft({ briefId: id, version: 2 })).toEqual(pictures)
    expect(picturesLeft({ briefId: id, version: 3 })).toEqual([])
    keepPictures({ briefId: id, version: 2 }, [])
    expect(picturesLeft({ briefId: id, version: 2 })).toEqual([])
  })
})
