import { en } from './en/index.ts'
import { ru } from './ru/index.ts'

/** All strings of the program; a test compares the two languages key by key (plural endings apart). */
export const texts = { ru, en } as const
export type Language = keyof typeof texts
