import type { Log } from '#main/app/log.ts'
import { createWorkerDesk, type WorkerDesk } from '#main/workers/worker-desk.ts'
import type { Clock } from '#shared/kernel/time.ts'
import type { PictureJob, PictureReply } from './picture-jobs.ts'

/** Gives pictures to the worker, one after another. The decoder takes some 200 MB while the worker lives. */
export type PictureDesk = WorkerDesk<PictureJob, PictureReply>

/** `workerPath` is the built worker, or its source where the runtime strips types. */
export function createPictureDesk(deps: { readonly workerPath: string; readonly clock: Clock; readonly log: Log }): PictureDesk {
  return createWorkerDesk({ ...deps, name: 'picture' })
}
