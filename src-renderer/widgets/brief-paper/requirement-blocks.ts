import type { BriefRequirements } from '#shared/domain/briefs/brief.ts'
import type { PaperBlock } from '#shared/domain/briefs/brief-paper.ts'
import type { DesignRequirements, FormatSize, PictureFormat } from '#shared/domain/briefs/design-requirements.ts'
import type { LengthRequirement, TextRequirements } from '#shared/domain/briefs/text-requirements.ts'
import type { PaperWords } from './paper-words.ts'

type Row = Extract<PaperBlock, { kind: 'rows' }>['rows'][number]

/** What the program will check, each requirement as a row; none where nothing is required. */
export function requirementBlocks(requirements: BriefRequirements, words: PaperWords): readonly PaperBlock[] {
  return requirements.kind === 'text' ? textBlocks(requirements.text, words) : designBlocks(requirements.design, words)
}

function textBlocks({ length, phrases, links, stopWords }: TextRequirements, words: PaperWords): readonly PaperBlock[] {
  const { t } = words
  const match = { exact: t('paper.exact'), forms: t('paper.forms') }
  const rows: readonly Row[] = [
    ...(length ? [{ what: t('paper.lengthTitle'), detail: lengthWords(length, words) }] : []),
    ...phrases.map((one) => ({ what: t('paper.phrase', { text: one.text }), detail: `${timesWords(one, words)}, ${match[one.match]}` })),
    ...links.map(({ url, anchor }) => ({
      what: t('paper.link', { url }),
      detail: anchor === null ? t('paper.linkAny') : t('paper.linkUnder', { anchor }),
    })),
    ...stopWords.map(({ text, match: how }) => ({
      what: t('paper.stopWord', { text }),
      detail: how === 'forms' ? t('paper.stopWordForms') : match.exact,
    })),
  ]
  return rowsBlock(rows, t('paper.checked'), words)
}

function lengthWords({ min, max, unit }: LengthRequirement, { t, format }: PaperWords): string {
  const said = { min: format.number(min ?? 0), max: format.number(max ?? 0), unit: t(`length.units.${unit}`) }
  if (min !== null && max !== null) return t('paper.lengthRange', said)
  return t(min === null ? 'paper.lengthMax' : 'paper.lengthMin', said)
}

function timesWords({ min, max }: { readonly min: number; readonly max: number | null }, { t }: PaperWords): string {
  if (max === null) return t('paper.times.least', { count: min })
  if (min === max) return t('paper.times.exactly', { count: min })
  return min === 0 ? t('paper.times.most', { count: max }) : t('paper.times.range', { min, max })
}

function designBlocks({ formats, types, maxBytes, texts }: DesignRequirements, words: PaperWords): readonly PaperBlock[] {
  const { t, format } = words
  const typed = types.map((type) => type.replace('image/', '').toUpperCase()).join(', ')
  const rows: readonly Row[] = [
    ...formats.map((one) => ({ what: one.name, detail: formatWords(one, words) })),
    ...(formats.length + types.length === 0 ? [] : [{ what: t('paper.types'), detail: typed || t('paper.anyType') }]),
    ...(maxBytes === null ? [] : [{ what: t('paper.weight'), detail: t('paper.weightMax', { bytes: format.bytes(maxBytes) }) }]),
  ]
  const placed: readonly PaperBlock[] =
    texts.length === 0
      ? []
      : [
          {
            kind: 'rows',
            heading: t('paper.texts'),
            line: t('paper.textsLine'),
            numbered: true,
            rows: texts.map((what) => ({ what, detail: '' })),
          },
        ]
  return [...rowsBlock(rows, t('paper.formatChecked'), words), ...placed]
}

function formatWords({ size, safeArea }: PictureFormat, words: PaperWords): string {
  const { t, format } = words
  if (safeArea === null) return sizeWords(size, words)
  const { top, right, bottom, left } = safeArea
  const share = (value: number) => format.percent(value)
  return `${sizeWords(size, words)}; ${t('paper.safe', { top: share(top), right: share(right), bottom: share(bottom), left: share(left) })}`
}

function sizeWords(size: FormatSize, { t }: PaperWords): string {
  if (size.kind === 'exact') return t('paper.sizeExact', size)
  const { ratioWidth, ratioHeight, minWidth: width, minHeight: height } = size
  return t('paper.sizeAspect', { ratioWidth, ratioHeight, width, height })
}

function rowsBlock(rows: readonly Row[], line: string, { t }: PaperWords): readonly PaperBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'rows', heading: t('task.requirements'), line, numbered: false, rows }]
}
