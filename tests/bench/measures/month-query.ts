import type { DebuggedPage } from '../stage/cdp.ts'
import { startElectron } from '../stage/electron.ts'
import { shownWeeks } from '../stage/floor-month.ts'
import type { Bench, Measured } from '../stage/measure.ts'

const lateMs = 60_000

/**
 * Taps the port of the storage page from outside: notes when a query came in and when its first result had been posted, that
 * is with the work of packing it. Tells also when the workstation's page stands.
 */
const probe = `
if (location.pathname.endsWith('/storage-host.html')) {
  const asked = new Map()
  globalThis.benchQueries = []
  addEventListener('message', ({ data, ports: [port] }) => {
    if (data?.type !== 'rubrika-host-port' || !port) return
    port.addEventListener('message', ({ data }) => {
      if (data?.name === 'watch' && data.args?.name === 'calendar.range') asked.set(data.args.live, performance.now())
    })
    const post = port.postMessage.bind(port)
    port.postMessage = (message) => {
      post(message)
      const since = asked.get(message?.event?.live)
      if (since === undefined || !message.event.patch) return
      asked.delete(message.event.live)
      benchQueries.push({ ms: performance.now() - since, rows: message.event.patch.value.length })
    }
    benchTell(JSON.stringify({ what: 'host', value: null }))
  }, true)
} else if (location.pathname.endsWith('/app.html')) {
  const look = () => (document.querySelector('[data-card]') ? benchTell('{"what":"page","value":null}') : requestAnimationFrame(look))
  requestAnimationFrame(look)
}`

/** Reads the same rows with nothing in between: the posts and variants of the range, and the few rows they name. */
const readRaw = (brandId: string, from: number, to: number) => `(async () => {
  const database = await (globalThis.benchRaw ??= new Promise((resolve) => {
    const request = indexedDB.open('rubrika-own')
    request.onsuccess = () => resolve(request.result)
  }))
  const since = performance.now()
  const read = database.transaction(['posts', 'variants', 'channels', 'rubrics'], 'readonly')
  const range = IDBKeyRange.bound(['${brandId}', ${from}], ['${brandId}', ${to}], false, true)
  read.objectStore('posts').index('[brandId+at]').getAll(range)
  read.objectStore('variants').index('[brandId+postAt]').getAll(range)
  read.objectStore('channels').getAll()
  read.objectStore('rubrics').getAll()
  await new Promise((resolve) => { read.oncomplete = resolve })
  return performance.now() - since
})()`

type Query = { readonly ms: number; readonly rows: number }

/** The month query inside the storage host against raw reads of the same rows in the same page. */
export async function measureMonthQuery(bench: Bench): Promise<readonly Measured[]> {
  const { filled, runs } = bench
  const program = await startElectron({ executable: bench.executable, app: bench.program, dataFolder: bench.ownData, probe })
  try {
    const host = (await program.debugger.told('host', lateMs)).page
    const { page } = await program.debugger.told('page', lateMs)
    const { from, to } = shownWeeks(filled, filled.nextMonth)
    const ours: Query[] = []
    const floor: number[] = []
    for (let run = 0; run <= runs; run += 1) {
      const query = await askMonth(page, host)
      const raw = await host.evaluate<number>(readRaw(filled.brandId, from, to))
      // The first time both fill the database's caches.
      if (run > 0) {
        ours.push(query)
        floor.push(raw)
      }
    }
    const rows = ours[0]?.rows ?? 0
    const note = 'in the storage page, until the result is posted; floor: getAll of the same posts and variants'
    return [{ name: 'month-query', goal: 2, rows, ours: ours.map(({ ms }) => ms), floor, note }]
  } finally {
    await program.quit()
  }
}

/** Goes to the next month by the window's own button and back; answers the query for the next month. */
async function askMonth(page: DebuggedPage, host: DebuggedPage): Promise<Query> {
  const press = (name: string) => page.evaluate(`document.querySelector('button[aria-label="${name}"]').click()`)
  await host.evaluate('benchQueries.length = 0')
  await press('Следующий месяц')
  await answered(host, 1)
  const query = await host.evaluate<Query>('benchQueries[0]')
  await press('Предыдущий месяц')
  await answered(host, 2)
  return query
}

/** Waits for so many answers, and for the page to draw what came. */
function answered(host: DebuggedPage, count: number): Promise<unknown> {
  return host.evaluate(
    `new Promise((resolve) => { const look = () => (benchQueries.length >= ${count} ? setTimeout(resolve, 200) : setTimeout(look, 20)); look() })`,
  )
}
