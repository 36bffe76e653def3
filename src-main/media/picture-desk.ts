import { Worker } from 'node:worker_threads'
import type { Log } from '#main/app/log.ts'
import type { Clock, EpochMs } from '#shared/kernel/time.ts'
import type { PictureJob, PictureReply } from './picture-jobs.ts'

/** The decoder takes some 200 MB: it is loaded on first use and let go after a minute of idleness. */
const idleMs = 60_000
const jobDeadlineMs = 60_000

/** Gives pictures to the worker, one after another. */
export type PictureDesk = {
  ask(job: PictureJob): Promise<PictureReply>
  stop(): Promise<void>
}

/** `workerPath` is the built worker, or its source where the runtime strips types. */
export function createPictureDesk(deps: { readonly workerPath: string; readonly clock: Clock; readonly log: Log }): PictureDesk {
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
    const begun = new Worker(deps.workerPath)
    begun.unref()
    // A worker that ends by itself is not used again; the job under way hears of it through its own listeners.
    begun.once('exit', () => {
      if (worker === begun) worker = null
    })
    begun.on('error', (error) => deps.log.error('picture worker broke', { why: error.message }))
    worker = begun
    return begun
  }
  const perform = async (job: PictureJob): Promise<PictureReply> => {
    cancelIdle()
    last += 1
    const reply = await oneJob(started(), { n: last, ...job }, clock)
    if (!reply.ok && reply.why === lateWords) await end()
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

function oneJob(worker: Worker, job: PictureJob & { readonly n: number }, clock: Clock): Promise<PictureReply> {
  return new Promise((resolve) => {
    const finish = (reply: PictureReply): void => {
      cancel()
      worker.off('message', receive)
      worker.off('exit', exited)
      worker.unref()
      resolve(reply)
    }
    const receive = (message: PictureReply & { readonly n: number }): void => {
      if (message.n === job.n) finish(message)
    }
    const exited = (): void => finish({ ok: false, why: 'the picture worker ended' })
    const cancel = clock.at((clock.now() + jobDeadlineMs) as EpochMs, () => finish({ ok: false, why: lateWords }))
    worker.on('message', receive)
    worker.on('exit', exited)
    // Held while it works: without this the process could end in the middle of an upload.
    worker.ref()
    worker.postMessage(job)
  })
}
