import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { startOwn } from '#tests/support/first-run.ts'
import { expect, test } from '#tests/support/launch.ts'
import { noisePng } from '#tests/support/png.ts'
import { startTelegram } from '#tests/support/telegram/telegram.ts'
import { scheduleSoon } from '#tests/support/when.ts'

const zone = 'Europe/Moscow'
const text = 'Новогодний штоллен\n\nИзюм, миндаль и ром. #штоллен #булочная'
const alt = 'Штоллен в сахарной пудре'

test('a post for a network without an API is handed over at its time, copied, and published with its link when a person says so @both', async ({
  app,
}) => {
  test.setTimeout(90_000)
  const { page } = app
  await startOwn(page, { me: 'Анна Лебедева', brand: 'Булочная №1', zone })

  // The channel is added by name and address; nobody signs in.
  await page.getByText('Instagram', { exact: true }).click()
  await expect(page.getByText(/в назначенное время она напомнит/i)).toBeVisible()
  await page.getByLabel('Название площадки').fill('@bulochnaya')
  await page.getByLabel('Адрес страницы').fill('instagram.com/bulochnaya')
  await expect(page.getByText('Адрес должен начинаться с https://')).toBeVisible()
  await page.getByLabel('Адрес страницы').fill('https://www.instagram.com/bulochnaya/')
  await page.getByRole('button', { name: 'Подключить', exact: true }).click()

  // Instagram takes no post without a picture: the check list says so, and the post waits for one.
  await page.getByRole('link', { name: 'Календарь' }).click()
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  for (const [i, line] of text.split('\n\n').entries()) {
    if (i > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(line)
  }
  await page.getByRole('switch', { name: '@bulochnaya' }).click()
  await expect(page.getByText('Instagram не берёт пост без картинки')).toBeVisible()
  const picture = join(app.dataFolder, 'shtollen.png')
  await writeFile(picture, noisePng(900, 600))
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Добавить картинку' }).click()
  await (await chooser).setFiles(picture)
  await page.getByLabel('Описание для незрячих').fill(alt)
  await expect(page.getByText('Instagram не берёт пост без картинки')).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await scheduleSoon(page, zone)

  // Its time comes: it waits for a person, in the queue and on its sheet.
  await page.goto(`${page.url().split('#')[0]}#/queue`)
  const sheet = page.getByRole('button', { name: /^Открыть лист: / })
  await sheet.click({ timeout: 30_000 })
  await expect(page.getByRole('heading', { name: 'Ручная публикация' })).toBeVisible()
  await expect(page.getByText('Ждёт ручной публикации')).toBeVisible()
  await page.getByRole('button', { name: 'Скопировать текст' }).click()
  await expect(page.getByRole('checkbox', { name: 'Скопировать текст' })).toBeChecked()
  await expect(page.getByText(alt)).toBeVisible()
  await page.getByRole('button', { name: 'Скопировать картинку 1' }).click()
  await expect(page.getByRole('checkbox', { name: 'Добавить картинки' })).toBeChecked()

  // The post is changed under it: the sheet shows the new text and says so until it is looked at; what was ticked off is not.
  await page.goto(`${page.url().split('#')[0]}#/calendar/month`)
  await page.getByRole('button', { name: /Новогодний штоллен/ }).dblclick()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(' Ждём вас.')
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await page.goto(`${page.url().split('#')[0]}#/queue`)
  await sheet.click()
  await expect(page.getByText('Пост изменён после напоминания')).toBeVisible()
  await expect(page.getByText('Ждём вас.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Скопировать текст' })).not.toBeChecked()
  await page.getByRole('button', { name: 'Понятно, беру новое' }).click()
  await expect(page.getByText('Пост изменён после напоминания')).toBeHidden()

  // It is published only when the person says so; a wrong address is refused.
  const address = page.getByLabel('Ссылка на вышедший пост')
  await address.fill('www.instagram.com/p/C1')
  await expect(page.getByRole('button', { name: 'Готово' })).toBeDisabled()
  await address.fill('https://www.instagram.com/p/C1/')
  await page.getByRole('button', { name: 'Готово' }).click()
  await expect(page.getByText('Опубликовано')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Открыть пост' })).toBeVisible()

  // A mistake is taken back and confirmed again.
  await page.getByRole('button', { name: 'Ошибка, пост не вышел' }).click()
  await expect(page.getByText('Ждёт ручной публикации')).toBeVisible()
  await page.getByLabel('Ссылка на вышедший пост').fill('https://www.instagram.com/p/C2/')
  await page.getByRole('button', { name: 'Готово' }).click()
  await expect(page.getByRole('button', { name: 'Открыть пост' })).toBeVisible()
  await page.getByRole('link', { name: 'Календарь' }).first().click()
  await page.getByRole('button', { name: /Новогодний штоллен/ }).dblclick()
  await expect(page.getByRole('link', { name: 'Открыть пост: @bulochnaya' })).toHaveAttribute('href', 'https://www.instagram.com/p/C2/')
})

test.describe('in a workspace that has begun', () => {
  test.use({ begun: bakeryWithoutChannel })

  test('the user’s own phone is connected through their bot, and a test message comes to it @both', async ({ app }) => {
    const { page } = app
    const telegram = await startTelegram()
    try {
      const { token, botName } = await telegram.botInChannel('phone_of_anna')
      await page.getByRole('link', { name: 'Настройки' }).click()
      await page.getByRole('link', { name: 'Телефон' }).click()
      await page.getByLabel('Токен бота').fill(token)
      await page.getByText('Другой сервер Bot API').click()
      await page.getByLabel('Адрес сервера').fill(telegram.url)
      const passphrase = page.getByLabel('Новый пароль хранилища')
      if (await passphrase.isVisible()) {
        await passphrase.fill('пароль от хранилища')
        await page.getByLabel('Пароль ещё раз').fill('пароль от хранилища')
      }
      await page.getByRole('button', { name: 'Подключить бота' }).click()
      await page.getByRole('button', { name: 'Найти чат' }).click()
      await expect(page.getByText(`Бот ${botName} ещё не знает, кому писать`)).toBeVisible()
      const chat = await telegram.start(token, 'Анна')
      await page.getByRole('button', { name: 'Найти чат' }).click()
      await expect(page.getByText(`Бот ${botName} пишет: Анна`)).toBeVisible()
      await page.getByRole('button', { name: 'Отправить пробное сообщение' }).click()
      await expect(page.getByText('Отправлено, посмотрите на телефон')).toBeVisible()
      expect((await telegram.posts({ chat })).map((post) => post.text)).toEqual([expect.stringContaining('Rubrika на связи')])
      expect(app.output()).not.toContain(token)
    } finally {
      await telegram.stop()
    }
  })
})
