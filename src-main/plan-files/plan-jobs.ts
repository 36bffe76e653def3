import type { PlanTable } from '#shared/plan-files/plan-table.ts'
import type { FileRefusal, PlanFile } from '#shared/plan-files/sheet.ts'

/** What the plan files' worker is asked. */
export type PlanJob = { readonly kind: 'read'; readonly path: string } | { readonly kind: 'write'; readonly table: PlanTable }

/** What it answers; `why` are the library's words. */
export type PlanReply =
  | { readonly ok: true; readonly kind: 'read'; readonly file: PlanFile | FileRefusal }
  | { readonly ok: true; readonly kind: 'write'; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: string }
