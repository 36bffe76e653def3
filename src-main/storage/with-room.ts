import type { DiskRoom, Purpose } from '#main/workspaces/disk-room.ts'
import { problem } from '#shared/contract/problem.ts'
import type { Actor } from '#shared/domain/people/person.ts'
import { failed } from '#shared/kernel/outcome.ts'
import type { StorageClient } from './storage-client.ts'
import { purposeOf } from './write-purpose.ts'

type Ask = StorageClient['ask']

const imports: ReadonlySet<string> = new Set(['importBegin', 'importChunk'])

/**
 * Refuses with `diskFull` what would be written while too little room is left, before the database hears of it. Where the disk
 * refused all the same, folder and free room are added: the browser names neither.
 */
export function withRoom(ask: Ask, room: Pick<DiskRoom, 'refusal' | 'left'>): Ask {
  const guarded = async (name: keyof Parameters<Ask>, args: never): Promise<unknown> => {
    const purpose = purposeOfCall(String(name), args)
    const refused = purpose && (await room.refusal(purpose))
    if (refused) return failed(refused)
    const outcome = await ask(name as never, args)
    if (!purpose || outcome.ok || outcome.problem.kind !== 'diskFull') return outcome
    return failed(problem('diskFull', { ...outcome.problem, values: await room.left() }))
  }
  return guarded as unknown as Ask
}

function purposeOfCall(name: string, args: unknown): Purpose | null {
  if (imports.has(name)) return 'work'
  if (name !== 'execute' && name !== 'undo' && name !== 'redo') return null
  const write = args as { readonly name?: string; readonly actor: Actor }
  return purposeOf(write.name ?? name, write.actor)
}
