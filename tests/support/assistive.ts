import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** WCAG 2.2 AA with all it stands on, and what axe holds for good practice. No rule is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Waits until no fade is under way: between two schemes a text stands for some frames on a ground that is neither. Begins to watch for the next. */
const stillColours = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    await Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    )
    delete document.documentElement.dataset.faded
    document.addEventListener('transitionrun', () => document.documentElement.setAttribute('data-faded', ''), { once: true })
  })

/** Whether a fade began since the colours stood still, such as that of a message about what was just done. */
const faded = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.dataset.faded !== undefined)

/** What axe calls serious or critical on the page as it stands, each rule with the first element it means. A page that moved meanwhile is looked at anew. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  await stillColours(page)
  const faults = await faultsNow(page)
  return (await faded(page)) ? seriousFaults(page) : faults
}

async function faultsNow(page: Page): Promise<readonly string[]> {
  // Every rule is asked; of those that hold nothing is told, which is what a full page spends most of its time on.
  const asked = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
  const { violations } = await asked.analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}
