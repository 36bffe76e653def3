import { useEffect, useMemo, useRef, useState } from 'react'
import { useBridge, useQuery } from '#renderer/bridge/index.ts'
import type { Problem } from '#shared/contract/problem.ts'
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
  const text = typed.trim()
  const { answer, ahead, problem } = useAnswer(typed)
  const instead = !named && answer && isEmpty(answer) ? inOtherLayout(text) : null
  const other = useQuery('posts.found', instead === null ? null : { text: instead, limit: most })
  const shown = useRef<Found | null>(null)
  const otherWaits = instead !== null && !other.current && other.problem === null
  const next = otherWaits ? ahead : instead !== null && other.current ? other.value : (answer ?? ahead)
  // The answer mostly says what was read ahead: nothing is drawn again for it.
  if (text === '') shown.current = null
  else if (next && !sameValue(shown.current, next)) shown.current = next
  return { found: shown.current, waits: otherWaits || (text !== '' && shown.current === null && problem === null), instead }
}

/** What the program answers to the typed words as they are; null while that is on its way. `ahead`: what was read ahead for them. */
function useAnswer(typed: string): { readonly answer: Found | null; readonly ahead: Found | null; readonly problem: Problem | null } {
  const bridge = useBridge()
  const [text, begun] = [typed.trim(), typed.trimStart()]
  const drawn = useDrawn(begun)
  const ahead = useMemo(() => readAhead(bridge, begun), [bridge, begun])
  // What was read ahead is on the screen before anything is asked: the question would take a part of the key's own frame.
  const asked = ahead ? drawn.trim() : text
  const { value, problem, current } = useQuery('posts.found', asked === '' ? null : { text: asked, limit: most })
  useNextKey(drawn === begun ? begun : null)
  return { answer: (current && asked === text && value) || null, ahead, problem }
}

function isEmpty({ posts, briefs }: Found): boolean {
  return posts.length === 0 && briefs.length === 0
}

/** What is typed, once a frame with it has been drawn; until then what was drawn before. */
function useDrawn(typed: string): string {
  const [drawn, setDrawn] = useState(typed)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setDrawn(typed))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [typed])
  return drawn
}

/**
 * What may be typed after this is asked for: a letter more, or the last one less. Not before this itself is asked for, which ends what
 * is read ahead for anything else.
 * @param typed null: it is not drawn yet
 */
function useNextKey(typed: string | null): void {
  const bridge = useBridge()
  useEffect(() => {
    if (typed === null) return
    const less = typed.trimEnd().slice(0, -1).trimEnd()
    const stops = [
      less === '' ? null : bridge.keep('posts.found', { text: less, limit: most }),
      bridge.keep('posts.foundNext', { text: typed, limit: most }),
    ]
    return () => {
      for (const stop of stops) stop?.()
    }
  }, [bridge, typed])
}
