import type { Brief, BriefRequirements } from '#shared/domain/briefs/brief.ts'
import type { DesignRequirements, PictureFormat } from '#shared/domain/briefs/design-requirements.ts'
import { maxPhraseLength, type TextRequirements } from '#shared/domain/briefs/text-requirements.ts'

/** What a person writes of a brief. */
export type BriefFields = Pick<
  Brief,
  | 'title'
  | 'goal'
  | 'audience'
  | 'tone'
  | 'structure'
  | 'references'
  | 'referencePictures'
  | 'requirements'
  | 'assigneeId'
  | 'deadline'
  | 'zone'
>

export function fieldsOf(brief: Brief): BriefFields {
  const { title, goal, audience, tone, structure, references, referencePictures, requirements, assigneeId, deadline, zone } = brief
  return { title, goal, audience, tone, structure, references, referencePictures, requirements, assigneeId, deadline, zone }
}

type Limits = { readonly min: number | null; readonly max: number | null }

/** Whether both ends can be true of one number. */
export function isOrdered({ min, max }: Limits): boolean {
  return min === null || max === null || min <= max
}

/** The requirements that can be kept: rows that are not finished yet wait in the window until they are. */
export function finished(requirements: BriefRequirements): BriefRequirements {
  return requirements.kind === 'text'
    ? { kind: 'text', text: finishedText(requirements.text) }
    : { kind: 'design', design: finishedDesign(requirements.design) }
}

/** Whether every row can be kept. */
export function isFinished(requirements: BriefRequirements): boolean {
  return JSON.stringify(finished(requirements)) === JSON.stringify(requirements)
}

function finishedText(text: TextRequirements): TextRequirements {
  const isWord = (words: string) => words.trim() !== '' && words.length <= maxPhraseLength
  return {
    length: text.length && isOrdered(text.length) ? text.length : null,
    phrases: text.phrases.filter((one) => isWord(one.text) && isOrdered(one)),
    links: text.links.filter((one) => one.url.trim() !== ''),
    stopWords: text.stopWords.filter((one) => isWord(one.text)),
  }
}

function finishedDesign(design: DesignRequirements): DesignRequirements {
  const isWhole = ({ name, size }: PictureFormat) => name.trim() !== '' && Object.values(size).every((value) => value !== 0)
  return { ...design, formats: design.formats.filter(isWhole), texts: design.texts.filter((one) => one.trim() !== '') }
}
