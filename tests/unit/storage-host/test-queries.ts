import { z } from 'zod'
import { readableTables } from '#renderer/storage-host/tables.ts'
import type { TableName } from '#shared/domain/rows.ts'
import { defineQuery, type Query } from '#shared/queries/query.ts'

const table = z.enum(readableTables as [TableName, ...TableName[]])

export const testQueries = {
  row: defineQuery({
    name: 'row',
    args: z.object({ table, id: z.string() }),
    run: async (tx, args): Promise<unknown> => (await tx.get(args.table, args.id)) ?? null,
  }),
  rows: defineQuery({
    name: 'rows',
    args: z.object({ table }),
    run: async (tx, args): Promise<unknown> => tx.range(args.table, 'id', '', '\uffff'),
  }),
  brands: defineQuery({
    name: 'brands',
    args: z.object({ upTo: z.string() }),
    run: async (tx, args): Promise<unknown> => {
      const brands = await tx.range('brands', 'order', '', args.upTo)
      return brands.map(({ id, name }) => ({ id, name }))
    },
  }),
  broken: defineQuery({
    name: 'broken',
    args: z.object({}),
    run: async (): Promise<unknown> => {
      throw new Error('a bug in a query')
    },
  }),
  // biome-ignore lint/suspicious/noExplicitAny: a registry holds queries of all argument types.
} satisfies Record<string, Query<string, any, unknown>>
