import { textChecker } from '#shared/domain/briefs/check-text.ts'
import { plainText, textFromPlain } from '#shared/domain/texts/rich-text.ts'
import { longText, strictRequirements } from '../stage/long-text.ts'
import type { Bench, Measured } from '../stage/measure.ts'

const length = 10_000
/** Until the code is compiled a check takes longer; nobody feels the first few. */
const warmUp = 40
/** Enough for a p95 that one hiccup does not decide. */
const leastRuns = 100

/**
 * The check of a text against its brief by itself, after each letter typed: without editor, window and paint. The floor is the
 * runtime's own way to split the same text into words, without looking for any.
 */
export async function measureCheckRules({ runs }: Bench): Promise<readonly Measured[]> {
  const check = textChecker(await strictRequirements())
  const segmenter = new Intl.Segmenter('ru', { granularity: 'word' })
  const text = longText(length)
  const ours: number[] = []
  const floor: number[] = []
  for (let run = 0; run < warmUp + Math.max(runs, leastRuns); run += 1) {
    const typed = textFromPlain(text.slice(0, length - 100 + (run % 100)))
    const plain = plainText(typed)
    const [checked, split] = [timed(() => check(typed)), timed(() => [...segmenter.segment(plain)])]
    if (run < warmUp) continue
    ours.push(checked)
    floor.push(split)
  }
  const note = `${length} characters, 20 phrases by forms, in Node; floor: Intl.Segmenter splits the text into words; p95 of 50 ms to the paint leaves 10`
  return [{ name: 'check-rules', goal: 8, p95Goal: 10, rows: length, ours, floor, note }]
}

function timed(work: () => unknown): number {
  const since = performance.now()
  work()
  return performance.now() - since
}
