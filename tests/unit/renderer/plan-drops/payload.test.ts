import { describe, expect, it } from 'vitest'
import { payloadOf } from '#renderer/features/plan-drops/payload.ts'
import { plainText } from '#shared/domain/texts/rich-text.ts'

/** A transfer as a browser fills it. */
function transfer(data: Readonly<Record<string, string>>, files: readonly File[] = []): DataTransfer {
  return { files, getData: (type: string) => data[type] ?? '' } as unknown as DataTransfer
}
const textOf = (data: Readonly<Record<string, string>>) => {
  const { text } = payloadOf(transfer(data))
  return text && plainText(text)
}

describe('payloadOf', () => {
  it('makes a link its title and its address', () => {
    const href = 'https://example.com/hleb?x=1'
    expect(textOf({ 'text/uri-list': href, 'text/plain': href, 'text/html': `<a href="${href}">Как хранить хлеб</a>` })).toBe(
      `Как хранить хлеб\n\n${href}`,
    )
    expect(textOf({ 'text/uri-list': `#note\r\n${href}`, 'text/x-moz-url': `${href}\nХлеб` })).toBe(`Хлеб\n\n${href}`)
    expect(textOf({ 'text/plain': href })).toBe(href)
  })

  it('takes words, marks and safe links out of HTML and nothing else', () => {
    const html =
      '<p onclick="x()"><b>Хлеб</b> <a href="javascript:alert(1)">тут</a></p><script>alert(1)</script><img src=x onerror=alert(1)>'
    const { text } = payloadOf(transfer({ 'text/html': html, 'text/plain': 'Хлеб тут' }))
    expect(JSON.stringify(text)).not.toMatch(/javascript|alert|onerror|img/)
    expect(text && plainText(text)).toBe('Хлеб тут')
  })

  it('is nothing where nothing was dropped, and files only where there are files', () => {
    expect(textOf({ 'text/plain': '  \n ' })).toBeNull()
    const file = new File(['x'], 'a.png')
    expect(payloadOf(transfer({ 'text/plain': 'file:///home/a.png' }, [file]))).toEqual({ files: [file], text: null })
  })
})
