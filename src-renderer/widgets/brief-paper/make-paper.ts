import type { Brief } from '#shared/domain/briefs/brief.ts'
import type { BriefPaper, PaperBlock } from '#shared/domain/briefs/brief-paper.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import type { PaperWords } from './paper-words.ts'
import { remarkBlocks } from './remark-blocks.ts'
import { requirementBlocks } from './requirement-blocks.ts'

/** All that somebody without Rubrika must know of a brief; parts that nobody wrote are left out. */
export function makePaper(detail: BriefDetail, words: PaperWords): BriefPaper {
  const { brief, brand } = detail
  const { t, language } = words
  return {
    language,
    brand: { name: brand.name, color: brand.color },
    kind: t(`paper.kind.${brief.kind}`),
    title: brief.title,
    facts: facts(detail, words),
    blocks: [
      ...writtenBlocks(brief, words),
      ...requirementBlocks(brief.requirements, words),
      ...referenceBlocks(detail, words),
      ...remarkBlocks(detail, words),
    ],
    handIn: t(brief.kind === 'text' ? 'paper.handInText' : 'paper.handInDesign'),
  }
}

function facts({ brief, post, people }: BriefDetail, words: PaperWords): BriefPaper['facts'] {
  const { t } = words
  const assignee = people.find(({ id }) => id === brief.assigneeId)?.name
  return [
    { label: t('task.deadline'), value: deadlineWords(brief, words) },
    { label: t('task.assignee'), value: assignee ?? t('paper.nobody') },
    ...(post?.firstLine ? [{ label: t('task.post'), value: post.firstLine }] : []),
  ]
}

/** On the wall of the brand's zone, whose name is said: the reader may sit in another. */
function deadlineWords({ dueAt, zone }: Brief, { t, format, zoneName }: PaperWords): string {
  if (dueAt === null) return t('paper.noDeadline')
  return t('paper.deadlineAt', { day: format.day(dayOf(dueAt, zone)), time: format.time(dueAt, zone), zone: zoneName(zone, dueAt) })
}

function writtenBlocks(brief: Brief, { t }: PaperWords): readonly PaperBlock[] {
  const parts = [
    [t('task.goal'), brief.goal],
    [t('task.audience'), brief.audience],
    [t('task.tone'), brief.tone],
    [t(brief.kind === 'text' ? 'task.structure' : 'task.wishes'), brief.structure],
  ] as const
  return parts.flatMap(([heading, text]) => wordsBlock(heading, text))
}

function referenceBlocks({ brief, references }: BriefDetail, { t }: PaperWords): readonly PaperBlock[] {
  const pictures = references.map((file) => ({ hash: file.id, caption: t('paper.pictureCaption', file), boxes: [] }))
  return [
    ...wordsBlock(t('task.references'), brief.references),
    ...(pictures.length === 0 ? [] : [{ kind: 'pictures', heading: t('task.referencePictures'), pictures } as const]),
  ]
}

function wordsBlock(heading: string, text: string): readonly PaperBlock[] {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd())
  return lines.some((line) => line !== '') ? [{ kind: 'words', heading, lines }] : []
}
