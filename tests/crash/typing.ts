import type { Page } from '@playwright/test'
import type { Dice } from './dice.ts'
import { beginPost, find, shownAsSaved } from './window.ts'

/** A text somebody types while the program is killed. */
export type Typing = {
  /** First line, by which it is found again. */
  readonly title: string
  /** Everything typed whole, in order; the first so many of it had been shown as saved. */
  readonly words: string[]
  shownSaved: number
}

/** Types words into a new post, now and then pausing until they are shown as saved, until the window is gone. */
export async function typeUntilKilled(page: Page, dice: Dice, { typing, isOver }: { readonly typing: Typing; isOver(): boolean }) {
  try {
    await beginPost(page)
    await typeWord(page, typing, typing.title)
    await page.keyboard.press('Enter')
    for (let n = 1; !isOver() && n < 100; n += 1) {
      await typeWord(page, typing, `слово${n}`)
      await page.keyboard.type(' ')
      if (dice.chance(0.4)) await pause(page, typing)
    }
  } catch (error) {
    if (!isOver()) throw error
  }
}

async function typeWord(page: Page, typing: Typing, word: string): Promise<void> {
  await page.keyboard.type(word)
  typing.words.push(word)
}

async function pause(page: Page, typing: Typing): Promise<void> {
  await shownAsSaved(page)
  typing.shownSaved = typing.words.length
}

/** How many of the words shown as saved the program has lost. */
export async function lostWords(page: Page, { title, words, shownSaved }: Typing): Promise<number> {
  if (shownSaved === 0) return 0
  await find(page, title)
  await page.getByRole('region', { name: 'Пост', exact: true }).getByRole('button', { name: 'Открыть', exact: true }).click()
  const paragraphs = page.getByRole('textbox', { name: 'Текст поста' }).getByRole('paragraph')
  // The editor stands before its text does.
  await paragraphs
    .filter({ hasText: title })
    .first()
    .waitFor()
    .catch(() => undefined)
  const lines = await paragraphs.allTextContents()
  const there = new Set([...lines, ...lines.flatMap((line) => line.split(' '))])
  return words.slice(0, shownSaved).filter((word) => !there.has(word)).length
}
