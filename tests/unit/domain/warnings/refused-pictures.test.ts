import { describe, expect, it } from 'vitest'
import { pictureWarning } from '#shared/domain/warnings/refused-pictures.ts'

const photo = { type: 'image/jpeg', bytes: 2_000_000, name: 'хлеб.jpg' } as const
const moving = { type: 'image/gif', bytes: 900_000, name: 'пар.gif' } as const
const heavy = { type: 'image/png', bytes: 50_000_001, name: 'плакат.png' } as const

describe('the files of a post', () => {
  it('are warned about where a network does not take their type', () => {
    expect(pictureWarning([photo, moving], ['bluesky', 'telegram'])).toMatchObject({
      kind: 'pictureRefused',
      network: 'telegram',
      name: 'пар.gif',
    })
    expect(pictureWarning([photo, moving], ['bluesky'])).toBe(null)
  })

  it('are warned about above 50 MB, whatever the network', () => {
    expect(pictureWarning([photo, heavy], ['demo'])).toMatchObject({ kind: 'pictureTooBig', name: 'плакат.png', limitMb: 50 })
    expect(pictureWarning([{ ...heavy, bytes: 50_000_000 }], ['demo'])).toBe(null)
  })
})
