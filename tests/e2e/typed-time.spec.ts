import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakeryWithoutChannel })

test('a time that is typed is taken back by Esc, and one that is wiped out comes back', async ({ app: { page } }) => {
  await page.keyboard.press('KeyN')
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Хлеб к завтраку')
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено' })).toBeVisible()
  await page.goBack()
  const card = page.getByRole('button', { name: /^\d\d:\d\d\. Хлеб к завтраку/ })
  await card.click()
  const post = page.getByRole('region', { name: 'Пост', exact: true })
  await post.getByRole('button', { name: /, \d\d:\d\d$/ }).click()
  const time = post.getByLabel('Время')
  await time.fill('18:30')
  await time.press('Enter')
  await expect(card).toHaveAccessibleName(/^18:30/)

  await time.fill('11:11')
  await time.press('Escape')
  await expect(time).toHaveValue('18:30')
  await expect(post).toBeVisible()
  await time.fill('')
  await time.press('Tab')
  await expect(time).toHaveValue('18:30')
  await expect(card).toHaveAccessibleName(/^18:30/)
})
