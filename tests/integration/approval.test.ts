import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { createMediaStore } from '#main/media/media-store.ts'
import type { PictureDesk } from '#main/media/picture-desk.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { ApprovalId, PersonId, PostId, VariantId } from '#shared/kernel/ids.ts'
import { noisePng } from '#tests/support/png.ts'
import { aRig, passUntil, type Rig } from '#tests/support/publishing-rig.ts'

const minute = 60_000

async function feed(rig: Rig) {
  return (await rig.demo.feed(null)).posts.map((post) => post.text)
}

function is(rig: Rig, id: VariantId, publication: string) {
  return async () => (await rig.variant(id)).publication === publication
}

describe('a brand that lets out only what was approved', () => {
  async function approve(rig: Rig, postId: PostId, personId: PersonId) {
    const detail = await rig.storage.slice.query('post.detail', { postId, asOf: rig.clock.now() })
    if (!detail.ok || !detail.value) throw new Error('no post')
    const { contentKey } = detail.value.approval
    await rig.storage.must('approval.give', { id: v7() as ApprovalId, postId, personId, verdict: 'approved', contentKey, note: '' })
  }

  it('holds back at its time what changed after approval, and sends it once it is approved again', async () => {
    const rig = await aRig()
    const me = v7() as PersonId
    await rig.storage.must('person.setMe', { id: me, name: 'Анна' })
    const { postId, variantId } = await rig.aPost(await rig.aDemoChannel(), 5 * minute)
    await rig.storage.must('brand.setApproval', { id: rig.brandId, approval: { approverId: null } })
    await approve(rig, postId, me)
    await rig.storage.must('post.setText', { postId, text: textFromPlain('Хлеб подешевел') })
    await rig.publisher().start()
    await passUntil(rig.clock, is(rig, variantId, 'failed'))
    expect(await rig.job(variantId)).toMatchObject({
      state: 'asking',
      question: 'problem',
      steps: [],
      lastProblem: { kind: 'notApproved' },
    })
    await rig.clock.pass(10 * minute)
    expect(await feed(rig)).toEqual([])
    await approve(rig, postId, me)
    await passUntil(rig.clock, is(rig, variantId, 'published'))
    expect(await feed(rig)).toEqual(['Хлеб подешевел'])
  })

  it('asks about what was approved too late', async () => {
    const rig = await aRig()
    const me = v7() as PersonId
    await rig.storage.must('person.setMe', { id: me, name: 'Анна' })
    const { postId, variantId } = await rig.aPost(await rig.aDemoChannel(), minute, { lateMinutes: 30 })
    await rig.storage.must('brand.setApproval', { id: rig.brandId, approval: { approverId: null } })
    await rig.publisher().start()
    await passUntil(rig.clock, is(rig, variantId, 'failed'))
    await rig.clock.pass(40 * minute)
    await approve(rig, postId, me)
    await passUntil(rig.clock, async () => (await rig.job(variantId)).question === 'late')
    expect(await feed(rig)).toEqual([])
  })
})

const neverAsked: PictureDesk = { ask: () => Promise.reject(new Error('nothing is to be drawn')), stop: async () => undefined }

it('does not send a picture whose file was changed on the disk', async () => {
  const rig = await aRig()
  const approved = noisePng(4, 3)
  const { variantId } = await rig.aPost(await rig.aDemoChannel(), minute, { pictures: [approved] })
  const hash = createHash('sha256').update(approved).digest('hex')
  const media = createMediaStore({ folder: rig.folder, pictures: neverAsked, now: rig.clock.now })
  await mkdir(join(rig.folder, hash.slice(0, 2)))
  await writeFile(join(rig.folder, hash.slice(0, 2), hash), noisePng(4, 3, 2))
  await rig.publisher({ media }).start()
  await passUntil(rig.clock, is(rig, variantId, 'failed'))
  expect(await rig.job(variantId)).toMatchObject({ state: 'asking', lastProblem: { kind: 'mediaMissing' } })
  expect(await feed(rig)).toEqual([])
})
