import type { Page } from '@playwright/test'
import { at, of, today, type View } from './ways.ts'

/** What a person might paste: networks by their nicknames, a rubric that is not there yet, a day and an hour that do not exist. */
const pastedPlan = [
  'Дата\tВремя\tСоцсеть\tРубрика\tТема\tТекст поста',
  '05.12.2026\t18:30\tВК, тг\tПольза\tКак хранить хлеб\tВ тканевом мешке, не в холодильнике',
  '06.12.2026\t10:00\tинста\tПольза\tНовый сорт\tРжаной на хмелю',
  '45 декабря\t10:00\tдзен\t\tПромах\tТакого дня нет',
  '08.12.2026\t25:00\tтг\t\tЧас\tТакого времени нет',
].join('\n')

const month = at(`#/calendar/month/${today}`)

/** What stands above the page. */
const above = (page: Page) => page.locator('[role="menu"], [role="dialog"]').last()

/** What a button of the month opens, or an item of the menu that it opens. */
function opened(button: RegExp, item?: RegExp, then?: (page: Page) => Promise<void>): View['open'] {
  return of('first', async (page) => {
    await month(page)
    await page.locator('[data-card]').first().waitFor()
    await page.getByRole('button', { name: button }).first().click()
    if (item) await page.getByRole('menuitem', { name: item }).first().click()
    await above(page).waitFor()
    await then?.(page)
  })
}

/** Three posts chosen, one by one. */
const chosen = of('first', async (page) => {
  await month(page)
  const cards = page.locator('main [data-card]')
  await cards.first().waitFor()
  for (const place of [2, 4, 6]) await cards.nth(place).click({ modifiers: ['Control'] })
})

/** The editor of a post of the month, and what a button of it opens. */
function inEditor(button: RegExp): View['open'] {
  return of('first', async (page) => {
    await month(page)
    const card = page.locator('main [data-card][data-status="scheduled"]').first()
    await card.waitFor()
    await at(`#/post/${await card.getAttribute('data-card')}`)(page)
    await page.getByRole('button', { name: button }).first().click()
    await above(page).waitFor()
  })
}

async function readPasted(page: Page): Promise<void> {
  await page.getByRole('dialog').locator('textarea').first().fill(pastedPlan)
  await page.getByRole('dialog').getByRole('button').last().click()
  await page.getByRole('dialog').getByRole('table').first().waitFor()
}

const files = /^(Файлы плана|Plan files)$/
const importPlan = /^(Импорт плана|Import a plan)/
const exportPlan = /^(Экспорт плана|Export the plan)/
const overlays = /^(Слои|Overlays)$/

/** What opens above the plan and the editor: menus, dialogs, the steps of an import. */
export const planDialogs: readonly View[] = [
  { name: 'plan-import-choose', open: opened(files, importPlan) },
  { name: 'plan-import-columns', open: opened(files, importPlan, readPasted) },
  {
    name: 'plan-import-fates',
    open: opened(files, importPlan, async (page) => {
      await readPasted(page)
      await page
        .getByRole('dialog')
        .getByText(/^(Не подошли|Rejected)/)
        .first()
        .click()
      await page.getByRole('dialog').getByRole('table').last().scrollIntoViewIfNeeded()
    }),
  },
  { name: 'plan-export', open: opened(files, exportPlan) },
  {
    name: 'plan-print',
    open: opened(files, exportPlan, async (page) => {
      await page
        .getByRole('dialog')
        .getByText(/^(PDF месяца|PDF of the month)$/)
        .click()
    }),
  },
  { name: 'plan-templates', open: opened(overlays, /^(Шаблоны плана|Plan templates)/) },
  { name: 'plan-filter', open: opened(/^(Фильтры|Filters)/) },
  { name: 'plan-keys', open: opened(/^(Клавиши|Keyboard shortcuts)$/) },
  { name: 'plan-chosen', open: chosen },
  {
    name: 'plan-move',
    open: async (page) => {
      await chosen(page)
      await page.keyboard.press('Shift+KeyM')
      await above(page).waitFor()
    },
  },
  {
    name: 'quiet-days',
    open: async (page) => {
      await at('#/queue')(page)
      await page.getByRole('button', { name: /^(Тихие дни|Quiet days)$/ }).click()
      await page.getByRole('menuitem', { name: /^(Выбрать дни|Choose days)/ }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'editor-emoji', open: inEditor(/^(Эмодзи|Emoji)/) },
  { name: 'editor-repeat', open: inEditor(/^(Повторять|Repeat)/) },
]
