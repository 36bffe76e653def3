import type { Locator, Page } from '@playwright/test'
import { startFaultProxy } from '#tests/support/fault-proxy.ts'
import { connectTelegram, startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'
import { startTelegram, type Telegram } from '#tests/support/telegram/telegram.ts'

const zone = 'Europe/Moscow'
const bread = 'Хлеб уже в печи'
const draft = 'Черновик про кофе'

let telegram: Telegram
test.beforeAll(async () => {
  telegram = await startTelegram()
})
test.afterAll(async () => {
  await telegram.stop()
})

test('a post that is being sent stays where it is and says why, a published one too; the rest go on without it', async ({
  app: { page },
}) => {
  const place = await telegram.botInChannel('fixed_posts')
  const proxy = await startFaultProxy(telegram.port)
  await startOwn(page, { me: 'Анна', brand: 'Булочная №1', zone })
  await connectTelegram(page, { botToken: place.token, chat: place.name, server: proxy.url }, 'пароль от хранилища')
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await writePost(page, draft)
  await page.goBack()
  await writePost(page, bread)
  await page.getByRole('switch', { name: place.name, exact: true }).click()
  const held = proxy.arm({ on: 'request', about: 'sendMessage', effect: 'hold' })
  await page.getByRole('button', { name: 'Опубликовать сейчас' }).click()
  const { release } = await held
  await page.goBack()

  await test.step('by the pointer, by keys, by words and in the table it stays', async () => {
    await expect(card(page, bread)).toHaveAccessibleName(/Публикуется/)
    // The drawer comes with words of its own and moves the days aside: a card is not taken hold of before.
    await expect(page.getByRole('complementary', { name: 'Посты без даты' })).toContainText('Здесь ждут посты без даты')
    await dragged(page, { says: 'Публикуется: не переносится' })
    await expect(page.getByText(/^Пост публикуется прямо сейчас/).first()).toBeVisible()
    await expect(own(page, bread)).toBeVisible()
    await keyed(page)
    await page.getByText('Таблица', { exact: true }).click()
    const row = page.getByRole('row').filter({ hasText: bread })
    await row.getByRole('gridcell').first().dblclick()
    await expect(page.getByText('Публикуется, изменить нельзя')).toBeVisible()
    await page.getByText('Месяц', { exact: true }).first().click()
  })

  await test.step('of several the others are moved', async () => {
    await expect(own(page, bread)).toBeVisible()
    await page.keyboard.press('Control+KeyA')
    await page.getByRole('button', { name: 'Сдвинуть' }).click()
    await page.getByRole('menuitem', { name: 'На день раньше' }).click()
    const dialog = page.getByRole('dialog', { name: 'Не получится: 1 из 2' })
    await expect(dialog.getByText(/^Пост публикуется прямо сейчас/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Изменить 1 остальной' }).click()
    await expect(own(page, draft)).toBeHidden()
    await expect(own(page, bread)).toBeVisible()
    await page.getByRole('button', { name: 'Снять выбор' }).click()
  })

  await test.step('published, it stays too, and Alt leaves a copy', async () => {
    release()
    await expect(card(page, bread)).toHaveAccessibleName(/Опубликовано/)
    await dragged(page, { says: 'Опубликован: не переносится' })
    await expect(page.getByText(/^Пост уже опубликован/).first()).toBeVisible()
    await expect(own(page, bread)).toBeVisible()
    await page.keyboard.down('Alt')
    await dragged(page, {})
    await page.keyboard.up('Alt')
    await expect(card(page, bread)).toHaveCount(2)
    await expect(own(page, bread)).toHaveCount(1)
  })
  await proxy.stop()
})

/** Shift with an arrow and *Move to…* say why, and do nothing. */
async function keyed(page: Page): Promise<void> {
  await card(page, bread).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Shift+KeyM')
  await expect(page.getByText(/^Пост публикуется прямо сейчас/).first()).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'Перенести пост' })).toHaveCount(0)
  await expect(own(page, bread)).toBeVisible()
}

const card = (page: Page, text: string): Locator => page.getByRole('button', { name: new RegExp(`^\\d\\d:\\d\\d\\. ${text}`) })
/** The post where it was written: today. */
const own = (page: Page, text: string): Locator => cellOf(page, today()).getByRole('button', { name: new RegExp(text) })
const cellOf = (page: Page, day: string): Locator => page.locator(`[role="cell"][data-date="${day}"]`)

/** Carries the post of today to another week; what the bar says meanwhile is read before the button is let go. */
async function dragged(page: Page, { says }: { readonly says?: string }): Promise<void> {
  const to = await elsewhere(page).boundingBox()
  if (!to) throw new Error('not on the screen')
  await own(page, bread).hover({ position: { x: 20, y: 14 } })
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 })
  if (says) await expect(page.getByText(says)).toBeVisible()
  await page.mouse.up()
}

/** A day of the second week, or of the third where today is in the second. */
function elsewhere(page: Page): Locator {
  const date = Number(today().slice(8))
  return page
    .getByRole('cell')
    .and(page.locator('[data-date]'))
    .nth(date > 3 && date < 18 ? 24 : 9)
}

function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(Date.now())
}

/** Writes a post for today. */
async function writePost(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('KeyN')
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type(text)
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
}
