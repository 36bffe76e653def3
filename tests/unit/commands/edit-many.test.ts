import { describe, expect, it } from 'vitest'
import type { CommandArgs } from '#shared/commands/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
import {
  addPost,
  addScheduled,
  aWorkspace,
  beginSending,
  bluesky,
  brand,
  demo,
  due,
  id,
  inBluesky,
  inDemo,
  must,
  now,
  post,
  publish,
  text,
  type Workspace,
  wall,
} from './a-workspace.ts'

type Steps = CommandArgs<'posts.editMany'>['steps']

const rubric = id('a', 1)
const second = id('d', 2)
const newText = { postId: post, text: text('Новый текст') }

async function refused(workspace: Workspace, steps: Steps, at = now): Promise<Problem> {
  const outcome = await workspace.tryRun('posts.editMany', { steps }, at)
  if (outcome.ok) throw new Error('it was not refused')
  return outcome.problem
}

describe('posts.editMany', () => {
  it('changes every cell of a row, and one undo takes all of it back', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    await must(workspace, 'rubric.create', { id: rubric, brandId: brand, name: 'Рецепты', color: 'copper' })
    const before = [await workspace.row('posts', post), await workspace.row('variants', inDemo), await workspace.row('texts', post)]
    await must(workspace, 'posts.editMany', {
      steps: [
        { row: 1, column: 'date', name: 'post.reschedule', args: { postId: post, wallTime: wall('2026-11-25T09:30') } },
        { row: 1, column: 'text', name: 'post.setText', args: newText },
        { row: 1, column: 'rubric', name: 'post.setRubric', args: { postId: post, rubricId: rubric } },
        { row: 1, column: 'stage', name: 'board.move', args: { postId: post, stage: 'review', stageId: null } },
        { row: 1, column: 'channels', name: 'post.setChannels', args: { postId: post, channels: [{ id: inBluesky, channelId: bluesky }] } },
      ],
    })
    expect(await workspace.row('posts', post)).toMatchObject({
      ...{ wallTime: '2026-11-25T09:30', firstLine: 'Новый текст', rubricId: rubric, stage: 'review' },
    })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ deletedAt: now })
    await workspace.host.undo()
    const after = [await workspace.row('posts', post), await workspace.row('variants', inDemo), await workspace.row('texts', post)]
    expect(after).toEqual(before)
  })

  it('makes a post of a new row and fills it in the same step', async () => {
    const workspace = await aWorkspace()
    await must(workspace, 'posts.editMany', {
      steps: [
        { row: 1, column: 'text', name: 'post.create', args: { id: second, brandId: brand, text: text('Из таблицы') } },
        { row: 1, column: 'date', name: 'post.reschedule', args: { postId: second, wallTime: wall('2026-11-23T10:00') } },
        { row: 1, column: 'channels', name: 'post.setChannels', args: { postId: second, channels: [{ id: inDemo, channelId: demo }] } },
      ],
    })
    expect(await workspace.row('posts', second)).toMatchObject({ firstLine: 'Из таблицы', at: due, shelf: 'calendar' })
    expect(await workspace.row('variants', inDemo)).toMatchObject({ postId: second, at: due, postAt: due })
    await workspace.host.undo()
    expect(await workspace.find('posts', second)).toMatchObject({ deletedAt: expect.any(Number) })
  })

  it('does nothing at all when one cell is refused, and names the row and the column', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    const problem = await refused(workspace, [
      { row: 3, column: 'text', name: 'post.setText', args: newText },
      { row: 4, column: 'date', name: 'post.reschedule', args: { postId: post, wallTime: wall('2026-11-20T10:00') } },
    ])
    expect(problem).toMatchObject({ kind: 'inThePast', field: 'date', values: { row: 4, wallTime: '2026-11-20T10:00' } })
    expect(await workspace.row('posts', post)).toMatchObject({ firstLine: 'Свежий хлеб' })
  })

  it('refuses a text that is out, a time while it is being sent, a foreign rubric, a missing post', async () => {
    const workspace = await aWorkspace()
    await addScheduled(workspace)
    await beginSending(workspace, inBluesky, due)
    const time = { row: 1, column: 'time', name: 'post.reschedule', args: { postId: post, wallTime: wall('2026-11-25T10:00') } } as const
    expect(await refused(workspace, [time], due)).toMatchObject({ kind: 'beingSent', field: 'time', values: { row: 1 } })

    const other = await aWorkspace()
    await addScheduled(other, { channels: [{ id: inBluesky, channelId: bluesky }] })
    await publish(other, inBluesky, due)
    const words = { row: 2, column: 'text', name: 'post.setText', args: newText } as const
    expect(await refused(other, [words], due)).toMatchObject({ kind: 'alreadyPublished', field: 'text', values: { row: 2 } })
    const stranger = { row: 5, column: 'rubric', name: 'post.setRubric', args: { postId: post, rubricId: rubric } } as const
    expect(await refused(other, [stranger])).toMatchObject({ kind: 'notFound', field: 'rubric', values: { row: 5 } })
    const missing = { row: 6, column: 'stage', name: 'board.move', args: { postId: second, stage: 'idea', stageId: null } } as const
    expect(await refused(other, [missing])).toMatchObject({ kind: 'notFound', field: 'stage', values: { row: 6 } })
  })

  it('refuses a command that no cell has', async () => {
    const workspace = await aWorkspace()
    await addPost(workspace)
    const steps = [{ row: 1, column: 'text', name: 'post.delete', args: { postId: post } }] as unknown as Steps
    expect(await refused(workspace, steps)).toMatchObject({ kind: 'badCall' })
    expect(await refused(workspace, [])).toMatchObject({ kind: 'badCall' })
  })
})
