import { imageType } from '#main/networks/image-type.ts'
import type { LookUp, Outgoing, SignIn, StepDone } from '#main/networks/network-adapter.ts'
import type { JobStep } from '#shared/domain/publishing/job.ts'
import type { PublishProblem } from '#shared/domain/publishing/problem.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { bluesky } from '#shared/networks/bluesky/facts.ts'
import { findSpans, toFacets } from './facets.ts'
import { type BlobRef, blobSchema, buildRecord, type Picture, postUrl } from './mapping.ts'
import { resolveMentions } from './mentions.ts'
import { publishProblem } from './problems.ts'
import type { Api, Session } from './sessions.ts'
import type { XrpcFailure } from './xrpc.ts'

const collection = 'app.bsky.feed.post'

/** Uploads one picture; its remote id is the server's blob reference as JSON text. */
export async function performUpload(
  api: Api,
  signIn: SignIn,
  outgoing: Outgoing,
  step: JobStep,
): Promise<Outcome<StepDone, PublishProblem>> {
  const blob = await uploadPicture(api, signIn, outgoing.pictures[step.index])
  return blob.ok ? done({ remoteId: JSON.stringify(blob.value), remoteUrl: null }) : blob
}

async function uploadPicture(
  api: Api,
  signIn: SignIn,
  picture: Outgoing['pictures'][number] | undefined,
): Promise<Outcome<BlobRef, PublishProblem>> {
  const bytes = await picture?.read().catch(() => null)
  if (!bytes) return failed({ sort: 'user', kind: 'mediaMissing', notBefore: null, detail: picture?.file.name ?? null })
  const type = imageType(bytes)
  if (type === null) return failed({ sort: 'final', kind: 'mediaRefused', notBefore: null, detail: picture?.file.name ?? null })
  if (bytes.byteLength > bluesky.images.maxBytes) {
    return failed({ sort: 'final', kind: 'mediaTooBig', notBefore: null, detail: `${bytes.byteLength} > ${bluesky.images.maxBytes}` })
  }
  const sent = await api.sessions.use(signIn, ({ server, accessJwt }) =>
    api.xrpc({ server, method: 'com.atproto.repo.uploadBlob', token: accessJwt, bytes, type }),
  )
  if (!sent.ok) return failed(publishProblem(sent.problem, false))
  const blob = blobSchema.safeParse((sent.value as { blob?: unknown }).blob)
  return blob.success ? done(blob.data) : failed({ sort: 'retry', kind: 'serverFault', notBefore: null, detail: null })
}

/**
 * Puts the post under its own record key, only if nothing is there yet (`swapRecord: null`). When something is, it is
 * compared: ours from an earlier attempt counts as done.
 */
export async function performPost(api: Api, signIn: SignIn, outgoing: Outgoing, step: JobStep): Promise<Outcome<StepDone, PublishProblem>> {
  const blobs = await uploadedPictures(api, signIn, outgoing)
  if (!blobs.ok) return blobs
  const { plain, spans } = findSpans(outgoing.text)
  const dids = await resolveMentions(api, signIn, spans)
  if (!dids.ok) return failed(publishProblem(dids.problem, false))
  const record = buildRecord({ plain, facets: toFacets(plain, spans, dids.value), pictures: blobs.value, at: outgoing.at })
  const first = await putRecord(api, signIn, step, record)
  if (first.ok || !isBlobGone(first.problem)) return settlePut(api, signIn, step, { outcome: first, plain })
  // The server swept the files because the post came hours after them: the same bytes get the same reference again.
  for (const picture of outgoing.pictures) {
    const again = await uploadPicture(api, signIn, picture)
    if (!again.ok) return again
  }
  return settlePut(api, signIn, step, { outcome: await putRecord(api, signIn, step, record), plain })
}

type Put = Outcome<StepDone, XrpcFailure>

function putRecord(api: Api, signIn: SignIn, step: JobStep, record: object): Promise<Put> {
  return api.sessions.use(signIn, async ({ server, did, handle, accessJwt }) => {
    const input = { repo: did, collection, rkey: step.key, record, swapRecord: null }
    const put = await api.xrpc({ server, method: 'com.atproto.repo.putRecord', token: accessJwt, input })
    return put.ok ? done(stepDone(did, handle, step)) : put
  })
}

async function settlePut(
  api: Api,
  signIn: SignIn,
  step: JobStep,
  put: { readonly outcome: Put; readonly plain: string },
): Promise<Outcome<StepDone, PublishProblem>> {
  if (put.outcome.ok) return put.outcome
  const failure = put.outcome.problem
  if (failure.kind !== 'refused' || failure.error !== 'InvalidSwap') return failed(publishProblem(failure, true))
  const there = await getRecord(api, signIn, step)
  if (!there.ok) return failed({ ...publishProblem(failure, true), sort: 'unknown', kind: 'answerLost' })
  return there.value?.text === put.plain ? done(there.value.step) : failed(publishProblem(failure, true))
}

/** Asks the server for the record under the step's key. */
export async function lookUpPost(api: Api, signIn: SignIn, step: JobStep): Promise<LookUp> {
  const there = await getRecord(api, signIn, step)
  if (!there.ok) return { found: 'cannotTell' }
  return there.value ? { found: 'yes', step: there.value.step } : { found: 'no' }
}

/** The record under the step's key and its text; null when the server says there is none. */
function getRecord(
  api: Api,
  signIn: SignIn,
  step: JobStep,
): Promise<Outcome<{ readonly step: StepDone; readonly text: string } | null, XrpcFailure>> {
  return api.sessions.use(signIn, async ({ server, did, handle, accessJwt }) => {
    const params = { repo: did, collection, rkey: step.key }
    const got = await api.xrpc({ server, method: 'com.atproto.repo.getRecord', token: accessJwt, params })
    if (got.ok) {
      const text = (got.value as { value?: { text?: unknown } }).value?.text
      return done({ step: stepDone(did, handle, step), text: typeof text === 'string' ? text : '' })
    }
    return got.problem.kind === 'refused' && got.problem.error === 'RecordNotFound' ? done(null) : got
  })
}

function stepDone(did: Session['did'], handle: Session['handle'], step: JobStep): StepDone {
  const uri = `at://${did}/${collection}/${step.key}`
  return { remoteId: uri, remoteUrl: postUrl(handle === 'handle.invalid' ? did : handle, uri) }
}

/** References of the pictures in order; one whose upload is not done, or was of another file, is uploaded here. */
async function uploadedPictures(api: Api, signIn: SignIn, outgoing: Outgoing): Promise<Outcome<readonly Picture[], PublishProblem>> {
  const pictures: Picture[] = []
  for (const [index, picture] of outgoing.pictures.entries()) {
    const step = outgoing.steps.find((one) => one.kind === 'upload' && one.index === index && one.key === picture.file.id)
    const kept = step?.state === 'done' ? parseBlob(step.remoteId) : null
    const blob = kept ? done(kept) : await uploadPicture(api, signIn, picture)
    if (!blob.ok) return blob
    pictures.push({ blob: blob.value, alt: picture.alt, width: picture.file.width, height: picture.file.height })
  }
  return done(pictures)
}

function parseBlob(json: string | null): BlobRef | null {
  try {
    return blobSchema.parse(JSON.parse(json ?? ''))
  } catch {
    return null
  }
}

function isBlobGone(failure: XrpcFailure): boolean {
  return failure.kind === 'refused' && (failure.error === 'BlobNotFound' || /could not find blob/i.test(failure.message))
}
