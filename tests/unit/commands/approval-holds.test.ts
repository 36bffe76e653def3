import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '#shared/domain/texts/rich-text.ts'
import {
  addPicture,
  addPost,
  addScheduled,
  aWorkspace,
  brand,
  due,
  inBluesky,
  inDemo,
  later,
  minute,
  must,
  now,
  pictureId,
  post,
  publish,
  text,
  type Workspace,
  wall,
} from './a-workspace.ts'
import { anApprovingBrand, say, shown } from './an-approval.ts'

describe('a scheduled post that changed after its approval', () => {
  const begin = { variantId: inDemo, steps: [{ kind: 'post' as const, index: 0, key: 'k' }] }

  async function changedAfterScheduling(): Promise<Workspace> {
    const workspace = await anApprovingBrand()
    await addPost(workspace)
    await say(workspace)
    await must(workspace, 'post.schedule', { postId: post })
    await must(workspace, 'post.setText', { postId: post, text: text('Хлеб подешевел') })
    return workspace
  }

  it('warns on its card and says in the queue what it waits for', async () => {
    const workspace = await changedAfterScheduling()
    const [card] = await workspace.query('calendar.range', { brandId: brand, from: now, to: later(48 * 60 * minute) })
    expect([card?.status, card?.warnings]).toEqual(['scheduled', ['approvalMissing']])
    expect((await workspace.query('queue.list', { asOf: now, limit: 10 })).map((one) => one.why)).toEqual(['approval', 'approval'])
  })

  it('is not sent at its time, by the program or by hand, and asks a person', async () => {
    const workspace = await changedAfterScheduling()
    expect(await workspace.run('publication.begin', begin, due)).toBe('approvalMissing')
    expect(await workspace.run('publication.toHand', { variantId: inBluesky }, due)).toBe('approvalMissing')
    expect(await workspace.run('publication.holdBack', { variantId: inDemo }, due)).toBe(null)
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'failed', problem: { kind: 'notApproved' } })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'asking', question: 'problem', nextAt: null })
    expect(await workspace.run('publication.retry', { variantId: inDemo }, due)).toBe('approvalMissing')
    expect(await workspace.run('publication.holdBack', { variantId: inDemo }, due)).toBe('notWaiting')
  })

  it('goes on by itself once it is approved', async () => {
    const workspace = await changedAfterScheduling()
    await must(workspace, 'publication.holdBack', { variantId: inDemo }, due)
    expect(await say(workspace, {}, due)).toBe(null)
    expect(await workspace.row('variants', inDemo)).toMatchObject({ publication: 'waiting', problem: null })
    expect(await workspace.row('jobs', inDemo)).toMatchObject({ state: 'waiting', nextAt: due, lateAllowed: false })
    await publish(workspace, inDemo, due)
    expect((await workspace.row('variants', inDemo)).publication).toBe('published')
  })

  it('is not held back where it may go out', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    expect(await workspace.run('publication.holdBack', { variantId: inDemo }, due)).toBe('notWaiting')
  })
})

/** What a person may do to a post, each with what the audience sees of it afterwards. */
const edits = {
  text: (workspace: Workspace, words: string) => workspace.run('post.setText', { postId: post, text: text(words) }),
  alt: (workspace: Workspace, alt: string) => workspace.run('postMedia.setAlt', { id: pictureId(1), alt }),
  own: (workspace: Workspace, words: string) => workspace.run('variant.setText', { variantId: inDemo, text: text(words) }),
  noOwn: (workspace: Workspace) => workspace.run('variant.clearText', { variantId: inDemo }),
  time: (workspace: Workspace, time: string) => workspace.run('post.reschedule', { postId: post, wallTime: wall(time) }),
}
type Edit = { readonly what: keyof typeof edits; readonly value: string }

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom('Хлеб', 'Булка', 'Хлеб ').map((value): Edit => ({ what: 'text', value })),
  fc.constantFrom('', 'На столе').map((value): Edit => ({ what: 'alt', value })),
  fc.constantFrom('Для своих', 'Для всех').map((value): Edit => ({ what: 'own', value })),
  fc.constant<Edit>({ what: 'noOwn', value: '' }),
  fc.constantFrom('2026-11-24T10:00', '2026-11-25T11:00').map((value): Edit => ({ what: 'time', value })),
)

async function seenByAudience(workspace: Workspace): Promise<string> {
  const { text: words, media, variants } = await shown(workspace)
  const own = variants.map((one) => one.ownWords && plainText(one.ownWords))
  return JSON.stringify([plainText(words), media.map(({ hash, alt }) => [hash, alt]), own])
}

describe('an approval', () => {
  it('holds exactly as long as the audience would see the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anEdit, { minLength: 1, maxLength: 8 }), async (made) => {
        const workspace = await anApprovingBrand()
        await addPost(workspace, { text: 'Хлеб' })
        await addPicture(workspace, 1)
        await say(workspace)
        const approved = await seenByAudience(workspace)
        for (const { what, value } of made) {
          await edits[what](workspace, value)
          const same = (await seenByAudience(workspace)) === approved
          expect([what, (await shown(workspace)).approval.state]).toEqual([what, same ? 'approved' : 'changed'])
          expect(await workspace.run('post.schedule', { postId: post })).toBe(same ? null : 'approvalMissing')
          await workspace.run('post.unschedule', { postId: post })
        }
      }),
      { numRuns: 12 },
    )
  }, 30_000)
})
