import { useCallback, useRef } from 'react'
import { type Bridge, newId, useAct, useBridge } from '#renderer/bridge/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import { done, failed, type Outcome } from '#shared/kernel/outcome.ts'
import { type Block, type PasteInto, type PastePlan, planPaste, textsTouched } from './paste-plan.ts'
import type { Box } from './range.ts'
import { type CellRefusal, useFaultText } from './use-fault-text.ts'

/** Most rows written at once: more is an import, which shows each row's fate first. */
export const mostRowsAtOnce = 1000

export type WriteInto = Omit<PasteInto, 'texts' | 'newId'>

/** Writes cells, all of them or none, as one step. */
export type WriteCells = (block: Block, at: Box, how: { readonly quiet: boolean }) => Promise<Outcome<PastePlan, CellRefusal>>

export function useCellWrites(into: WriteInto | undefined): WriteCells {
  const bridge = useBridge()
  const act = useAct()
  const { ofFault, ofProblem } = useFaultText()
  const latest = useRef(into)
  latest.current = into
  return useCallback(
    async (block, at, { quiet }) => {
      const given = latest.current
      if (!given) return failed({ row: null, column: null, sentence: '' })
      const texts = await wholeTexts(bridge, textsTouched(block, at, given))
      if (!texts.ok) return failed(ofProblem(texts.problem))
      const plan = planPaste(block, at, { ...given, texts: texts.value, newId })
      if (!plan.ok) return failed({ row: plan.problem.row, column: plan.problem.column, sentence: ofFault(plan.problem) })
      if (plan.value.steps.length === 0) return plan
      // What goes out of sight is not left without a word, nor without a way back.
      const told = !quiet || plan.value.away > 0
      const outcome = await act('posts.editMany', { steps: [...plan.value.steps] }, { quiet: !told, ownRefusal: true })
      return outcome.ok ? done(plan.value) : failed(ofProblem(outcome.problem))
    },
    [bridge, act, ofFault, ofProblem],
  )
}

async function wholeTexts(bridge: Bridge, touched: readonly PostId[]): Promise<Outcome<ReadonlyMap<PostId, RichText>, Problem>> {
  const postIds = [...new Set(touched)].slice(0, mostRowsAtOnce)
  if (postIds.length === 0) return done(new Map())
  const read = await bridge.read('table.texts', { postIds })
  return read.ok ? done(new Map(read.value.map(({ postId, text }) => [postId, text]))) : read
}
