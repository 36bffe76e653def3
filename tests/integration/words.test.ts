import { expect, it } from 'vitest'
import { createPublishingPart } from '#main/app/create-publishing-part.ts'
import { talk } from '#tests/support/page-talk.ts'
import { startProgram } from '#tests/support/running-program.ts'

it('a page gets the forms of words before any workspace is open', async () => {
  const { shell } = await startProgram({ createPublishing: createPublishingPart, waitUntilOpen: false })
  const page = talk(shell)
  const { forms } = await page.call('words.forms', { words: ['рынок', 'story'] })
  expect(forms.map((one) => [...one].sort())).toEqual([
    expect.arrayContaining(['рынка', 'рынками', 'рынки', 'рынок']),
    expect.arrayContaining(['stories', 'story']),
  ])
})
