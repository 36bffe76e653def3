import type { Locator, Page } from '@playwright/test'

export type FirstBrand = { readonly me: string; readonly brand: string; readonly zone: string }

/** Walks the first run up to the first channel: own workspace, name, brand with its zone. */
export async function startOwn(page: Page, first: FirstBrand): Promise<void> {
  await page.getByRole('button', { name: 'Начать своё' }).click()
  await page.getByLabel('Имя').fill(first.me)
  await page.getByRole('button', { name: 'Далее' }).click()
  await page.getByLabel('Название бренда').fill(first.brand)
  await page.getByRole('combobox', { name: 'Часовой пояс' }).fill(first.zone)
  await page.getByRole('option', { name: first.zone }).first().click()
  await page.getByRole('button', { name: 'Далее' }).click()
}

/** Connects a channel of the pretend network in the connect form that is open. */
export async function connectDemo(page: Page, title: string): Promise<void> {
  await page.getByText('Демо-сеть', { exact: true }).click()
  await page.getByLabel('Название площадки').fill(title)
  await page.getByRole('button', { name: 'Подключить', exact: true }).click()
}

export type TelegramSignIn = { readonly botToken: string; readonly chat: string; readonly server: string }

/** Connects a Telegram channel in the connect form that is open; chooses the vault when it asks for it, and reads what the network does not tell. */
export async function connectTelegram(page: Page | Locator, signIn: TelegramSignIn, passphrase: string): Promise<void> {
  await page.getByText('Telegram', { exact: true }).click()
  await page.getByLabel('Токен бота').fill(signIn.botToken)
  await page.getByLabel('Канал', { exact: true }).fill(signIn.chat)
  await page.getByText('Другой сервер', { exact: true }).click()
  await page.getByLabel('Адрес сервера').fill(signIn.server)
  await chooseVault(page, passphrase)
  await page.getByRole('button', { name: 'Подключить', exact: true }).click()
  await page.getByRole('button', { name: 'Понятно' }).click()
}

async function chooseVault(page: Page | Locator, passphrase: string): Promise<void> {
  const newPassphrase = page.getByLabel('Новый пароль хранилища')
  if (!(await newPassphrase.isVisible())) return
  await newPassphrase.fill(passphrase)
  await page.getByLabel('Пароль ещё раз').fill(passphrase)
}

export type BlueskySignIn = { readonly handle: string; readonly appPassword: string; readonly server: string }

/** Connects a Bluesky account in the connect form that is open; chooses the vault when it asks for it. */
export async function connectBluesky(page: Page | Locator, signIn: BlueskySignIn, passphrase: string): Promise<void> {
  await page.getByText('Bluesky', { exact: true }).click()
  await page.getByLabel('Имя пользователя').fill(signIn.handle)
  await page.getByLabel('Пароль приложения').fill(signIn.appPassword)
  await page.getByText('Другой сервер', { exact: true }).click()
  await page.getByLabel('Адрес сервера').fill(signIn.server)
  await chooseVault(page, passphrase)
  await page.getByRole('button', { name: 'Подключить', exact: true }).click()
}
