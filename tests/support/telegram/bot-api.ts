import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { z } from 'zod'

const fieldSchema = z.object({ name: z.string(), types: z.array(z.string()), required: z.boolean() })
const specSchema = z.object({
  version: z.string(),
  methods: z.record(z.string(), z.object({ returns: z.array(z.string()), fields: z.array(fieldSchema).default([]) })),
  types: z.record(z.string(), z.object({ fields: z.array(fieldSchema).optional(), subtypes: z.array(z.string()).optional() })),
})
type Field = z.output<typeof fieldSchema>

/** A file that came with a request, in the place of the `InputFile` it stands for. */
export type SentFile = { readonly file: string }

/** The published interface of the Bot API, as far as the emulator serves it: says what of a request or an answer does not keep to it. */
export type BotApi = {
  readonly version: string
  /** The method as the interface writes it; names are compared without regard to case, as the real server does. */
  methodNamed(name: string): string | null
  fieldsOf(method: string): readonly Field[]
  /** What is wrong with a request's parameters; null: nothing. */
  requestFault(method: string, parameters: unknown): string | null
  /** What is wrong with a result; null: nothing. */
  resultFault(method: string, result: unknown): string | null
}

const primitives: Readonly<Record<string, object>> = {
  Integer: { type: 'integer' },
  Float: { type: 'number' },
  String: { type: 'string' },
  Boolean: { type: 'boolean' },
  InputFile: { type: 'object', properties: { file: { type: 'string' } }, required: ['file'], additionalProperties: false },
}

/** Reads `spec/bot-api.json` and compiles a check of each method's request and answer when it is first wanted. */
export function readBotApi(): BotApi {
  const spec = specSchema.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'spec/bot-api.json'), 'utf8')))
  const definitions = Object.fromEntries(
    Object.entries(spec.types).map(([name, { fields, subtypes }]) => [name, typeOf(name, fields, subtypes)]),
  )
  const ajv = new Ajv({ strict: false, allErrors: false })
  ajv.addSchema({ $id: 'telegram', definitions })
  const compiled = new Map<string, ValidateFunction>()
  const fault = (key: string, schema: object, value: unknown): string | null => {
    const check = compiled.get(key) ?? ajv.compile(schema)
    compiled.set(key, check)
    if (check(value)) return null
    const [first] = check.errors ?? []
    return `${first?.instancePath || '/'} ${first?.message ?? 'is wrong'} ${JSON.stringify(first?.params ?? {})}`
  }
  const methodOf = (name: string) => spec.methods[name] ?? { returns: [], fields: [] }
  const byLowerCase = new Map(Object.keys(spec.methods).map((name) => [name.toLowerCase(), name]))
  return {
    version: spec.version,
    methodNamed: (name) => byLowerCase.get(name.toLowerCase()) ?? null,
    fieldsOf: (method) => methodOf(method).fields,
    requestFault: (method, parameters) => fault(`request ${method}`, objectOf(methodOf(method).fields), parameters),
    resultFault: (method, result) => fault(`result ${method}`, anyOf(methodOf(method).returns), result),
  }
}

function typeOf(name: string, fields: readonly Field[] | undefined, subtypes: readonly string[] | undefined): object {
  return primitives[name] ?? (subtypes ? anyOf(subtypes) : objectOf(fields ?? []))
}

function objectOf(fields: readonly Field[]): object {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, types }) => [name, anyOf(types)])),
    required: fields.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }
}

function anyOf(types: readonly string[]): object {
  return { anyOf: types.map(reference) }
}

/** `Array of Array of X` nests. */
function reference(type: string): object {
  const item = /^Array of (.+)$/.exec(type)?.[1]
  if (item !== undefined) return { type: 'array', items: reference(item) }
  return primitives[type] ?? { $ref: `telegram#/definitions/${type}` }
}
