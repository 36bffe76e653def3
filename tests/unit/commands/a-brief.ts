import type { CommandArgs } from '#shared/commands/index.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import { addPost, aWorkspace, brand, hash, id, must, now, post, text, type Workspace } from './a-workspace.ts'

export const brief = id('7', 1)
export const dima = id('9', 2)
export const maria = id('9', 3)
export const version = (n: number) => id('6', n)
export const remark = (n: number) => id('5', n)

/** A workspace with two people, a post and a draft brief for it, given to nobody yet. */
export async function withBrief(wishes: Partial<CommandArgs<'brief.create'>> = {}): Promise<Workspace> {
  const workspace = await aWorkspace()
  await must(workspace, 'person.add', { id: dima, name: 'Дмитрий Ким', role: 'copywriter' })
  await must(workspace, 'person.add', { id: maria, name: 'Мария Орлова', role: 'designer' })
  await addPost(workspace)
  await must(workspace, 'brief.create', { id: brief, brandId: brand, postId: post, kind: 'text', title: 'Текст про штоллен', ...wishes })
  return workspace
}

/** The same, handed out. */
export async function withAssigned(wishes: Partial<CommandArgs<'brief.create'>> = {}): Promise<Workspace> {
  const workspace = await withBrief(wishes)
  await must(workspace, 'brief.assign', { briefId: brief, assigneeId: wishes.kind === 'design' ? maria : dima })
  return workspace
}

/** The nth version, a text. */
export async function deliverText(workspace: Workspace, n: number, words = 'Новый текст', at: EpochMs = now): Promise<void> {
  await must(workspace, 'brief.deliver', { briefId: brief, deliveryId: version(n), text: text(words) }, at)
}

/** The nth version, pictures whose hashes are made of these digits. */
export async function deliverPictures(workspace: Workspace, n: number, digits: string): Promise<void> {
  for (const digit of digits) await storePicture(workspace, digit)
  const pictures = [...digits].map((digit) => ({ hash: hash(digit), formatId: '' }))
  await must(workspace, 'brief.deliver', { briefId: brief, deliveryId: version(n), pictures })
}

export async function storePicture(workspace: Workspace, digit: string): Promise<void> {
  const media = { id: hash(digit), type: 'image/png', bytes: 1000, width: 1080, height: 1350, name: `${digit}.png` } as const
  await must(workspace, 'media.add', { media: { ...media, addedAt: now, deletedAt: null } })
}

/** A remark about the nth version, and the return. */
export async function returnWork(workspace: Workspace, n: number): Promise<void> {
  await must(workspace, 'remark.add', { id: remark(n), deliveryId: version(n), place: { kind: 'whole' }, words: 'Короче' })
  await must(workspace, 'brief.return', { briefId: brief })
}
