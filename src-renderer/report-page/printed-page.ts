import type { ReactNode } from 'react'
import type { Language } from '#shared/text/index.ts'

/** What an address asks to be printed, read and ready to be drawn. */
export type PrintedPage = {
  readonly language: Language
  readonly title: string
  /** The same words mean the same pages: what stands need not be drawn again. */
  readonly content: string
  /** `onLaidOut` is called when the pages stand with their own fonts; pictures may still be on their way. */
  readonly draw: (onLaidOut: () => void) => ReactNode
}
