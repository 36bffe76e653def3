import { foldedName } from '#shared/networks/nicknames.ts'
import type { PlanPost } from './plan-post.ts'

/** Longest first line that may be the name of a rubric. */
const mostName = 30

/**
 * Cells of a grid often begin with their rubric on a line of its own («10:00 Польза», under it the text). No sign tells it from a
 * first sentence, so the sheet does: some such lines come again, and they are at least half of all first lines that could be names.
 */
export function withRubrics(posts: readonly PlanPost[]): readonly PlanPost[] {
  const named = posts.filter(mayBeNamed)
  const counts = new Map<string, number>()
  for (const post of named) counts.set(nameOf(post), (counts.get(nameOf(post)) ?? 0) + 1)
  const again = named.filter((post) => (counts.get(nameOf(post)) ?? 0) > 1)
  if (again.length === 0 || again.length * 2 < named.length) return posts
  return posts.map((post) => (mayBeNamed(post) ? apart(post) : post))
}

function mayBeNamed({ rubric, text }: PlanPost): boolean {
  const [first = '', ...others] = text.split('\n')
  return rubric === '' && others.some((line) => line.trim() !== '') && /^[^.!?…:#@]{2,}$/u.test(first) && first.length <= mostName
}

function nameOf({ text }: PlanPost): string {
  return foldedName(text.split('\n')[0] ?? '')
}

function apart(post: PlanPost): PlanPost {
  const [rubric = '', ...lines] = post.text.split('\n')
  return { ...post, rubric: rubric.trim(), text: lines.join('\n').trim() }
}
