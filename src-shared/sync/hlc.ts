import type { DeviceId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'

declare const hlcOf: unique symbol

/**
 * A moment of the hybrid logical clock as text: `wall-counter-device`, nine and four digits of base 36 and the last
 * twelve of the device's id. Fixed width, so that plain text order is the clock's order; device breaks ties.
 */
export type Hlc = string & { readonly [hlcOf]: true }

/**
 * `clockDrift`: the other device's clock is more than five minutes ahead of ours · `counterOverflow`: more than 1.6
 * million writes while the wall clock stood still or went back.
 */
export type HlcProblem = { readonly kind: 'clockDrift'; readonly aheadMs: number } | { readonly kind: 'counterOverflow' }

/** How far another device's clock may be ahead of ours, ms. */
export const maxDriftMs = 5 * 60_000

const maxCounter = 36 ** 4 - 1

/** Before everything: the clock of a device that has written nothing. */
export const hlcZero = '000000000-0000-000000000000' as Hlc

/** The next moment for a write on this device: after `last` and, where the wall clock allows, at `now`. */
export function tick(last: Hlc, now: EpochMs, device: DeviceId): Outcome<Hlc, HlcProblem> {
  const before = readHlc(last)
  return now > before.wallMs ? done(writeHlc(now, 0, deviceMark(device))) : stepped(before.wallMs, before.counter, device)
}

/** This device's moment after it saw `remote`: later than both. Refused when the other clock runs too far ahead. */
export function receive(last: Hlc, remote: Hlc, at: { readonly now: EpochMs; readonly device: DeviceId }): Outcome<Hlc, HlcProblem> {
  const aheadMs = readHlc(remote).wallMs - at.now
  if (aheadMs > maxDriftMs) return failed({ kind: 'clockDrift', aheadMs })
  return tick(later(last, remote), at.now, at.device)
}

/** The later of two moments. */
export function later<Clock extends string>(left: Clock, right: Clock): Clock {
  return left < right ? right : left
}

/** The parts of a moment; `wallMs` is what that device's wall clock said or had said. */
export function readHlc(hlc: Hlc): { readonly wallMs: number; readonly counter: number; readonly device: string } {
  return { wallMs: Number.parseInt(hlc.slice(0, 9), 36), counter: Number.parseInt(hlc.slice(10, 14), 36), device: hlc.slice(15) }
}

function stepped(wallMs: number, counter: number, device: DeviceId): Outcome<Hlc, HlcProblem> {
  return counter >= maxCounter ? failed({ kind: 'counterOverflow' }) : done(writeHlc(wallMs, counter + 1, deviceMark(device)))
}

function writeHlc(wallMs: number, counter: number, device: string): Hlc {
  return `${digits(wallMs, 9)}-${digits(counter, 4)}-${device}` as Hlc
}

function digits(value: number, width: number): string {
  return value.toString(36).padStart(width, '0')
}

function deviceMark(device: DeviceId): string {
  return device.slice(-12)
}
