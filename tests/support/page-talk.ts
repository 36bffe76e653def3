import { v7 } from 'uuid'
import type { AppContract, AppEvent } from '#shared/contract/app-contract.ts'
import { applyPatch, type LiveEvent } from '#shared/contract/live-patch.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { ArgsOf, ReplyOf } from '#shared/contract/rpc.ts'
import type { Id } from '#shared/kernel/ids.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { MemoryShell } from './memory-shell.ts'
import { settled, type TestClock } from './test-clock.ts'

export function anId<Kind extends string>(): Id<Kind> {
  return v7() as Id<Kind>
}

/** A page that says what it wants and throws when it is refused. */
export type PageTalk = {
  call<Name extends keyof AppContract & string>(name: Name, args: ArgsOf<AppContract, Name>): Promise<ReplyOf<AppContract, Name>>
  /** The problem of a call that must be refused. */
  refused<Name extends keyof AppContract & string>(name: Name, args: ArgsOf<AppContract, Name>): Promise<Problem>
  run(name: string, args: unknown): Promise<void>
  read(name: string, args: unknown): Promise<unknown>
  /** The value a live query stands at; `undefined` before its first result. */
  watch(name: string, args: unknown): { value(): unknown }
  /** What main pushed to this page besides live results. */
  readonly events: readonly AppEvent[]
  close(): void
}

export function talk(shell: MemoryShell): PageTalk {
  const page = shell.connectPage()
  const call: PageTalk['call'] = async (name, args) => okay(await page.call(name, args), name)
  return {
    call,
    async refused(name, args) {
      const outcome = await page.call(name, args)
      if (outcome.ok) throw new Error(`${name} was not refused`)
      return outcome.problem
    },
    async run(name, args) {
      okay(await page.call('command.run', { requestId: anId<'request'>(), name, args }), name)
    },
    async read(name, args) {
      return (await call('query.read', { name, args })).result
    },
    watch(name, args) {
      const live = v7()
      let value: unknown
      page.onEvent((event) => {
        const one = event as LiveEvent
        if (one.live === live && 'patch' in one) value = applyPatch(value, one.patch)
      })
      void page.call('query.watch', { live, name, args })
      return { value: () => value }
    },
    events: page.events as AppEvent[],
    close: page.close,
  }
}

/** The value of an outcome that must not be a refusal. */
export function okay<Value>(outcome: Outcome<Value, Problem>, what = 'it'): Value {
  if (!outcome.ok) throw new Error(`${what} was refused: ${JSON.stringify(outcome.problem)}`)
  return outcome.value
}

/** Lets things happen, turn by turn and 50 ms of the given clock each, until something holds; gives up after ten thousand turns. */
export async function until(clock: TestClock, holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000; turn += 1) {
    if (holds()) return
    await clock.pass(50)
  }
  throw new Error('it never came to hold')
}

/** Lets work that needs no time (files, the database) go on, the clock standing still, until something holds. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 10_000; turn += 1) {
    if (await holds()) return
    await settled()
  }
  throw new Error('it never came to hold')
}
