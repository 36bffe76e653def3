import type { Locator, Page } from '@playwright/test'
import { planDialogs } from './plan-dialogs.ts'
import { at, of, today, type View } from './ways.ts'

/** The post that the most is to be said of (a word of the client, a text of one channel's own); failing that, any. */
async function aPost(page: Page): Promise<Locator> {
  await at(`#/calendar/month/${today}`)(page)
  const cards = page.locator('[data-card]')
  await cards.first().waitFor()
  const told = cards.filter({ hasText: /Дрожжи или|Yeast or/ })
  return (await told.count()) > 0 ? told.first() : cards.first()
}

/** The keyboard stands on a card that something would go wrong with, and its reason is told. */
async function aWarning(page: Page): Promise<void> {
  await at(`#/calendar/month/${today}`)(page)
  const warned = page.locator('main [data-card][data-warned]').first()
  await warned.waitFor()
  // Where it has the focus from the picture before, the focus would not come to it again.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('Tab')
  await warned.focus()
  await page.getByRole('tooltip').waitFor()
}

/** The occasions of the busiest day of the month, beside their mark. */
async function ofADay(page: Page): Promise<void> {
  await at(`#/calendar/month/${today}`)(page)
  await page.locator('[data-day-mark]').filter({ hasText: '+' }).first().click()
  await page.getByRole('dialog').waitFor()
}

async function theOverlays(page: Page): Promise<void> {
  await at(`#/calendar/month/${today}`)(page)
  await page.locator('[data-day-mark]').first().waitFor()
  await page.getByRole('button', { name: /^(Слои|Overlays)$/ }).click()
  await page.getByRole('menuitem', { name: /60/ }).waitFor()
}

async function ofSixtyDays(page: Page): Promise<void> {
  await at(`#/calendar/month/${today}`)(page)
  await page.getByRole('button', { name: /^(Слои|Overlays)$/ }).click()
  await page.getByRole('menuitem', { name: /60/ }).click()
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
}

async function aDayOfOnesOwn(page: Page): Promise<void> {
  await at('#/settings/occasions')(page)
  await page.getByRole('button', { name: /^(Добавить событие|Add an event)$/ }).click()
  await page.getByRole('dialog').waitFor()
}

const textOnReview = /Текст про штоллен|Text about the stollen/
const pictureOnReview = /Пост и сторис «Новогодний|Post and story “Christmas/
const byHandNow = /Открыть лист|Open the sheet/
const changedAfterApproval = /Набор «К чаю»|The tea set now/

/** A part of one of the demo's briefs. */
function aBrief(title: RegExp, tab: string): View['open'] {
  return async (page) => {
    await at('#/briefs')(page)
    const row = page.locator('a[href^="#/brief/"]').filter({ hasText: title }).first()
    await row.waitFor()
    await at(`${await row.getAttribute('href')}/${tab}`)(page)
    await row.waitFor({ state: 'detached' })
    await page.locator('main').getByRole('radiogroup').first().waitFor()
  }
}

/** A post of the board by the words it begins with, in the inspector. */
function inspected(words: RegExp): View['open'] {
  return async (page) => {
    await at('#/board')(page)
    await page.locator('main').getByText(words).first().click()
    await page.waitForFunction(() => location.hash.includes('inspect='))
  }
}

/** What a person might paste: above the headings a title, a day told twice, a word for a number, totals below. */
const exportedTable = `Статистика сообщества;;;\nДата;Охват;Подписались;Просмотры\n01.11.2026;1 234;5;2 050\n02.11.2026;1,2 тыс.;—;1 980\n02.11.2026;9;1;10\n03.11.2026;много;2;30\nИтого;2 434;8;4 070`

