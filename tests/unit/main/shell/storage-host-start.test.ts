import { describe, expect, it } from 'vitest'
import { createStorageHostStart } from '#main/shell/electron/storage-host-start.ts'
import type { StorageHostLink } from '#main/shell/shell.ts'

function aLink(): StorageHostLink {
  const transport = { post: () => undefined, listen: () => () => undefined, onClose: () => () => undefined, close: () => undefined }
  return { transport, kill: async () => undefined }
}

describe('a storage page that is loaded ahead', () => {
  it('is handed out once; the next one is new', async () => {
    const links = [aLink(), aLink()]
    let loaded = 0
    const start = createStorageHostStart(async () => links[loaded++] ?? aLink())
    start.begin()
    expect(loaded).toBe(1)
    expect(await start.open()).toBe(links[0])
    expect(loaded).toBe(1)
    expect(await start.open()).toBe(links[1])
  })

  it('that did not load is tried once more, and a second failure is told', async () => {
    let tries = 0
    const start = createStorageHostStart(async () => {
      tries += 1
      throw new Error(`no page, try ${tries}`)
    })
    start.begin()
    await expect(start.open()).rejects.toThrow('no page, try 2')
  })

  it('is not waited for where none was begun', async () => {
    const link = aLink()
    expect(await createStorageHostStart(async () => link).open()).toBe(link)
  })
})
