import { describe, expect, it } from 'vitest'
import { dataRoot } from '#main/shell/data-root.ts'
import { mayOpenExternally } from '#main/shell/external-links.ts'
import { findChromium } from '#main/shell/node-browser/find-chromium.ts'
import { parseStartArguments } from '#main/shell/start-arguments.ts'
import { fill, languageOf } from '#main/shell/words.ts'

describe('dataRoot', () => {
  it('is the folder named in RUBRIKA_DATA when that is absolute', () => {
    expect(dataRoot({ env: { RUBRIKA_DATA: '/srv/r' }, platform: 'linux', home: '/home/a' })).toBe('/srv/r')
    expect(dataRoot({ env: { RUBRIKA_DATA: 'r' }, platform: 'linux', home: '/home/a' })).toBe('/home/a/.config/Rubrika')
  })

  it('is where the system keeps programs’ data', () => {
    expect(dataRoot({ env: { XDG_CONFIG_HOME: '/x' }, platform: 'linux', home: '/home/a' })).toBe('/x/Rubrika')
    expect(dataRoot({ env: {}, platform: 'darwin', home: '/Users/a' })).toBe('/Users/a/Library/Application Support/Rubrika')
  })
})

describe('parseStartArguments', () => {
  it('finds our words among those of the runtime', () => {
    expect(parseStartArguments(['electron', '--no-sandbox', '.', '--demo', '--port', '4242'])).toEqual({
      demo: true,
      exportOwn: null,
      port: 4242,
      badPort: null,
      open: true,
      hidden: false,
    })
    expect(parseStartArguments(['--export-own=/b', '--no-open']).exportOwn).toBe('/b')
  })

  it('has no port when the number is none', () => {
    expect(parseStartArguments(['--port', '70000'])).toMatchObject({ port: null, badPort: '70000' })
    expect(parseStartArguments(['--port=abc'])).toMatchObject({ port: null, badPort: 'abc' })
    expect(parseStartArguments(['--no-open', '--port'])).toMatchObject({ port: null, badPort: '' })
    expect(parseStartArguments(['--port']).port).toBeNull()
  })
})

describe('mayOpenExternally', () => {
  it.each(['https://a.example/', 'mailto:a@b.c', 'tg://resolve?domain=x'])('opens %s', (url) => {
    expect(mayOpenExternally(url)).toBe(true)
  })

  it.each(['http://a.example/', 'file:///etc/passwd', 'javascript:alert(1)', 'smb://a/b', 'app://rubrika/', 'x', ''])(
    'refuses %j',
    (url) => {
      expect(mayOpenExternally(url)).toBe(false)
    },
  )
})

describe('findChromium', () => {
  const linux = { env: { PATH: '/opt/bin' }, platform: 'linux', home: '/home/a' } as const

  it('takes the first browser the system has', () => {
    expect(findChromium(linux, (path) => path === '/usr/bin/google-chrome')).toBe('/usr/bin/google-chrome')
    expect(findChromium(linux, (path) => path === '/opt/bin/chromium')).toBe('/opt/bin/chromium')
    expect(findChromium(linux, () => false)).toBeNull()
  })

  it('takes no other than the named one', () => {
    const named = { ...linux, env: { RUBRIKA_BROWSER: '/a/b' } }
    expect(findChromium(named, (path) => path === '/a/b')).toBe('/a/b')
    expect(findChromium(named, (path) => path !== '/a/b')).toBeNull()
  })
})

describe('the shell’s words', () => {
  it('are Russian for a Russian system and English elsewhere', () => {
    expect([languageOf('ru-RU'), languageOf('en-US'), languageOf('it')]).toEqual(['ru', 'en', 'en'])
  })

  it('fill in what is known', () => {
    expect(fill('порт {{port}}, {{other}}', { port: 1 })).toBe('порт 1, {{other}}')
  })
})
