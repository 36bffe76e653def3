import type { Page } from '@playwright/test'
import { seriousFaults } from '#tests/support/assistive.ts'
import { bakery } from '#tests/support/begun.ts'
import { connectDemo, startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'

/** The page as it stands, in the scheme the system is told to have. */
async function soundIn(colorScheme: 'dark' | 'light', page: Page, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme })
  expect.soft(await seriousFaults(page), `${what}, ${colorScheme}`).toEqual([])
}

async function soundInBothSchemes(page: Page, what: string): Promise<void> {
  await soundIn('dark', page, what)
  await soundIn('light', page, what)
}

test('assistive technology finds nothing serious on the first screen, in the demo feed, the queue and the settings @page', async ({
  app: { page },
}) => {
  await soundIn('light', page, 'Первый экран')
  await startOwn(page, bakery)
  await connectDemo(page, bakery.channel)
  await page.getByRole('link', { name: 'Демо-лента' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Демо-лента' })).toBeVisible()
  await soundIn('light', page, 'Демо-лента')
  await page.getByRole('link', { name: 'Очередь пуста' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Очередь' })).toBeVisible()
  await soundIn('light', page, 'Очередь')
  await page.getByRole('link', { name: 'Настройки' }).click()
  await page.getByRole('link', { name: 'Публикация' }).click()
  await soundIn('light', page, 'Публикация')
  await page.getByRole('link', { name: 'Резервные копии' }).click()
  await expect(page.getByRole('button', { name: 'Сделать копию' })).toBeVisible()
  await soundIn('light', page, 'Резервные копии')
  await page.getByRole('link', { name: 'Бренды и площадки' }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Булочная №1/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Рубрики' })).toBeVisible()
  await soundIn('light', page, 'Бренд')
})

test.describe('in a workspace that has begun', () => {
  test.use({ begun: bakery })

  test('assistive technology finds nothing serious in the empty views of the plan, nor in its menus and dialogs and the editor’s @page', async ({
    app: { page },
  }) => {
    await page.getByRole('link', { name: 'Календарь' }).click()
    await expect(page.getByText('В этом периоде постов пока нет')).toBeVisible()
    for (const key of ['KeyW', 'KeyD', 'KeyA', 'KeyS', 'KeyG', 'KeyM']) {
      await page.keyboard.press(key)
      await soundInBothSchemes(page, key)
    }
    // In the light those of the plan are judged where their own specs open them.
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

  test('assistive technology finds nothing serious where nothing can be read, nor in a room that broke', async ({ app }) => {
    const { page } = app
    // What is known by then stays known: the brand with its channel.
    await expect(
      page
        .getByRole('navigation')
        .first()
        .getByRole('button', { name: /1 площадка/ }),
    ).toBeVisible()
    await page.goto(`${page.url().split('#')[0]}#/settings/general`)
    // Where the shell has no place to meet the answers in, nothing fails and nothing is judged.
    if (await app.failReads('refused')) await unread(page)
    if (await app.failReads('nonsense')) await broken(page)
  })
})

/** The rooms whose reads fail: each says so in an alert of its own. */
async function unread(page: Page): Promise<void> {
  const nobody = '00000000-0000-7000-8000-000000000001'
  const rooms = ['queue', 'board', 'metrics', 'reports', 'today', 'briefs', 'settings/occasions', `post/${nobody}`]
  const all = [...rooms, `settings/people?inspect=${nobody}`, 'calendar/table/2031-03-05', 'calendar/month/2031-03-05']
  for (const room of all) {
    await page.goto(`${page.url().split('#')[0]}#/${room}`)
    await expect(page.getByRole('alert').first()).toBeVisible()
    await soundInBothSchemes(page, room)
  }
}

/** A room that cannot draw what it was told, with its technical words folded out. */
async function broken(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/metrics`)
  await expect(page.getByRole('alert').getByText('В окне произошла ошибка')).toBeVisible()
  await page.getByText('Подробности для поддержки').click()
  await soundInBothSchemes(page, 'Сломанное окно')
}

test.describe('in the demo workspace', () => {
  test.use({ begun: 'demo' })

  // One start for all its rooms, each judged in both schemes where it stands.
  test('assistive technology finds nothing serious in the rooms of the demo workspace, light and dark @page', async ({ app: { page } }) => {
    test.setTimeout(240_000)
    const rail = page.getByRole('navigation').first()
    const open = async (room: string) => {
      await rail.getByRole('link', { name: room, exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    }
    await test.step('the plan, the inspector and the editor', () => plan(page))
    await test.step('what waits, what is told and who there is', async () => {
      await open('Отчёты')
      await expect(page.getByLabel('Вывод')).toBeVisible()
      await soundInBothSchemes(page, 'Отчёты')
      await rail
        .getByRole('button', { name: /Все бренды|Булочная/ })
        .first()
        .click()
      await page
        .getByRole('menuitem', { name: /Булочная/ })
        .first()
        .click()
      for (const [room, stands] of [
        ['Сегодня', page.getByRole('region', { name: 'Сегодня выходит' })],
        ['Доска', page.getByRole('region', { name: 'Идеи' })],
        ['Метрики', page.getByRole('table').last()],
        ['ТЗ', page.getByRole('link', { name: /Текст про штоллен/ }).first()],
      ] as const) {
        await open(room)
        await expect(stands).toBeVisible()
        await soundInBothSchemes(page, room)
      }
      await open('Настройки')
      await soundInBothSchemes(page, 'Общие')
      await page.getByRole('link', { name: 'Люди' }).click()
      await expect(page.getByRole('heading', { name: 'Люди' })).toBeVisible()
      await soundInBothSchemes(page, 'Люди')
    })
    await test.step('briefs', async () => {
      for (const title of [/Текст про штоллен/, /Пост и сторис «Новогодний/]) {
        await open('ТЗ')
        await page.getByRole('link', { name: title }).first().click()
        await expect(page.getByRole('complementary', { name: 'Проверка по ТЗ' })).toBeVisible()
        await soundInBothSchemes(page, 'Работа по ТЗ')
        await page.getByText('Задание', { exact: true }).click()
        await expect(page.getByLabel('Цель')).toBeVisible()
        await soundInBothSchemes(page, 'Задание')
      }
    })
    await test.step('the queue and publishing by hand', () => queue(page))
  })
})

async function plan(page: Page): Promise<void> {
  const card = page.getByRole('button', { name: /^\d\d:\d\d\./ })
  await expect(card.first()).toBeVisible()
  await soundInBothSchemes(page, 'Месяц')
  for (const key of ['KeyD', 'KeyG', 'KeyA', 'KeyS']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await soundInBothSchemes(page, key)
  }
  await page.getByRole('radiogroup', { name: 'Вид календаря' }).getByText('Неделя').click()
  await expect(page.locator('[data-place="week"]').first()).toBeVisible()
  await soundInBothSchemes(page, 'Неделя')
  await card.first().click()
  await expect(page.getByRole('region', { name: 'Пост', exact: true })).toBeVisible()
  await soundInBothSchemes(page, 'Инспектор')
  await card.first().dblclick()
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toBeVisible()
  await soundInBothSchemes(page, 'Редактор')
}

async function queue(page: Page): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/queue`)
  await expect(page.getByRole('radio', { name: /^Все/ })).toBeAttached()
  await soundInBothSchemes(page, 'Очередь')
  await page.getByText('Вышло', { exact: true }).click()
  await soundInBothSchemes(page, 'Вышло')
  await page.getByRole('radiogroup', { name: 'Что показать' }).getByText(/^Все/).click()
  await page
    .getByRole('button', { name: /^Открыть лист/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Ручная публикация' })).toBeVisible()
  await soundInBothSchemes(page, 'Ручная публикация')
}