/** Every view of the frame, on the demo workspace. */
export const views: readonly View[] = [
  { name: 'calendar-month', open: of('all', at(`#/calendar/month/${today}`)) },
  { name: 'calendar-week', open: of('all', at(`#/calendar/week/${today}`)) },
  { name: 'calendar-day', open: of('all', at(`#/calendar/day/${today}`)) },
  { name: 'calendar-agenda', open: of('all', at(`#/calendar/agenda/${today}`)) },
  { name: 'calendar-table', open: of('all', at(`#/calendar/table/${today}`)) },
  { name: 'calendar-feed', open: of('first', at(`#/calendar/feed/${today}`)) },
  // Far ahead, where nobody has planned anything yet.
  ...(['month', 'week', 'day', 'agenda', 'table', 'feed'] as const).map((view) => ({
    name: `calendar-empty-${view}`,
    open: of('first', at(`#/calendar/${view}/2031-03-05`)),
  })),
  { name: 'occasions-overlays', open: of('first', theOverlays) },
  { name: 'occasions-day', open: of('first', ofADay) },
  { name: 'occasions-soon', open: of('first', ofSixtyDays) },
  { name: 'occasions-own', open: of('first', aDayOfOnesOwn) },
  { name: 'occasions-settings', open: of('first', at('#/settings/occasions')) },
  { name: 'calendar-warning', open: of('all', aWarning) },
  ...planDialogs,
  {
    name: 'calendar-inspector',
    open: async (page) => {
      await (await aPost(page)).click()
      await page.waitForFunction(() => location.hash.includes('inspect='))
    },
  },
  {
    name: 'editor',
    open: async (page) => {
      const id = await (await aPost(page)).getAttribute('data-card')
      await at(`#/post/${id}`)(page)
    },
  },
  { name: 'briefs', open: of('all', at('#/briefs')) },
  ...(['task', 'work', 'compare', 'history'] as const).map((tab) => ({ name: `brief-text-${tab}`, open: aBrief(textOnReview, tab) })),
  ...(['task', 'work', 'history'] as const).map((tab) => ({ name: `brief-design-${tab}`, open: aBrief(pictureOnReview, tab) })),
  {
    name: 'brief-send',
    open: async (page) => {
      await aBrief(textOnReview, 'work')(page)
      await page.getByRole('button', { name: /^(Сохранить файлом|Save as a file)/ }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'today', open: of('all', at('#/today')) },
  { name: 'board', open: of('all', at('#/board')) },
  { name: 'today-brand', open: of('first', at('#/today')) },
  { name: 'board-brand', open: of('first', at('#/board')) },
  { name: 'approval', open: of('first', inspected(changedAfterApproval)) },
  { name: 'queue', open: at('#/queue') },
  {
    name: 'hand',
    open: async (page) => {
      await at('#/queue')(page)
      await page.getByRole('button', { name: byHandNow }).first().click()
      await page.waitForFunction(() => location.hash.startsWith('#/hand/'))
      await page.locator('main aside').waitFor()
    },
  },
  { name: 'demo-feed', open: at('#/demoFeed') },
  {
    name: 'metrics',
    open: of('first', async (page) => {
      await at('#/metrics')(page)
      await page.locator('main table').last().waitFor()
    }),
  },
  {
    name: 'metrics-posts',
    open: async (page) => {
      await at('#/metrics')(page)
      await page.locator('table').last().scrollIntoViewIfNeeded()
      await page.mouse.move(0, 0)
      await page.locator('table').last().getByRole('button').nth(12).focus()
    },
  },
  {
    name: 'metrics-typing',
    open: async (page) => {
      await at('#/metrics')(page)
      await page.locator('main button:has(.tabler-icon-pencil)').first().click()
    },
  },
  {
    name: 'metrics-import',
    open: async (page) => {
      await at('#/metrics')(page)
      await page.locator('main button:has(.tabler-icon-table-import)').click()
      await page.getByRole('dialog').locator('textarea').first().fill(exportedTable)
      await page.getByRole('dialog').getByRole('button').last().click()
    },
  },
  { name: 'reports', open: at('#/reports') },
  ...['general', 'brands', 'people', 'phone', 'publishing', 'backups', 'trash', 'workspace', 'about'].map((section) => ({
    name: `settings-${section}`,
    open: at(`#/settings/${section}`),
  })),
  {
    name: 'settings-brand',
    open: async (page) => {
      await at('#/settings/brands')(page)
      await page.locator('a[href^="#/settings/brands/"]').first().click()
    },
  },
  {
    name: 'palette',
    open: async (page) => {
      await at(`#/calendar/month/${today}`)(page)
      await page.keyboard.press('Control+k')
    },
  },
]

/** What a person sees before there is any workspace. */
export const firstRun: View = { name: 'first-run', open: async () => undefined }
