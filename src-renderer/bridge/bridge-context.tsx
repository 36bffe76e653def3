import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { CommandArgs, CommandName } from '#shared/commands/index.ts'
import type { AppState } from '#shared/contract/app-contract.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { Applied } from '#shared/contract/storage-contract.ts'
import type { Outcome } from '#shared/kernel/outcome.ts'
import type { EpochMs } from '#shared/kernel/time.ts'
import type { QueryArgs, QueryName, QueryResult } from '#shared/queries/index.ts'
import type { Bridge } from './bridge.ts'

/** Another way the same thing could have been done, offered beside *Undo*. */
export type Instead = { readonly label: string; readonly run: () => void }

/** How the frame tells people what a command did or why it was refused. */
export type Announce = {
  acted(applied: Applied, more?: Pick<ActOptions, 'instead' | 'words' | 'count'>): void
  /** Why something was not done. The refusal of a command gives way to the next one; what else was refused stands by itself. */
  refused(problem: Problem, of?: 'command'): void
}

type Surroundings = { readonly bridge: Bridge; readonly announce: Announce }

const BridgeContext = createContext<Surroundings | null>(null)

/** Gives every component below the bridge and the frame's toasts. */
export function BridgeProvider(props: { readonly bridge: Bridge; readonly announce: Announce; readonly children: ReactNode }) {
  const [surroundings] = useState({ bridge: props.bridge, announce: props.announce })
  return <BridgeContext value={surroundings}>{props.children}</BridgeContext>
}

function useSurroundings(): Surroundings {
  const surroundings = useContext(BridgeContext)
  if (!surroundings) throw new Error('no BridgeProvider above this component')
  return surroundings
}

export function useBridge(): Bridge {
  return useSurroundings().bridge
}

/** A part of the application's state, live: whoever shows it is drawn anew only when that part says something else. */
export function useAppState<Part extends keyof AppState>(part: Part): AppState[Part] {
  const { state } = useBridge()
  return useSyncExternalStore(state.onChange, () => state.get()[part])
}

export type LiveValue<Name extends QueryName> = {
  /** Undefined until the first result; the last one while new arguments load. */
  readonly value: QueryResult<Name> | undefined
  readonly problem: Problem | null
  /** Whether `value` answers the arguments given now; false while it is still the answer to those before. */
  readonly current: boolean
}

/** A live query. `null` arguments pause it and keep the last value. */
export function useQuery<Name extends QueryName>(name: Name, args: QueryArgs<Name> | null): LiveValue<Name> {
  const bridge = useBridge()
  const key = args === null ? null : JSON.stringify(args)
  const [live, setLive] = useState<Omit<LiveValue<Name>, 'current'> & { readonly key: string | null }>(() => {
    const known = args === null ? undefined : bridge.peek(name, args)
    return { value: known?.ok ? known.value : undefined, problem: null, key: known?.ok ? key : null }
  })
  // Asked before the page is drawn, not after: its answer is on its way meanwhile. Asked again below, it is the same watch.
  useMemo(() => {
    if (key !== null) bridge.keep(name, JSON.parse(key) as QueryArgs<Name>)()
  }, [bridge, name, key])
  useLayoutEffect(() => {
    if (key === null) return
    return bridge.watch(name, JSON.parse(key) as QueryArgs<Name>, (result) => {
      setLive((before) => {
        if (!result.ok) return { ...before, problem: result.problem }
        const same = before.value === result.value && before.problem === null && before.key === key
        return same ? before : { value: result.value, problem: null, key }
      })
    })
  }, [bridge, name, key])
  return { value: live.value, problem: live.problem, current: live.key === key }
}

export type ActOptions = {
  /** No toast when it succeeds (autosave, a drag that shows itself). */
  readonly quiet?: boolean
  /** No toast when it is refused: the caller says why at the place itself. */
  readonly ownRefusal?: boolean
  /** True for a refusal the caller itself tells the user of. */
  readonly answered?: (problem: Problem) => boolean
  readonly instead?: Instead
  /** What was done, where there is more to tell than the command's own words do. */
  readonly words?: string
  /** Of how many things it was done, where that is worth telling. */
  readonly count?: number
}

export type Act = <Name extends CommandName>(
  name: Name,
  args: CommandArgs<Name>,
  options?: ActOptions,
) => Promise<Outcome<Applied, Problem>>

/** Runs commands and lets the frame say what happened. */
export function useAct(): Act {
  const { bridge, announce } = useSurroundings()
  return useCallback(
    async (name, args, options) => {
      const outcome = await bridge.run(name, args)
      if (!outcome.ok) {
        if (!options?.ownRefusal && !options?.answered?.(outcome.problem)) announce.refused(outcome.problem, 'command')
      } else if (!options?.quiet) announce.acted(outcome.value, options)
      return outcome
    },
    [bridge, announce],
  )
}

/** Tells the frame of a refusal that came from `bridge.call` or `bridge.upload`, or of a command that a view knows would be refused. */
export function useRefused(): (problem: Problem, of?: 'command') => void {
  const { announce } = useSurroundings()
  return useCallback((problem, of) => announce.refused(problem, of), [announce])
}

/** The page's only clock: the current moment, renewed every `everyMs` (a minute unless said) and when the window wakes. */
export function useNow(everyMs = 60_000): EpochMs {
  const [now, setNow] = useState(() => Date.now() as EpochMs)
  useEffect(() => {
    const tick = () => setNow(Date.now() as EpochMs)
    // A window that was away for less than that is as much up to date as one that was not.
    const wake = () => setNow((before) => (Date.now() - before < everyMs ? before : (Date.now() as EpochMs)))
    const timer = setInterval(tick, everyMs)
    document.addEventListener('visibilitychange', wake)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [everyMs])
  return now
}
