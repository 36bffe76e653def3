import { describe, expect, it } from 'vitest'
import { sourceOf } from '#renderer/features/plan-files/import/read-source.ts'

/** A file that was moved away after it was picked: the browser still names it and cannot read it. */
class MovedFile extends File {
  override slice(): Blob {
    return new MovedFile([], this.name)
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new DOMException('A requested file could not be found', 'NotFoundError'))
  }
}

describe('a file that is picked', () => {
  it('is kept with its bytes under its Russian name', async () => {
    const source = await sourceOf(new File(['Дата;Текст'], 'план.csv'))
    expect(source).toMatchObject({ kind: 'file', name: 'план.csv', bytes: new TextEncoder().encode('Дата;Текст') })
  })

  it('is said not to open where it is not there any more', async () => {
    expect(await sourceOf(new MovedFile(['Дата;Текст'], 'план.csv'))).toEqual({ kind: 'unreadable' })
  })
})
