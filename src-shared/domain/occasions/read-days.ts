import type { Occasion, OccasionKind } from './occasion.ts'
import { readRule } from './rule.ts'
import { readSource } from './source.ts'

const world = 'world'

/**
 * Reads a table of days, one a line, columns parted by ` | `: id, Russian name, English name, short Russian and English name,
 * rule (`readRule`), where (`world` or countries by code, parted by commas), source (`readSource`), and `memory` or nothing.
 * A line that cannot be read is a mistake of ours and throws.
 */
export function readDays(kind: OccasionKind, table: string): readonly Occasion[] {
  return table
    .trim()
    .split('\n')
    .map((line) => readDay(kind, line))
}

function readDay(kind: OccasionKind, line: string): Occasion {
  const [id = '', ru = '', en = '', shortRu = '', shortEn = '', when = '', where = '', from = '', mark] = line.split(' | ')
  const [rule, source] = [readRule(when), readSource(from)]
  if (!rule || !source || where === '' || (mark !== undefined && mark !== 'memory')) throw new Error(`Unreadable day: ${line}`)
  return {
    id,
    name: { ru, en },
    short: { ru: shortRu, en: shortEn },
    rule,
    kind,
    countries: where === world ? [] : where.split(','),
    source,
    memory: mark === 'memory',
  }
}
