import type { PlanTable } from '#shared/plan-files/plan-table.ts'
import type { FileRefusal, PlanFile } from '#shared/plan-files/sheet.ts'

/** Reads the bytes of an XLSX workbook whose archive was looked through before; the library behind it is young and can be changed here. */
export type ReadWorkbook = (bytes: Uint8Array) => Promise<PlanFile | FileRefusal>

/** Writes a table as a client expects it: a head in the brand's colour that stays, filters, wrapped texts, days as days. */
export type WriteWorkbook = (table: PlanTable) => Promise<Uint8Array>
