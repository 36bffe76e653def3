import type { i18n } from 'i18next'
import type { ReactNode } from 'react'
import type { Language } from '#shared/text/index.ts'

/** What an address asks to be printed, read and ready to be drawn. */
export type PrintedPage = {
  readonly language: Language
  /** What the document is called, in its language. */
  readonly title: (words: i18n) => string
  /** The same words mean the same pages: what stands need not be drawn again. */
  readonly content: string
  /** `onLaidOut` is called when the pages stand with their own fonts; pictures may still be on their way. */
  readonly draw: (onLaidOut: () => void) => ReactNode
}
