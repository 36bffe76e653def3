import { createI18n } from '#renderer/app/i18n.ts'
import { makePaper } from '#renderer/widgets/brief-paper/make-paper.ts'
import { paperWords } from '#renderer/widgets/brief-paper/paper-words.ts'
import type { BriefPaper, PaperBlock } from '#shared/domain/briefs/brief-paper.ts'
import type { TextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import { brief, withBrief } from '#tests/unit/commands/a-brief.ts'
import { must, now, type Workspace, wall } from '#tests/unit/commands/a-workspace.ts'

const sought = (id: string, text: string, match: 'exact' | 'forms') => ({ id, text, match, forms: null })

/** One requirement of every kind and way of counting. */
const everyRequirement: TextRequirements = {
  length: { min: 800, max: 1200, unit: 'charactersNoSpaces' },
  phrases: [
    { ...sought('a', 'хлеб на закваске', 'forms'), min: 2, max: 3 },
    { ...sought('b', 'штоллен', 'exact'), min: 1, max: null },
    { ...sought('c', 'к празднику', 'forms'), min: 2, max: 2 },
    { ...sought('d', 'скидка', 'forms'), min: 0, max: 1 },
  ],
  links: [
    { id: 'e', url: 'https://bulochnaya1.ru/shtollen', anchor: 'заказать штоллен' },
    { id: 'f', url: 'bulochnaya1.ru', anchor: null },
  ],
  stopWords: [sought('g', 'уникальный', 'forms'), sought('h', 'лучший в городе', 'exact')],
}

/** A brief for a text with everything a person can write of it, and somebody to do it. */
export async function withFullBrief(): Promise<Workspace> {
  const workspace = await withBrief({ deadline: wall('2026-12-01T18:00') })
  await must(workspace, 'brief.update', {
    briefId: brief,
    goal: 'Собрать 40 предзаказов\nдо 15 декабря',
    audience: 'Хозяйки 30–50 & их семьи',
    tone: 'Тепло, на «вы»',
    structure: 'Запах → состав → <как заказать>',
    references: 'Как в прошлом году: https://t.me/bulochnaya/12.',
    requirements: { kind: 'text', text: everyRequirement },
  })
  return workspace
}

export async function paperOf(workspace: Workspace, language: 'ru' | 'en' = 'ru'): Promise<BriefPaper> {
  const detail = await workspace.query('brief.detail', { briefId: brief, asOf: now })
  if (detail === null) throw new Error('the brief of this test is gone')
  return makePaper(detail, paperWords(createI18n('ru'), language))
}

/** `what | detail` of every row under a heading. */
export function rowsUnder({ blocks }: BriefPaper, heading: string): readonly string[] {
  const found = blocks.find((one): one is Extract<PaperBlock, { kind: 'rows' }> => one.kind === 'rows' && one.heading === heading)
  return (found?.rows ?? []).map(({ what, detail }) => (detail === '' ? what : `${what} | ${detail}`))
}
