import { bakeryWithoutChannel } from '#tests/support/begun.ts'
import { expect, test } from '#tests/support/launch.ts'

test.use({ begun: bakeryWithoutChannel })

// In the other shell the window is the user's own browser, which looks after its pages itself.
test('when all pages stop at once the program comes back by itself with the last words typed', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Новый пост' }).click()
  await page.getByRole('textbox', { name: 'Текст поста' }).click()
  await page.keyboard.type('Хлеб уже в печи.')
  await expect(page.getByText(/^Сохранено в/)).toBeVisible()
  await page.keyboard.type(' Этого никто не сохранил')
  await app.stopPages()
  await expect.poll(() => app.wordsSeen(), { timeout: 30_000 }).toContain('Хлеб уже в печи. Этого никто не сохранил')
  await expect.poll(() => app.wordsSeen()).toMatch(/Сохранено в/)
})
