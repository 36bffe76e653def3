import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakeryWithoutChannel })

const accepted = 'Мы испекли новогодние штоллены с корицей.'

test('work accepted for a post without a date waits in the drawer, and goes from there onto a day with its text and its brief', async ({
  app,
}) => {
  const { page } = app
  await page.setViewportSize({ width: 1360, height: 900 })
  await page.getByRole('button', { name: 'Следующий месяц' }).click()
  const drawer = page.getByRole('complementary', { name: 'Посты без даты' })
  await drawer.getByRole('button', { name: 'Пост без даты' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Штоллен, черновая мысль')
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await page.getByRole('button', { name: 'Выдать ТЗ' }).click()
  await page.getByRole('menuitem', { name: 'Копирайтеру' }).click()
  await page.getByLabel('Цель').fill('Продать штоллен до праздника')
  await page.getByRole('button', { name: 'Новый человек' }).click()
  const person = page.getByRole('dialog', { name: 'Новый человек' })
  await person.getByLabel('Имя').fill('Дмитрий Ким')
  await person.getByRole('button', { name: 'Добавить' }).click()
  await expect(person).toBeHidden()
  await page.getByRole('button', { name: 'Выдать', exact: true }).click()
  await expect(page.getByText('Выдано', { exact: true })).toBeVisible()
  await page.getByRole('textbox', { name: 'Текст работы' }).click()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(accepted)
  await page.getByRole('button', { name: 'Сдать', exact: true }).click()
  await expect(page.getByText('На проверке', { exact: true })).toBeVisible()
  await page.getByRole('complementary', { name: 'Проверка по ТЗ' }).getByRole('button', { name: 'Принять' }).click()
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toHaveText(accepted)

  await page.getByRole('link', { name: 'Календарь' }).first().click()
  const waiting = drawer.getByRole('button', { name: /новогодние штоллены/ })
  const monday = page.locator('[role="cell"][data-date]').nth(7)
  await expect(monday).toBeVisible()
  const box = await monday.boundingBox()
  await waiting.hover({ position: { x: 20, y: 14 } })
  await page.mouse.down()
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 60, { steps: 8 })
  await page.mouse.up()
  const planned = monday.getByRole('button', { name: /^10:00.*новогодние штоллены/ })
  await expect(planned).toBeVisible()
  await expect(waiting).toBeHidden()
  await planned.dblclick()
  await expect(page.getByRole('textbox', { name: 'Текст поста' })).toHaveText(accepted)
  await expect(page.getByText('Принято', { exact: true })).toBeVisible()
  await page.goBack()
  await expect(planned).toBeVisible()
  await page.keyboard.press('Control+KeyZ')
  await expect(waiting).toBeVisible()
  await expect(planned).toBeHidden()
})
