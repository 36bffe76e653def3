import type { Page } from '@playwright/test'
import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakery })

test('a day tells its occasions, one becomes an idea and is not offered again, an own event is added and undone', async ({
  app: { page },
}) => {
  const year = await openDay(page)
  await makeIdea(page)
  await hideOne(page)
  await addOwn(page, year)
  await switchOff(page)
})

const mark = (page: Page, day: number) => page.getByRole('button', { name: new RegExp(`^${day} сентября: `) })

/** The first of the next September (the Day of Knowledge) is asked about by its mark, by mouse and with the key O. */
async function openDay(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  const title = page.getByRole('heading', { level: 1 })
  let shown = (await title.textContent()) ?? ''
  while (!shown.startsWith('Сентябрь')) {
    await page.getByRole('button', { name: 'Следующий месяц' }).click()
    await expect(title).not.toHaveText(shown)
    shown = (await title.textContent()) ?? ''
  }
  await expect(mark(page, 1)).toHaveAccessibleName(/День знаний/)
  await mark(page, 1).click()
  const told = page.getByRole('dialog', { name: /1 сентября/ })
  await expect(told.getByText(/Указ Президиума Верховного Совета СССР от 15.06.1984/)).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(told).toBeHidden()
  await page
    .getByRole('cell')
    .filter({ has: mark(page, 3) })
    .focus()
  await page.keyboard.press('o')
  await expect(
    page
      .getByRole('dialog', { name: /3 сентября/ })
      .getByText('День памяти: без шуток и продаж')
      .first(),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  return shown.replace(/\D/g, '')
}

async function makeIdea(page: Page): Promise<void> {
  await mark(page, 1).click()
  const told = page.getByRole('dialog', { name: /1 сентября/ })
  await told.getByRole('button', { name: 'В идеи: День знаний' }).click()
  await expect(told.getByRole('button', { name: 'Открыть пост: День знаний' })).toBeVisible()
  const drawer = page.getByRole('complementary', { name: 'Посты без даты' })
  await expect(drawer.getByText('День знаний')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(drawer.getByText('День знаний')).toBeHidden()
  await mark(page, 1).click()
  await expect(told.getByRole('button', { name: 'В идеи: День знаний' })).toBeVisible()
}

async function hideOne(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Скрыть: День знаний' }).click()
  await expect(mark(page, 1)).toHaveCount(0)
}

/** An event of three days is added in Settings, seen in the calendar, and undone. */
async function addOwn(page: Page, year: string): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Поводы' }).click()
  await expect(page.getByRole('list', { name: 'Скрытые поводы' }).getByText('День знаний')).toBeVisible()
  await page.getByRole('button', { name: 'Добавить событие' }).click()
  const form = page.getByRole('dialog', { name: 'Новое событие' })
  await form.getByLabel('Название').fill('Неделя пирогов')
  await form.getByLabel('Первый день').fill(`14.09.${year}`)
  await form.getByLabel('Последний день').fill(`16.09.${year}`)
  expect.soft(await seriousFaults(page)).toEqual([])
  await form.getByRole('button', { name: 'Сохранить' }).click()
  const own = page.getByRole('list', { name: 'Свои события' })
  await expect(own.getByText('Неделя пирогов')).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  for (const day of [14, 15, 16]) await expect(mark(page, day)).toHaveAccessibleName(/Неделя пирогов/)
  await page.keyboard.press('Control+z')
  // The Day of Democracy stays.
  await expect(mark(page, 15)).not.toHaveAccessibleName(/Неделя пирогов/)
}

/** All groups off: no marks; the list of 60 days is still there. */
async function switchOff(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Слои' }).click()
  for (const group of [
    'Государственные праздники',
    'Профессиональные дни',
    'Культурные и памятные дни',
    'Свои события',
    'Дни рождения брендов',
  ]) {
    await page.getByRole('menuitemcheckbox', { name: group }).click()
  }
  await expect(mark(page, 15)).toHaveCount(0)
  await page.getByRole('menuitem', { name: 'Поводы на 60 дней…' }).click()
  const soon = page.getByRole('dialog', { name: 'Поводы на 60 дней' })
  await expect(soon.getByRole('listitem').first()).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await soon.getByLabel('Найти повод').fill('такого дня нет')
  await expect(soon.getByText('Такого повода в ближайшие 60 дней нет')).toBeVisible()
}
