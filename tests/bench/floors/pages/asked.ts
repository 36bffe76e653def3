/** What the address asks for: one brand's posts in [from, to), drawn as the month of `day` in `zone`, at most `most` of a day. */
export function asked() {
  const search = new URLSearchParams(location.search)
  const text = (name: string) => search.get(name) ?? ''
  const most: number | true = text('most') === 'true' ? true : Number(text('most') || 3)
  return { brand: text('brand'), from: Number(text('from')), to: Number(text('to')), day: text('day'), zone: text('zone'), most }
}

/** The one port this page is given. */
export function givenPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    addEventListener('message', ({ ports: [port] }) => port && resolve(port))
  })
}
