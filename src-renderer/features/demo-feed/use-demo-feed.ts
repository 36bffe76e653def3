import { useCallback, useEffect, useState } from 'react'
import { useBridge, useNow, useQuery, useRefused } from '#renderer/bridge/index.ts'
import type { DemoFault, DemoFeedPost } from '#shared/contract/app-contract.ts'
import type { Problem } from '#shared/contract/problem.ts'

type DemoFeed = {
  readonly posts: readonly DemoFeedPost[] | null
  readonly faults: readonly DemoFault[]
  readonly problem: Problem | null
  reload(): void
  setFault(fault: DemoFault, on: boolean): void
}

/**
 * The pretend network as it stands. It is a network, not our database, so nothing pushes it: it is read again when the
 * queue has moved, and each minute as its pretended audience reacts.
 */
export function useDemoFeed(account: string | null): DemoFeed {
  const bridge = useBridge()
  const refused = useRefused()
  const asOf = useNow()
  const queue = useQuery('queue.next', { asOf }).value
  const [feed, setFeed] = useState<{ readonly posts: readonly DemoFeedPost[]; readonly faults: readonly DemoFault[] } | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const load = useCallback(async () => {
    const outcome = await bridge.call('demo.feed', { account })
    if (outcome.ok) setFeed(outcome.value)
    setProblem(outcome.ok ? null : outcome.problem)
  }, [bridge, account])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the queue's news and the minute are reasons to look again
  useEffect(() => void load(), [load, queue, asOf])
  const setFault = async (fault: DemoFault, on: boolean) => {
    const others = (feed?.faults ?? []).filter((one) => one !== fault)
    const outcome = await bridge.call('demo.setFaults', { faults: on ? [...others, fault] : others })
    if (!outcome.ok) return refused(outcome.problem)
    setFeed((before) => before && { ...before, faults: outcome.value.faults })
  }
  return {
    posts: feed?.posts ?? null,
    faults: feed?.faults ?? [],
    problem,
    reload: () => void load(),
    setFault: (fault, on) => void setFault(fault, on),
  }
}
