import { Worker } from 'node:worker_threads'
import type { Log } from '#main/app/log.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'

/** What heavy engines hold is let go after a minute of idleness. */
const idleMs = 60_000
const jobDeadlineMs = 60_000

/** Every worker may fail; `why` are its own words. */
type Failure = { readonly ok: false; readonly why: string }

/** Gives jobs to one worker thread, one after another. */
export type WorkerDesk<Job, Reply> = {
  ask(job: Job): Promise<Reply | Failure>
  stop(): Promise<void>
}

export type WorkerDeskDeps = {
  /** What the log calls it. */
  readonly name: string
  /** The built worker, or its source where the runtime strips types. */
  readonly workerPath: string
  readonly clock: Clock
  readonly log: Log
  /** Most memory its engine may take, MB; the thread ends when it wants more. Left out: as much as the program. */
  readonly memoryMb?: number
}

/** A thread that is started for the first job and ended when idle. It answers `{ n, …job }` with `{ n, …reply }`. */
export function createWorkerDesk<Job extends object, Reply extends { readonly ok: boolean }>(deps: WorkerDeskDeps): WorkerDesk<Job, Reply> {
  const { clock } = deps
  let worker: Worker | null = null
  let last = 0
  let queue: Promise<unknown> = Promise.resolve()
  let cancelIdle = (): void => undefined

  const end = async (): Promise<void> => {
    cancelIdle()
    const ended = worker
    worker = null
    await ended?.terminate()
  }
  const started = (): Worker => {
    if (worker) return worker
    const begun = new Worker(deps.workerPath, deps.memoryMb ? { resourceLimits: { maxOldGenerationSizeMb: deps.memoryMb } } : {})
    begun.unref()
    // A worker that ends by itself is not used again; the job under way hears of it through its own listeners.
    begun.once('exit', () => {
      if (worker === begun) worker = null
    })
    begun.on('error', (error) => deps.log.error(`${deps.name} worker broke`, { why: error.message }))
    worker = begun
    return begun
  }
  const perform = async (job: Job): Promise<Reply | Failure> => {
    cancelIdle()
    last += 1
    const reply = await oneJob<Reply>(started(), { n: last, ...job }, deps)
    if (isLate(reply)) await end()
    cancelIdle = clock.at((clock.now() + idleMs) as EpochMs, () => void end())
    return reply
  }
  return {
    ask(job) {
      const next = queue.catch(() => undefined).then(() => perform(job))
      queue = next
      return next
    },
    stop: end,
  }
}

const lateWords = 'took too long'

function isLate(reply: { readonly ok: boolean; readonly why?: unknown }): boolean {
  return !reply.ok && reply.why === lateWords
}

function oneJob<Reply>(worker: Worker, job: { readonly n: number }, { clock, name }: WorkerDeskDeps): Promise<Reply | Failure> {
  return new Promise((resolve) => {
    const finish = (reply: Reply | Failure): void => {
      cancel()
      worker.off('message', receive)
      worker.off('exit', exited)
      worker.unref()
      resolve(reply)
    }
    const receive = (message: Reply & { readonly n: number }): void => {
      if (message.n === job.n) finish(message)
    }
    const exited = (): void => finish({ ok: false, why: `the ${name} worker ended` })
    const cancel = clock.at((clock.now() + jobDeadlineMs) as EpochMs, () => finish({ ok: false, why: lateWords }))
    worker.on('message', receive)
    worker.on('exit', exited)
    // Held while it works: without this the process could end in the middle of an upload.
    worker.ref()
    worker.postMessage(job)
  })
}
