import { numbers, painted } from './draw-lines.ts'

/** Both charts of a year from ready numbers. */
function benchDraw(days: number): Promise<number> {
  return painted(performance.now(), [numbers(days, 37), numbers(days, 53)])
}

const measures = ['followers', 'joined', 'left', 'reach', 'views', 'likes', 'reposts', 'replies', 'saves', 'clicks'] as const
type DayRow = { readonly id: string; readonly day: number } & { readonly [Measure in (typeof measures)[number]]: number }

function openDays(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('floor-days', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('days', { keyPath: 'id' }).createIndex('day', ['brandId', 'day'])
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Writes two years of days of some channels, each with ten measures. */
async function benchFillDays(days: number, channels: number): Promise<void> {
  const database = await openDays()
  const transaction = database.transaction('days', 'readwrite')
  const store = transaction.objectStore('days')
  for (let day = 0; day < 2 * days; day += 1) {
    for (let channel = 0; channel < channels; channel += 1) {
      const counts = Object.fromEntries(measures.map((measure, i) => [measure, 100 + ((day * (i + 3)) % 400)]))
      store.put({
        ...counts,
        id: `${channel}|${day}`,
        brandId: 'brand',
        channelId: `channel ${channel}`,
        day,
        takenAt: day,
        origin: 'network',
      })
    }
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
  database.close()
}

/** Both charts of a year against the year before, their numbers read from the database and added up by day, nothing else. */
async function benchReadAndDraw(days: number): Promise<number> {
  const since = performance.now()
  const database = await openDays()
  const rows = await new Promise<readonly DayRow[]>((resolve, reject) => {
    const range = IDBKeyRange.bound(['brand', 0], ['brand', 2 * days])
    const request = database.transaction('days', 'readonly').objectStore('days').index('day').getAll(range)
    request.onsuccess = () => resolve(request.result as DayRow[])
    request.onerror = () => reject(request.error)
  })
  const sums = (['reach', 'followers'] as const).map((measure) => {
    const both = new Float64Array(2 * days)
    for (const row of rows) both[row.day] = (both[row.day] ?? 0) + row[measure]
    return [[...both.subarray(days)], [...both.subarray(0, days)]] as const
  })
  const time = await painted(since, sums)
  database.close()
  return time
}

Object.assign(globalThis, { benchDraw, benchFillDays, benchReadAndDraw })
