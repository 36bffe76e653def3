import { type Problem, problem } from '#shared/contract/problem.ts'
import { maxTextJson, type RichText } from '#shared/domain/texts/rich-text.ts'

/** Refuses `textTooBig` for a text whose JSON is longer than is kept. */
export function textProblem(text: RichText): Problem | null {
  return JSON.stringify(text).length > maxTextJson ? problem('textTooBig', { field: 'text', values: { limit: maxTextJson } }) : null
}
