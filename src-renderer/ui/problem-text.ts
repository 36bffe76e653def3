import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '#shared/contract/problem.ts'
import type { BriefStatus } from '#shared/domain/briefs/brief.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import { useFormat } from './format.ts'
import { useNetworkName } from './network/network-glyph.tsx'

/** A sentence for a refusal, in the interface's language: what happened and, where there is one, the remedy. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation('problems')
  const format = useFormat()
  const networkName = useNetworkName()
  return useCallback(
    (problem) => {
      const values = Object.entries(problem.values ?? {}).map(([name, value]): [string, string | number] => {
        if (name === 'network') return [name, networkName(value as NetworkId)]
        if (name === 'briefStatus') return [name, t(`briefs:status.${value as BriefStatus}`)]
        // `count` stays a number: plural forms depend on it.
        return [name, typeof value === 'number' && name !== 'count' ? format.number(value) : value]
      })
      const words: Record<string, string | number> = Object.fromEntries(values)
      return t(problem.kind, words)
    },
    [t, format, networkName],
  )
}
