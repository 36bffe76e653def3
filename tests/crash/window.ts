import type { Page } from '@playwright/test'
import { startOwn } from '#tests/support/first-run.ts'
import type { NetworkSide } from './network-side.ts'

export const zone = 'Europe/Moscow'
export const passphrase = 'верная парольная фраза'

/** First run up to the first post: own workspace, a brand, a channel of the network behind the vault's passphrase. */
export async function setUp(page: Page, side: NetworkSide): Promise<void> {
  await startOwn(page, { me: 'Анна Лебедева', brand: 'Булочная №1', zone })
  await side.connect(page, passphrase)
  await page.getByRole('link', { name: 'Календарь' }).click({ timeout: 30_000 })
}

export type NewPost = { readonly text: string; readonly channel: string; readonly picture: string | null }

/** Writes a post in the editor and waits until it is shown as saved. */
export async function writePost(page: Page, { text, channel, picture }: NewPost): Promise<void> {
  await beginPost(page)
  await page.keyboard.type(text)
  if (picture !== null) {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Добавить картинку' }).click()
    await (await chooser).setFiles(picture)
    await page.getByLabel('Описание для незрячих').waitFor()
  }
  await page.getByRole('switch', { name: channel }).click()
  await page.getByRole('switch', { name: channel, checked: true }).waitFor()
  await shownAsSaved(page)
}

/** Opens a new post in the editor with the caret in its text. */
export async function beginPost(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: 'Новый пост' }).first().click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
}

export async function shownAsSaved(page: Page): Promise<void> {
  await page.getByText(/^Сохранено в /).waitFor()
}

export async function publishNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Опубликовать сейчас' }).click()
}

/** Schedules the post in the editor so many seconds from now. */
export async function scheduleIn(page: Page, seconds: number): Promise<void> {
  const at = Date.now() + seconds * 1000
  const day = new Intl.DateTimeFormat('ru-RU', { timeZone: zone }).format(at)
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' }).format(at)
  await page.getByLabel('День').fill(day)
  await page.getByLabel('День').press('Enter')
  await page.getByLabel('Время').fill(clock)
  await page.getByLabel('Время').press('Enter')
  await page.getByRole('button', { name: new RegExp(`^Запланировать.*${clock.slice(0, 5)}`) }).click()
  await page.getByRole('button', { name: 'Снять с публикации' }).waitFor()
}

/** Puts the locked vault's dialog off, so that the window can be looked at while nothing can be sent. */
export async function putVaultOff(page: Page): Promise<void> {
  await page.getByRole('dialog', { name: 'Откройте хранилище входов' }).getByRole('button', { name: 'Позже' }).click({ timeout: 30_000 })
}

/** Types the passphrase as a user does; resolves when the vault is open. */
export async function openVault(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Хранилище закрыто' }).click()
  const dialog = page.getByRole('dialog', { name: 'Откройте хранилище входов' })
  await dialog.getByLabel('Пароль хранилища').fill(passphrase)
  await dialog.getByRole('button', { name: 'Открыть', exact: true }).click()
  await dialog.waitFor({ state: 'hidden', timeout: 30_000 })
}

/** Answers the question about a post of unknown fate in the inspector. */
export async function answerUnknown(page: Page, out: boolean): Promise<void> {
  const post = page.getByRole('region', { name: 'Пост', exact: true })
  await post.getByRole('button', { name: out ? 'Вышел' : 'Не вышел, отправить', exact: true }).click()
  if (out) await post.getByRole('button', { name: 'Подтвердить' }).click()
}

/** Finds a post by the beginning of its text and opens it in the inspector. */
export async function find(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByPlaceholder('Пост, бренд, раздел или действие').fill(words)
  await page.getByRole('dialog', { name: 'Найти или выполнить' }).getByText(words).first().click()
  await page.getByRole('complementary').getByRole('heading', { name: words }).waitFor()
}
