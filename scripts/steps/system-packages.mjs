import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from '../run/browser.mjs'
import { findProgram } from '../run/find-program.mjs'
import { runStep } from '../run/process-tree.mjs'
import { say } from '../run/say.mjs'

/**
 * @typedef {{ readonly what: string, readonly debian: readonly string[], readonly present: () => boolean }} Need
 * what: as a person would look for it; debian: names its package has in one release or another, newest last
 */

/** @type {readonly Need[]} */
const programs = [
  { what: 'Chromium or Chrome', debian: ['chromium'], present: () => findBrowser() !== null },
  { what: 'poppler-utils', debian: ['poppler-utils'], present: () => findProgram('pdftotext') !== null },
]

/** @type {readonly Need[]} */
const display = [
  { what: 'Xvfb', debian: ['xvfb'], present: () => findProgram('Xvfb') !== null },
  { what: 'xauth', debian: ['xauth'], present: () => findProgram('xauth') !== null },
]

/** What Electron links against and a bare container lacks. @type {readonly Need[]} */
const libraries = [
  library('libgtk-3.so.0', ['libgtk-3-0', 'libgtk-3-0t64']),
  library('libnss3.so', ['libnss3']),
  library('libgbm.so.1', ['libgbm1']),
  library('libasound.so.2', ['libasound2', 'libasound2t64']),
  library('libcups.so.2', ['libcups2', 'libcups2t64']),
  library('libatspi.so.0', ['libatspi2.0-0', 'libatspi2.0-0t64']),
  library('libXss.so.1', ['libxss1']),
  library('libXtst.so.6', ['libxtst6']),
  library('libnotify.so.4', ['libnotify4']),
  library('libsecret-1.so.0', ['libsecret-1-0']),
  { what: 'emoji', debian: ['fonts-noto-color-emoji'], present: () => existsSync('/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf') },
]

/**
 * Installs what the browser and the tests need where that is ours to do (Debian and Ubuntu as root); elsewhere says in one
 * line what is missing. Never fatal: whoever needs a thing says so when it is not there.
 *
 * @param {string} root
 */
export async function installSystemPackages(root) {
  if (!canInstall()) return sayMissing([...programs, ...(process.platform === 'linux' ? display : [])])
  const missing = [...programs, ...display, ...libraries].filter((need) => !need.present())
  if (missing.length === 0) return
  say(`installing with apt-get: ${missing.map((need) => need.debian[0]).join(' ')}`)
  await apt(root, ['update'])
  const names = await Promise.all(missing.map((need) => availableName(root, need.debian)))
  await apt(root, ['install', '-y', '--no-install-recommends', ...names.filter((name) => name !== null)])
  sayMissing(missing)
}

/** @param {readonly Need[]} needs */
function sayMissing(needs) {
  const missing = needs.filter((need) => !need.present()).map((need) => need.what)
  if (missing.length > 0) say(`not found on this system, please install: ${missing.join(', ')}`)
}

function canInstall() {
  return process.getuid?.() === 0 && findProgram('apt-get') !== null && isDebian()
}

function isDebian() {
  const file = '/etc/os-release'
  return existsSync(file) && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync(file, 'utf8'))
}

/**
 * @param {string} root
 * @param {readonly string[]} args
 */
function apt(root, args) {
  const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=8', '-o', 'DPkg::Lock::Timeout=60']
  return runStep('apt-get', [...patience, '-qq', ...args], {
    cwd: root,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/**
 * @param {string} root
 * @param {readonly string[]} names
 */
async function availableName(root, names) {
  for (const name of [...names].reverse()) {
    const answer = await runStep('apt-cache', ['show', '--no-all-versions', name], { cwd: root })
    if (answer.code === 0 && answer.output.includes(`Package: ${name}\n`)) return name
  }
  return null
}

/**
 * @param {string} file
 * @param {readonly string[]} debian
 * @returns {Need}
 */
function library(file, debian) {
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/lib/x86_64-linux-gnu', '/usr/lib']
  return { what: file, debian, present: () => folders.some((folder) => existsSync(`${folder}/${file}`)) }
}
