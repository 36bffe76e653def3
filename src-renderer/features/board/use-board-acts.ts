import { useMemo } from 'react'
import { newId, useAct, useQuery } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import type { StageColumn } from '#shared/domain/board/columns.ts'
import type { BrandId, PostId } from '#shared/kernel/ids.ts'
import type { BoardCard } from '#shared/queries/board-list.ts'
import type { BoardColumn } from './board-view.ts'

export type BoardActs = {
  /** Puts a card into a column: another stage, or the schedule; says whether it went. What the program refuses it says itself. */
  move(card: BoardCard, to: Pick<BoardColumn, 'id' | 'stage'>): Promise<boolean>
  /** A new draft in a column (null: where drafts begin), opened at once; null where it is not said for which brand. */
  readonly create: ((stage: StageColumn | null) => void) | null
  open(postId: PostId): void
}

export function useBoardActs(brandId: BrandId | null): BoardActs {
  const act = useAct()
  const brands = useQuery('brands.list', {}).value?.filter((one) => !one.archived)
  const only = brandId ?? (brands?.length === 1 ? (brands[0]?.id ?? null) : null)
  return useMemo(() => {
    const open = (postId: PostId) => goTo({ room: 'post', params: [postId], inspect: null })
    const create = async (brand: BrandId, stage: StageColumn | null) => {
      const id = newId<'post'>()
      const made = await act('post.create', { id, brandId: brand, ...(stage ? { stage: stage.kind } : {}) }, { quiet: true })
      if (!made.ok) return
      if (stage?.stageId) await act('board.move', { postId: id, stage: stage.kind, stageId: stage.stageId }, { quiet: true })
      open(id)
    }
    return {
      async move(card, { id, stage }) {
        if (id === card.columnId) return false
        const moved = stage
          ? await act('board.move', { postId: card.id, stage: stage.kind, stageId: stage.stageId })
          : await act('post.schedule', { postId: card.id })
        return moved.ok
      },
      create: only === null ? null : (stage) => void create(only, stage),
      open,
    }
  }, [act, only])
}
