import { foldedName, networkNamed } from '#shared/networks/nicknames.ts'
import type { PlanMapping } from './plan-mapping.ts'
import type { PlanPost } from './plan-post.ts'
import { withoutMarkup, withWords } from './text-cell.ts'

/** What joins the rows of one post. `called`: the theme, or the first line where there is no column of themes; null: blank, as above. */
type RowStory = {
  readonly called: string | null
  /** It tells the theme and leaves its column of texts blank. */
  readonly themeOnly: boolean
  /** The theme as it is written; '': the row tells none. */
  readonly theme: string
}

export function storyOf(cells: readonly string[], { roles }: PlanMapping, [post]: readonly PlanPost[]): RowStory {
  const [theme, text] = [roles.indexOf('theme'), roles.indexOf('text')]
  const said = theme < 0 ? (post?.text.split('\n')[0] ?? '') : (cells[theme] ?? '')
  return {
    called: foldedName(said) || null,
    themeOnly: theme >= 0 && text >= 0 && (cells[text] ?? '').trim() === '',
    theme: theme < 0 ? '' : (cells[theme] ?? ''),
  }
}

/** `begins`: where the posts of the story above begin, one, or one for each of its times. `named`: what it is called, `theme`: as it is written. */
type Story = { readonly begins: number; readonly named: string | null; readonly theme: string }

/**
 * Adds the posts of a row. Rows of one story for different networks follow each other: the story is blank or the same, the network another. Then
 * its posts join those above, first with first; a time that the rows above have not makes the story go out once more.
 *
 * @returns the last story
 */
export function joinStory(posts: PlanPost[], row: readonly PlanPost[], last: Story, story: RowStory): Story {
  const [first] = row
  const { begins } = last
  const above = posts[begins]
  if (!first || !above || !goesWith(above, first, { story: story.called, named: last.named })) {
    const next = posts.length
    posts.push(...row.filter(({ text, visual }) => text !== '' || visual !== ''))
    return posts.length > next ? { begins: next, named: story.called, theme: story.theme } : last
  }
  for (const [nth, one] of row.entries()) {
    const same = posts[begins + nth]
    if (same) posts[begins + nth] = joinedTo(same, { ...one, text: ownText(story, one, { theme: last.theme, text: same.text }) })
    else
      posts.push({
        ...above,
        ...{
          rows: one.rows,
          time: one.time,
          zone: one.zone,
          networks: one.networks,
          text: (story.themeOnly ? '' : one.text) || above.text,
        },
      })
  }
  return last
}

/** What a row says that its story does not; a theme that is written once is that of the rows below it too. */
function ownText({ themeOnly }: RowStory, { text }: PlanPost, above: { readonly theme: string; readonly text: string }): string {
  const whole = above.theme === '' || text === '' ? text : withWords(withoutMarkup(above.theme), text)
  return themeOnly || whole === above.text ? '' : whole
}

function goesWith(
  above: PlanPost,
  next: PlanPost,
  { story, named }: { readonly story: string | null; readonly named: string | null },
): boolean {
  const idOf = ({ word }: { readonly word: string }) => networkNamed(word) ?? foldedName(word)
  const has = new Set(above.networks.map(idOf))
  const others = next.networks.length > 0 && next.networks.every((one) => !has.has(idOf(one)))
  // Another rubric is another post.
  const alike = next.rubric === '' || foldedName(next.rubric) === foldedName(above.rubric)
  const same = story === null || story === named || above.text.split('\n').some((line) => foldedName(line) === story)
  return above.day === next.day && others && alike && above.networks.length > 0 && same
}

/** A post that goes out in further networks too, with what they have of their own. */
function joinedTo(post: PlanPost, next: PlanPost): PlanPost {
  const own = next.networks.map((part) => ({
    ...part,
    text: next.text === '' || next.text === post.text ? part.text : next.text,
    time: next.time === post.time ? part.time : next.time,
  }))
  return { ...post, rows: [...post.rows, ...next.rows], networks: [...post.networks, ...own] }
}
