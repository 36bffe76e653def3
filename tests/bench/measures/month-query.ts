import { setTimeout as after } from 'node:timers/promises'
import { lingerMs } from '#renderer/bridge/shared-watches.ts'
import { addMonths } from '#shared/domain/time/wall-time.ts'
import type { MonthKey } from '#shared/kernel/time.ts'
import type { DebuggedPage } from '../stage/cdp.ts'
import { startElectron } from '../stage/electron.ts'
import { shownWeeks } from '../stage/floor-month.ts'
import type { Bench, Measured } from '../stage/measure.ts'
import { median } from '../stage/stats.ts'

const lateMs = 60_000
/** For drawing what came. */
const settleMs = 300

/**
 * Taps the port of the storage page from outside: `benchAsk` asks it a live query as main does and tells when its first result
 * had been posted, that is with the work of packing it; `benchQueries` are those the window asked. Tells when the
 * workstation's page stands.
 */
const probe = `
if (location.pathname.endsWith('/storage-host.html')) {
  const asked = new Map()
  globalThis.benchQueries = []
  addEventListener('message', ({ data, ports: [port] }) => {
    if (data?.type !== 'rubrika-host-port' || !port) return
    const { port1: packed } = new MessageChannel()
    port.addEventListener('message', ({ data }) => {
      if (data?.name !== 'watch' || data.args?.name !== 'calendar.range') return
      const { live, args } = data.args
      if (!asked.has(live)) asked.set(live, { at: performance.now(), tell: (query) => benchQueries.push({ ...query, from: args.from }) })
    })
    const post = port.postMessage.bind(port)
    const ours = new Set()
    port.postMessage = (message) => {
      const live = message?.event?.live
      if (ours.has(live) || ours.delete(message?.n)) packed.postMessage(message)
      else post(message)
      const query = asked.get(live)
      if (!query || !message.event.patch) return
      asked.delete(live)
      query.tell({ ms: performance.now() - query.at, rows: message.event.patch.value.length })
    }
    let last = 0
    const send = (name, args) => {
      const n = 'bench-' + (last += 1)
      ours.add(n)
      port.dispatchEvent(new MessageEvent('message', { data: { k: 'call', n, name, args } }))
    }
    globalThis.benchAsk = (args) => new Promise((found) => {
      const live = crypto.randomUUID()
      ours.add(live)
      asked.set(live, { at: performance.now(), tell: (query) => { send('unwatch', { live }); found(query) } })
      send('watch', { live, name: 'calendar.range', args })
    })
    benchTell(JSON.stringify({ what: 'host', value: null }))
  }, true)
} else if (location.pathname.endsWith('/app.html')) {
  const look = () => (document.querySelector('[data-card]') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  requestAnimationFrame(look)
}`

/**
 * Opens what holds the rows. A restore puts them into a database of its own (`rubrika-own@…`); opening the plain name would
 * make an empty one.
 */
const openRaw = `(async () => {
  const names = (await indexedDB.databases()).map(({ name }) => name).filter((name) => /^rubrika-own(@|$)/.test(name))
  if (names.length !== 1) throw new Error('one database was expected, found: ' + names.join(', '))
  globalThis.benchRaw = await new Promise((resolve, reject) => {
    const request = indexedDB.open(names[0])
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('the database is blocked'))
  })
})()`

type Range = { readonly brandId: string; readonly from: number; readonly to: number }

/** Reads the same rows with nothing in between: the posts and variants of the range, and the few rows they name. */
const readRaw = ({ brandId, from, to }: Range) => `(async () => {
  const since = performance.now()
  const read = benchRaw.transaction(['posts', 'variants', 'channels', 'rubrics'], 'readonly')
  const range = IDBKeyRange.bound(['${brandId}', ${from}], ['${brandId}', ${to}], false, true)
  read.objectStore('posts').index('[brandId+at]').getAll(range)
  read.objectStore('variants').index('[brandId+postAt]').getAll(range)
  read.objectStore('channels').getAll()
  read.objectStore('rubrics').getAll()
  await new Promise((resolve, reject) => { read.oncomplete = resolve; read.onabort = () => reject(read.error) })
  return performance.now() - since
})()`

type Query = { readonly ms: number; readonly rows: number }

/** The month query inside the storage host against raw reads of the same rows in the same page, while the window rests. */
export async function measureMonthQuery(bench: Bench): Promise<readonly Measured[]> {
  const program = await startElectron({ executable: bench.executable, app: bench.program, dataFolder: bench.ownData, probe })
  try {
    const host = (await program.debugger.told('host', lateMs)).page
    const { page } = await program.debugger.told('page', lateMs)
    const range: Range = { brandId: bench.filled.brandId, ...shownWeeks(bench.filled, bench.filled.nextMonth) }
    await host.evaluate(openRaw)
    const inWindow: number[] = []
    for (let run = 0; run < 3; run += 1) inWindow.push((await turnMonth(page, host, range.from, bench.filled.nextMonth)).ms)
    const { ours, floor } = await inTurn(bench, host, range)
    const words = `in the window, while it draws the month, ${median(inWindow).toFixed(0)} ms`
    const note = `in the storage page at rest, until the result is packed; floor: getAll of the same rows; ${words}`
    return [{ name: 'month-query', goal: 2, rows: ours[0]?.rows ?? 0, ours: ours.map(({ ms }) => ms), floor, note }]
  } finally {
    await program.quit()
  }
}

async function inTurn(
  bench: Bench,
  host: DebuggedPage,
  range: Range,
): Promise<{ readonly ours: readonly Query[]; readonly floor: number[] }> {
  const ours: Query[] = []
  const floor: number[] = []
  const asOf = Math.floor(Date.now() / 60_000) * 60_000
  for (let run = 0; run <= bench.runs; run += 1) {
    const query = await host.evaluate<Query>(`benchAsk(${JSON.stringify({ ...range, asOf })})`)
    await after(settleMs)
    const raw = await host.evaluate<number>(readRaw(range))
    await after(settleMs)
    // The first time both fill the database's caches.
    if (run === 0) continue
    ours.push(query)
    floor.push(raw)
  }
  return { ours, floor }
}

/**
 * Goes from a month far away to the next one and answers its query. The months beside the shown one are read ahead, and a query
 * that nobody needs any more lingers in the page: a month asked for again meanwhile would cost nothing, so each step waits until
 * that is over.
 */
async function turnMonth(page: DebuggedPage, host: DebuggedPage, from: number, next: MonthKey): Promise<Query> {
  const show = (month: MonthKey) => page.evaluate(`void (location.hash = '#/calendar/month/${month}-01')`)
  await show(addMonths(next, -4))
  await after(2 * (lingerMs + settleMs))
  await host.evaluate('benchQueries.length = 0')
  await show(next)
  const query = await host.evaluate<Query>(
    `new Promise((found) => { const look = () => { const one = benchQueries.find((query) => query.from === ${from}); one ? found(one) : setTimeout(look, 20) }; look() })`,
  )
  await after(lingerMs + settleMs)
  return query
}
