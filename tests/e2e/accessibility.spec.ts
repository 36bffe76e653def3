import type { Page } from '@playwright/test'
import { seriousFaults } from '#tests/support/assistive.ts'
import { connectDemo, startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'

const bakery = { me: 'Анна Лебедева', brand: 'Булочная №1', zone: 'Europe/Samara' }

async function openSettings(page: Page, section: string): Promise<void> {
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: section }).click()
}

test('assistive technology finds nothing serious on the first screen, in the demo feed and the queue', async ({ app }) => {
  const { page } = app
  expect.soft(await seriousFaults(page)).toEqual([])
  await startOwn(page, bakery)
  await connectDemo(page, 'Булочная на Рубинштейна')
  await page.getByRole('link', { name: 'Демо-лента' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Демо-лента' })).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Очередь пуста' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Очередь' })).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
})

test('assistive technology finds nothing serious in the settings', async ({ app }) => {
  const { page } = app
  await startOwn(page, bakery)
  await page.getByRole('button', { name: 'Пропустить' }).click()
  await openSettings(page, 'Публикация')
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Резервные копии' }).click()
  await expect(page.getByRole('button', { name: 'Сделать копию' })).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Булочная №1/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Рубрики' })).toBeVisible()
  expect.soft(await seriousFaults(page)).toEqual([])
})

test('assistive technology finds nothing serious in the empty views of the plan, light and dark', async ({ app: { page } }) => {
  await startOwn(page, bakery)
  await page.getByRole('button', { name: 'Пропустить' }).click()
  await expect(page.getByText('В этом периоде постов пока нет')).toBeVisible()
  for (const key of ['KeyM', 'KeyW', 'KeyD', 'KeyA', 'KeyS', 'KeyG']) {
    await page.keyboard.press(key)
    await soundInBothSchemes(page, key)
  }
})

test('assistive technology finds nothing serious in the menus and dialogs of the plan and the editor in the dark', async ({
  app: { page },
}) => {
  // In the light those of the plan are judged where their own specs open them.
  await startOwn(page, bakery)
  await connectDemo(page, 'Булочная на Рубинштейна')
  await page.getByRole('link', { name: 'Календарь' }).click()
  const shows = async (button: string, what: 'menu' | 'dialog') => {
    await page.getByRole('button', { name: button }).first().click()
    await expect(page.getByRole(what).last()).toBeVisible()
    await soundIn('dark', page, button)
    await page.keyboard.press('Escape')
    await expect(page.getByRole(what)).toBeHidden()
  }
  await shows('Слои', 'menu')
  await shows('Клавиши', 'dialog')
  await shows('Фильтры', 'dialog')
  await page.getByRole('button', { name: 'Файлы плана' }).click()
  await page.getByRole('menuitem', { name: 'Импорт плана…' }).click()
  await page.getByRole('dialog').getByLabel('Или вставьте таблицу').fill('Дата\tВремя\tСоцсеть\tТекст\n10.12.2026\t25:00\tгде-то\tХлеб')
  await page.getByRole('button', { name: 'Прочитать вставленное' }).click()
  await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible()
  await soundIn('dark', page, 'Импорт')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).fill('Свежий хлеб')
  await shows('Эмодзи', 'dialog')
  await page.getByRole('button', { name: 'Ссылка', exact: true }).click()
  await soundIn('dark', page, 'Ссылка')
  await page.keyboard.press('Escape')
  await page.getByRole('textbox', { name: 'День' }).click()
  await soundIn('dark', page, 'День')
})

async function soundInBothSchemes(page: Page, what: string): Promise<void> {
  await soundIn('dark', page, what)
  await soundIn('light', page, what)
}

/** The page as it stands, in the scheme the system is told to have. */
async function soundIn(colorScheme: 'dark' | 'light', page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme })
  expect.soft(await seriousFaults(page), `${what}, ${colorScheme}`).toEqual([])
}

