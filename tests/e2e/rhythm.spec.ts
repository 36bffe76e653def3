import type { Page } from '@playwright/test'
import { seriousFaults } from '#tests/support/assistive.ts'
import { connectDemo, startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'

const channel = 'Булочная на Рубинштейна'
const card = (page: Page) => page.getByRole('button', { name: /^\d\d:\d\d[.,]/ })

test('a channel gets a goal and slots, its gaps are filled, one post repeats, and the month becomes a template', async ({
  app: { page },
}) => {
  await startOwn(page, { me: 'Анна', brand: 'Булочная №1', zone: 'Europe/London' })
  await connectDemo(page, channel)
  await setUp(page)
  await fillGaps(page)
  await repeat(page)
  await keepAndLay(page)
})

/** A rubric with a target, three posts a week, and slots on Monday and Thursday. */
async function setUp(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Булочная №1/ })
    .click()
  await page.getByRole('button', { name: 'Добавить рубрику' }).click()
  const share = page.getByLabel('Доля рубрики «Новая рубрика», %')
  await share.fill('40')
  await share.press('Enter')
  const goal = page.getByLabel(`Сколько постов в неделю: «${channel}»`)
  await goal.fill('3')
  await goal.press('Enter')
  await page.getByRole('button', { name: `Слоты площадки «${channel}»` }).click()
  for (const [day, time] of [
    ['Понедельник', '10:00'],
    ['Четверг', '1830'],
  ] as const) {
    await page.getByRole('button', { name: `Добавить слот: ${day}` }).click()
    const field = page.getByLabel('Время', { exact: true })
    await field.fill(time)
    await field.press('Enter')
    await expect(field).toBeHidden()
  }
  await expect(page.getByRole('button', { name: 'Четверг, 18:30' })).toBeVisible()
  await expect(page.getByText('2 слота в неделю')).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
}

async function fillGaps(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  await expect(page.getByText(/ничего не запланировано/)).toBeVisible()
  await expect(page.getByTitle('Демо-сеть: 0 из 3 за неделю').first()).toBeVisible()
  await page.getByRole('button', { name: 'Слои' }).click()
  await page.getByRole('menuitem', { name: 'Заполнить пробелы…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Заполнить пробелы' })
  expect.soft(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('checkbox').first().uncheck()
  await dialog.getByRole('button', { name: /^Создать \d+ чернов/ }).click()
  await expect(card(page).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Рубрики, баланс: Новая рубрика: / })).toBeVisible()
  await page.getByRole('button', { name: /^Рубрики, баланс: Новая рубрика: / }).click()
  await expect(page.getByRole('dialog', { name: /^Рубрики, баланс: / }).getByLabel('Цель рубрики «Новая рубрика», %')).toHaveValue('40 %')
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
}

async function repeat(page: Page): Promise<void> {
  await card(page).first().dblclick()
  await page.getByRole('button', { name: 'Повторять', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Повторять пост' })
  await dialog.getByText('По дням').click()
  await dialog.getByLabel('Всего', { exact: true }).check()
  await dialog.getByLabel('Сколько раз').fill('3')
  await expect(dialog.getByText(/^Каждый день в \d\d:\d\d, всего 3 раза$/)).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Повторять', exact: true }).click()
  await expect(page.getByRole('button', { name: /^Повторение: Каждый день в .*, этот пост 1-й из 3$/ })).toBeVisible()
  await page.getByRole('button', { name: 'В свободный слот' }).click()
  await page.getByRole('link', { name: 'Календарь' }).first().click()
}

async function keepAndLay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Слои' }).click()
  await page.getByRole('menuitem', { name: 'Шаблоны плана…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Шаблоны плана' })
  await dialog.getByLabel('Сохранить показанный период как шаблон').fill('Обычный месяц')
  await dialog.getByRole('button', { name: /^Сохранить \d+ пост/ }).click()
  await dialog.getByRole('button', { name: 'Наложить шаблон «Обычный месяц»' }).click()
  await expect(dialog.getByRole('list', { name: 'Что будет создано' }).getByRole('listitem').first()).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Создать \d+ чернов/ }).click()
  await expect(page.getByText('Шаблон наложен')).toBeVisible()
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click()
}
