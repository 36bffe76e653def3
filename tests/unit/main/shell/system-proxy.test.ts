import { describe, expect, it } from 'vitest'
import { proxyFromEnvironment, proxyFromList } from '#main/shell/system-proxy.ts'

describe('a list of proxies as Chromium answers it', () => {
  it.each([
    ['DIRECT', null],
    ['PROXY 10.0.0.1:8080', 'http://10.0.0.1:8080'],
    ['PROXY a:3128; DIRECT', 'http://a:3128'],
    ['HTTPS a:443;PROXY b:8080', 'https://a:443'],
    ['SOCKS5 [::1]:1080', 'socks5://[::1]:1080'],
    ['SOCKS old:1080; PROXY b:8080', 'http://b:8080'],
    ['DIRECT; PROXY b:8080', null],
    ['', null],
  ])('%j leads to %j', (list, expected) => {
    expect(proxyFromList(list)).toBe(expected)
  })
})

describe('the environment’s proxy', () => {
  const url = 'https://bsky.social/xrpc/x'
  it.each([
    [{}, null],
    [{ HTTPS_PROXY: 'http://p:3128' }, 'http://p:3128'],
    [{ https_proxy: 'http://small:1', HTTPS_PROXY: 'http://big:2' }, 'http://small:1'],
    [{ HTTPS_PROXY: 'p:3128' }, 'http://p:3128'],
    [{ ALL_PROXY: 'socks5h://p:1080' }, 'socks5://p:1080'],
    [{ HTTP_PROXY: 'http://p:3128' }, null],
    [{ HTTPS_PROXY: 'http://p:3128', NO_PROXY: 'example.com, .social' }, null],
    [{ HTTPS_PROXY: 'http://p:3128', NO_PROXY: 'social' }, null],
    [{ HTTPS_PROXY: 'http://p:3128', NO_PROXY: 'cial' }, 'http://p:3128'],
    [{ HTTPS_PROXY: 'http://p:3128', NO_PROXY: 'bsky.social:8443' }, 'http://p:3128'],
    [{ HTTPS_PROXY: 'http://p:3128', NO_PROXY: 'bsky.social:443' }, null],
    [{ HTTPS_PROXY: 'http://p:3128', NO_PROXY: '*' }, null],
    [{ HTTPS_PROXY: 'not an address' }, null],
  ])('of %j is %j', (env, expected) => {
    expect(proxyFromEnvironment(env, url)).toBe(expected)
  })

  it.each(['http://127.0.0.1:2583/', 'http://localhost:2583/', 'http://[::1]:2583/'])('is never asked for %s', (own) => {
    expect(proxyFromEnvironment({ HTTP_PROXY: 'http://p:3128', ALL_PROXY: 'http://p:3128' }, own)).toBeNull()
  })
})
