import { useEffect, useMemo, useRef } from 'react'
import { useBridge, useQuery } from '#renderer/bridge/index.ts'
import { inOtherLayout } from '#shared/domain/search/other-layout.ts'
import { sameValue } from '#shared/kernel/same-value.ts'
import type { QueryResult } from '#shared/queries/index.ts'
import { most, readAhead } from './read-ahead.ts'

type Found = QueryResult<'posts.found'>

type Search = {
  /**
   * Posts and briefs that hold the typed words, kept up to date. Until their answer is there: what was read ahead for them or, where that
   * is nothing, what was shown before.
   */
  readonly found: Found | null
  /** Nothing has been answered yet: the first question waits until all texts are indexed. */
  readonly waits: boolean
  /** The words in the other layout of the keyboard, which were sought as those typed are found nowhere; null: they are, or may be. */
  readonly instead: string | null
}

/**
 * @param typed as it stands in the field
 * @param named whether the words name something besides posts and briefs: then they were meant as they are typed
 */
export function useSearch(typed: string, named: boolean): Search {
  const bridge = useBridge()
  const text = typed.trim()
  const { value, problem, current } = useQuery('posts.found', text === '' ? null : { text, limit: most })
  const instead = !named && current && value && isEmpty(value) ? inOtherLayout(text) : null
  const other = useQuery('posts.found', instead === null ? null : { text: instead, limit: most })
  const ahead = useMemo(() => readAhead(bridge, typed.trimStart()), [bridge, typed])
  useNextKey(typed.trimStart())
  const shown = useRef<Found | null>(null)
  const otherWaits = instead !== null && !other.current && other.problem === null
  const answer = instead !== null && other.current ? other.value : value
  const next = (current && !otherWaits ? answer : (ahead ?? shown.current)) ?? null
  // The answer mostly says what was read ahead: nothing is drawn again for it.
  if (text === '') shown.current = null
  else if (!sameValue(shown.current, next)) shown.current = next
  return { found: shown.current, waits: otherWaits || (text !== '' && shown.current === null && problem === null), instead }
}

function isEmpty({ posts, briefs }: Found): boolean {
  return posts.length === 0 && briefs.length === 0
}

/** When a key's own frame has been drawn, what may be typed next is asked for: a letter more, or the last one less. */
function useNextKey(typed: string): void {
  const bridge = useBridge()
  useEffect(() => {
    const less = typed.trimEnd().slice(0, -1).trimEnd()
    return afterFrame(() => {
      const stops = [
        less === '' ? null : bridge.keep('posts.found', { text: less, limit: most }),
        bridge.keep('posts.foundNext', { text: typed, limit: most }),
      ]
      return () => {
        for (const stop of stops) stop?.()
      }
    })
  }, [bridge, typed])
}

/** Begins something once the next frame has been drawn, and ends it when the returned function is called. */
function afterFrame(begin: () => () => void): () => void {
  let end = (): void => undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => {
      end = begin()
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    end()
  }
}
