import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/run/root.mjs'
import { noticesFile, shippedPackages } from '../../scripts/run/third-party.mjs'

describe('third-party notices', () => {
  it('name every shipped package with its version and licence; `npm run notices` writes them', () => {
    const named = readFileSync(join(root, noticesFile), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('- **'))
      .map((line) => line.trimEnd())
    expect(named).toEqual(shippedPackages(root).map(({ name, version, licence }) => `- **${name}** ${version}: ${licence}`))
  })

  it('find no package without a licence, and none under GPL or AGPL', () => {
    const refused = shippedPackages(root).filter(({ licence }) => licence === 'not stated' || /(^|[^L])A?GPL/.test(licence))
    expect(refused).toEqual([])
  })
})
