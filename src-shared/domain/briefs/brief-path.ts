import type { BriefId } from '#shared/kernel/ids.ts'
import type { BriefPaper } from './brief-paper.ts'

export type BriefRequest = { readonly briefId: BriefId; readonly language: BriefPaper['language'] }

/** The part of `report.html`'s address that names a brief to print. */
export function briefPath({ briefId, language }: BriefRequest): string {
  return `/brief/${briefId}/${language}`
}

/** The brief an address names; null: it names something else. */
export function briefOfPath(hash: string): BriefRequest | null {
  const [, briefId, language] = /^#?\/brief\/([0-9a-f-]{36})\/(ru|en)/.exec(hash) ?? []
  return briefId === undefined ? null : { briefId: briefId as BriefId, language: language === 'en' ? 'en' : 'ru' }
}
