import { useState } from 'react'
import type { z } from 'zod'
import { sameValue } from '#shared/kernel/same-value.ts'

/** What is not saved yet. `over`: what may be stored beneath it: values known to be, and the one being saved. */
export type Unsaved<Value> = { readonly value: Value; readonly over: readonly Value[] }

/** Keeps under a key, in the window's own storage, what a crash of the page between two saves would have lost; null forgets it. */
export function keepUnsaved<Value>(key: string, unsaved: Unsaved<Value> | null): void {
  if (unsaved) localStorage.setItem(key, JSON.stringify(unsaved))
  else localStorage.removeItem(key)
}

/**
 * What a crash left behind, or null. The window's storage reaches the disk seconds late, so when the whole program was killed
 * it may be from before a save: what was not typed over what is stored now is old.
 */
export function unsavedOver<Value>(key: string, schema: z.ZodType<Unsaved<Value>>, stored: Value): Value | null {
  const unsaved = kept(key, schema)
  if (!unsaved || sameValue(unsaved.value, stored)) return null
  return unsaved.over.some((one) => sameValue(one, stored)) ? unsaved.value : null
}

/** What lies under a key in a form that is still understood, or null. */
export function kept<Value>(key: string, schema: z.ZodType<Value>): Value | null {
  const text = localStorage.getItem(key)
  if (!text) return null
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** The values that may be stored, with one more that may be; the oldest is forgotten. */
export function withStored<Value>(known: readonly Value[], value: Value): readonly Value[] {
  return [...known.filter((one) => !sameValue(one, value)), value].slice(-3)
}

/** Words typed into a field that are kept, whatever closes it, until they are set to nothing. */
export function useKeptWords(key: string): readonly [string, (words: string) => void] {
  const [words, setWords] = useState(() => localStorage.getItem(key) ?? '')
  const keep = (typed: string) => {
    setWords(typed)
    if (typed === '') localStorage.removeItem(key)
    else localStorage.setItem(key, typed)
  }
  return [words, keep]
}