test.describe('in the demo workspace', () => {
  test.use({ words: ['--demo'] })

  test('assistive technology finds nothing serious in calendar, inspector, editor and report, light and dark', async ({ app }) => {
    test.setTimeout(240_000)
    const { page } = app
    const card = page.getByRole('button', { name: /^\d\d:\d\d\./ })
    await expect(card.first()).toBeVisible({ timeout: 60_000 })
    for (const scheme of ['Светлое', 'Тёмное']) {
      await openSettings(page, 'Общие')
      await page.getByText(scheme, { exact: true }).click()
      expect.soft(await seriousFaults(page)).toEqual([])
      await page.getByRole('link', { name: 'Календарь' }).first().click()
      await expect(card.first()).toBeVisible()
      expect.soft(await seriousFaults(page)).toEqual([])
      await page.getByText('Неделя', { exact: true }).click()
      await expect(page.locator('[data-place="week"]').first()).toBeVisible()
      expect.soft(await seriousFaults(page)).toEqual([])
      for (const key of ['KeyD', 'KeyG', 'KeyA', 'KeyS']) {
        await page.keyboard.press(key)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        expect.soft(await seriousFaults(page), key).toEqual([])
      }
      await page.keyboard.press('KeyW')
      await card.first().click()
      await expect(page.getByRole('region', { name: 'Пост', exact: true })).toBeVisible()
      expect.soft(await seriousFaults(page)).toEqual([])
      await card.first().dblclick()
      await expect(page.getByRole('textbox', { name: 'Текст поста' })).toBeVisible()
      expect.soft(await seriousFaults(page)).toEqual([])
      await page.getByRole('link', { name: 'Отчёты' }).click()
      await expect(page.getByLabel('Вывод')).toBeVisible()
      expect.soft(await seriousFaults(page)).toEqual([])
    }
  })

  test('assistive technology finds nothing serious in the rooms of a post’s life, light and dark', async ({ app }) => {
    test.setTimeout(240_000)
    const { page } = app
    const rail = page.getByRole('navigation').first()
    await expect(rail).toBeVisible({ timeout: 60_000 })
    const sound = async () => expect.soft(await seriousFaults(page), page.url()).toEqual([])
    const open = async (room: string) => {
      await rail.getByRole('link', { name: room, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
    await rail
      .getByRole('button', { name: /Все бренды|Булочная/ })
      .first()
      .click()
    await page
      .getByRole('menuitem', { name: /Булочная/ })
      .first()
      .click()
    for (const scheme of ['Светлое', 'Тёмное']) {
      await openSettings(page, 'Общие')
      await page.getByText(scheme, { exact: true }).click()
      await page.getByRole('link', { name: 'Люди' }).click()
      await expect(page.getByRole('heading', { name: 'Люди' })).toBeVisible()
      await sound()
      await open('Сегодня')
      await expect(page.getByRole('region', { name: 'Сегодня выходит' })).toBeVisible()
      await sound()
      await open('Доска')
      await expect(page.getByRole('region', { name: 'Идеи' })).toBeVisible()
      await sound()
      await open('Метрики')
      await expect(page.getByRole('table').last()).toBeVisible()
      await sound()
      await open('ТЗ')
      await sound()
      for (const title of [/Текст про штоллен/, /Пост и сторис «Новогодний/]) {
        await open('ТЗ')
        await page.getByRole('link', { name: title }).first().click()
        await expect(page.getByRole('complementary', { name: 'Проверка по ТЗ' })).toBeVisible()
        await sound()
        await page.getByText('Задание', { exact: true }).click()
        await expect(page.getByLabel('Цель')).toBeVisible()
        await sound()
      }
      await page.goto(`${page.url().split('#')[0]}#/queue`)
      await expect(page.getByRole('radio', { name: /^Все/ })).toBeAttached()
      await sound()
      await page.getByText('Вышло', { exact: true }).click()
      await sound()
      await page.getByRole('radiogroup', { name: 'Что показать' }).getByText(/^Все/).click()
      await page
        .getByRole('button', { name: /^Открыть лист/ })
        .first()
        .click()
      await expect(page.getByRole('heading', { name: 'Ручная публикация' })).toBeVisible()
      await sound()
    }
  })
})
