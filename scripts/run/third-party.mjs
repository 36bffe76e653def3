import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the notices lie, from the project's folder. */
export const noticesFile = 'resources/third-party-notices.md'

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence as SPDX writes it
 * @property {readonly string[]} copyright the copyright lines of its licence file
 */

/** Data and choices of licence that no package.json tells. */
const dataSets = [
  'Inter (The Inter Project Authors) and PT Serif (ParaType): SIL Open Font License 1.1.',
  'IANA time zone data, as carried by the runtime and temporal-polyfill: public domain.',
  'Russian dictionary inside az (dicts): OpenCorpora.org, Creative Commons Attribution-ShareAlike 3.0, in the form pymorphy2-dicts gave it, unchanged.',
  'az: MIT as its package.json states, Copyright (c) Denis Olshin; the package has no licence file.',
  'Names and keywords of emoji: emojibase-data 17.0.0, MIT, Copyright (c) 2017-2019 Miles Johnson; annotations of Unicode CLDR, Unicode License v3, Copyright 2004-2026 Unicode, Inc.',
  'WordNet 3.0 data inside wink-lexicon: WordNet License, Copyright 2006 by Princeton University. All rights reserved.',
  'libvips inside @img/sharp-wasm32: LGPL-3.0-or-later, a separate WebAssembly module that may be replaced.',
  'Chromium and Node.js inside Electron: their notices lie beside the program (LICENSES.chromium.html).',
]

/**
 * Every package that is shipped: the lockfile's tree without what only development needs.
 *
 * @param {string} root the project's folder
 * @returns {readonly ShippedPackage[]} by name
 */
export function shippedPackages(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  /** @type {Map<string, ShippedPackage>} */
  const found = new Map()
  for (const [path, entry] of Object.entries(lock.packages)) {
    const name = path.split('node_modules/').at(-1) ?? ''
    // The Node runtime among the optional packages only runs the scripts; it is never packed.
    if (name === '' || entry.dev === true || entry.devOptional === true || name.startsWith('node-linux-')) continue
    const licence = entry.license ?? 'not stated'
    found.set(`${name}@${entry.version}`, { name, version: entry.version, licence, copyright: copyrightOf(join(root, path)) })
  }
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

/**
 * @param {string} folder
 * @returns {readonly string[]}
 */
function copyrightOf(folder) {
  if (!existsSync(folder)) return []
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|notice)/i.test(name))
  if (file === undefined) return []
  const lines = readFileSync(join(folder, file), 'utf8').split('\n')
  const said = lines.map((line) => line.trim()).filter((line) => /^(copyright|\(c\)|©)/i.test(line) && /\d{4}|©|\(c\)/i.test(line))
  return [...new Set(said)].slice(0, 4)
}

/**
 * @param {string} root the project's folder
 * @returns {string} the notices as Markdown
 */
export function noticesText(root) {
  const rows = shippedPackages(root).map(({ name, version, licence, copyright }) =>
    [`- **${name}** ${version}: ${licence}`, ...copyright.map((line) => `  ${line}`)].join('  \n'),
  )
  return [
    '# Third-party notices',
    '',
    'Rubrika itself is under the MIT licence (LICENSE). It ships the packages below, each under the licence named; the full texts lie',
    'in the packages. This file is written by `npm run notices` and held by a test.',
    '',
    ...rows,
    '',
    '## Data and parts with terms of their own',
    '',
    ...dataSets.map((line) => `- ${line}`),
    '',
  ].join('\n')
}
