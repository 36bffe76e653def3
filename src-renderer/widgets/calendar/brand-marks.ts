import { createContext, useContext } from 'react'
import type { BrandId } from '#shared/kernel/ids.ts'

/** Whose each post is, where plans of several brands are drawn together; empty: all are of one. */
export type BrandMarks = ReadonlyMap<BrandId, { readonly name: string; readonly color: string }>

export const BrandMarksContext = createContext<BrandMarks>(new Map())

export function useBrandMarks(): BrandMarks {
  return useContext(BrandMarksContext)
}
