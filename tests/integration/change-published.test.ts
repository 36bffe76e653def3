import { describe, expect, it } from 'vitest'
import type { NetworkAdapter } from '#main/networks/network-adapter.ts'
import { editPublished, removePublished } from '#main/publishing/change-published.ts'
import { problem } from '#shared/contract/problem.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { PersonId, VariantId } from '#shared/kernel/ids.ts'
import { done, failed } from '#shared/kernel/outcome.ts'
import { aRig, passUntil } from '#tests/support/publishing-rig.ts'

async function out(adapter: (demo: NetworkAdapter) => NetworkAdapter = (demo) => demo) {
  const rig = await aRig()
  const channelId = await rig.aDemoChannel()
  const { postId, variantId } = await rig.aPost(channelId, 0, { text: 'Опечтка' })
  const publisher = rig.publisher()
  await publisher.start()
  await passUntil(rig.clock, async () => (await rig.variant(variantId)).publication === 'published')
  const deps = {
    storage: rig.storage.slice,
    signIns: { read: async (id: string) => done(rig.signIns.get(id) ?? null) },
    adapterOf: () => adapter(rig.demo.adapter),
    actor: async () => 'setup' as const,
    noteRemoved: publisher.noteRemoved,
    attempts: () => publisher.attempts(variantId),
  }
  const feed = async () => (await rig.demo.feed(null)).posts.map(({ text }) => text)
  return { rig, channelId, postId, variantId, deps, feed }
}

const words = (outcome: { readonly ok: boolean; readonly problem?: { readonly kind: string } }) =>
  outcome.ok ? 'done' : outcome.problem?.kind

describe('changing what is out', () => {
  it('changes it in the network, then here', async () => {
    const { rig, variantId, deps, feed } = await out()
    expect(words(await editPublished(deps, variantId, textFromPlain('Опечатка')))).toBe('done')
    expect(await feed()).toEqual(['Опечатка'])
    const work = await rig.storage.slice.query('job.outgoing', { variantId })
    expect(work.ok && work.value?.text).toEqual(textFromPlain('Опечатка'))
  })

  it('is for the one who approves, where the brand names one', async () => {
    const { rig, variantId, deps, feed } = await out()
    const anna = '00000000-0000-7000-8000-900000000001' as PersonId
    await rig.storage.must('person.add', { id: anna, name: 'Анна', role: null, contact: '' })
    await rig.storage.must('brand.setApproval', { id: rig.brandId, approval: { approverId: anna } })
    expect(words(await editPublished(deps, variantId, textFromPlain('Опечатка')))).toBe('approverOnly')
    expect(await feed()).toEqual(['Опечтка'])
    const asAnna = { ...deps, actor: async () => anna }
    expect(words(await editPublished(asAnna, variantId, textFromPlain('Опечатка')))).toBe('done')
    await rig.storage.must('brand.setApproval', { id: rig.brandId, approval: { approverId: null } })
    expect(words(await editPublished(deps, variantId, textFromPlain('Опечатки нет')))).toBe('done')
  })

  it('leaves all as it was when the network refuses', async () => {
    const { rig, variantId, deps, feed } = await out()
    await rig.demo.setFaults(['unreachable'])
    expect(words(await editPublished(deps, variantId, textFromPlain('Опечатка')))).toBe('serverUnreachable')
    expect(words(await removePublished(deps, variantId))).toBe('serverUnreachable')
    await rig.demo.setFaults([])
    expect(await feed()).toEqual(['Опечтка'])
    expect((await rig.variant(variantId)).publication).toBe('published')
  })

  it('can be asked for again when its answer was lost', async () => {
    let lost = true
    const { variantId, deps, feed } = await out((demo) => ({
      ...demo,
      remove: async (signIn, post) => {
        const removed = (await demo.remove?.(signIn, post)) ?? done(true)
        if (!lost) return removed
        lost = false
        return failed(problem('serverUnreachable'))
      },
    }))
    expect(words(await removePublished(deps, variantId))).toBe('serverUnreachable')
    expect(words(await removePublished(deps, variantId))).toBe('done')
    expect(await feed()).toEqual([])
  })

  it('removes it from the network, then here, once', async () => {
    const { rig, variantId, deps, feed } = await out()
    expect(words(await removePublished(deps, variantId))).toBe('done')
    expect(await feed()).toEqual([])
    expect((await rig.variant(variantId)).publication).toBe('removed')
    expect((await deps.attempts()).map(({ phase }) => phase)).toEqual(['done', 'removed'])
    expect(words(await removePublished(deps, variantId))).toBe('notOut')
    expect(words(await editPublished(deps, variantId, textFromPlain('Поздно')))).toBe('notOut')
  })

  it('refuses what the network would, before asking it', async () => {
    const { variantId, deps, feed } = await out()
    expect(await editPublished(deps, variantId, textFromPlain('я'.repeat(1001)))).toMatchObject({
      problem: { kind: 'textTooLong', values: { used: 1001, limit: 1000, over: 1 } },
    })
    expect(words(await editPublished(deps, variantId, textFromPlain(' ')))).toBe('emptyPost')
    expect(await feed()).toEqual(['Опечтка'])
  })

  it('says why nothing can be changed', async () => {
    const { rig, channelId, variantId, deps } = await out()
    expect(words(await removePublished(deps, '00000000-0000-7000-8000-000000000009' as VariantId))).toBe('notFound')
    const still = { ...deps, adapterOf: () => ({ ...rig.demo.adapter, edit: null, remove: null }) }
    expect(words(await editPublished(still, variantId, textFromPlain('Другое')))).toBe('notChangeable')
    expect(words(await removePublished(still, variantId))).toBe('notChangeable')
    expect(words(await removePublished({ ...deps, adapterOf: () => null }, variantId))).toBe('manualChannel')
    expect(words(await removePublished({ ...deps, signIns: { read: async () => failed(problem('vaultLocked')) } }, variantId))).toBe(
      'vaultLocked',
    )
    rig.signIns.delete(channelId)
    expect(words(await removePublished(deps, variantId))).toBe('signInExpired')
    const later = await rig.aPost(channelId, 3_600_000)
    expect(words(await removePublished(deps, later.variantId))).toBe('notOut')
  })
})
