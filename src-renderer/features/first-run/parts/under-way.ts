import type { Problem } from '#shared/contract/problem.ts'
import type { Making } from './use-making.ts'

type Known = {
  /** What was clicked here and is not answered yet. */
  readonly clicked: 'own' | 'demo' | null
  /** What the program opens by itself at its start. */
  readonly starting: 'own' | 'demo' | null
  /** How far the demo was when that was told last. */
  readonly making: Making | null
  /** Why the try of one's own failed. */
  readonly problem: Problem | null
  /** Why no workspace could be opened. */
  readonly trouble: Problem | null
}

/**
 * Which workspace is under way, and what is told instead where one could not be opened. The demo may be in the making without a click
 * here, by the command line or by a reset: it is over when it is said why it failed, however far it had come. A try of one's own tells
 * the newer news.
 */
export function underWay({ clicked, starting, making, problem, trouble }: Known): {
  readonly shown: 'own' | 'demo' | null
  readonly told: Problem | null
} {
  const shown = clicked ?? starting ?? (making && !problem && !trouble ? 'demo' : null)
  return { shown, told: problem ?? (shown ? null : trouble) }
}
