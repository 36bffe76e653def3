import type { Rows, TableName } from '#shared/domain/rows.ts'
import type { RichText } from '#shared/domain/texts/rich-text.ts'
import { textFromPlain } from '#shared/domain/texts/rich-text.ts'
import type { DayKey, WallTime } from '#shared/kernel/time.ts'
import type { Dice } from '#tests/crash/dice.ts'
import { id, wall } from '#tests/unit/commands/a-workspace.ts'

/** Every row there is, tombstones included. */
export type Snapshot = { readonly [Table in TableName]: readonly Rows[Table][] }

/** Nothing in the workspace is what a command would need: it is drawn another time. */
export class NothingFits extends Error {}

/** What a generator of arguments draws from. */
export type Pick = {
  readonly rows: Snapshot
  /** A living row; throws `NothingFits`. */
  one<Table extends TableName>(table: Table, fits?: (row: Rows[Table]) => boolean): Rows[Table]
  /** One to four living rows, no two the same. */
  some<Table extends TableName>(table: Table, fits?: (row: Rows[Table]) => boolean): readonly Rows[Table][]
  /** A row in the trash. */
  gone<Table extends TableName>(table: Table, fits?: (row: Rows[Table]) => boolean): Rows[Table]
  /** An id that no row has. */
  fresh: typeof id extends (letter: infer Letter, n: number) => unknown
    ? <L extends Letter>(letter: L) => ReturnType<typeof id<L & Parameters<typeof id>[0]>>
    : never
  of<One>(list: readonly [One, ...One[]]): One
  chance(share: number): boolean
  below(n: number): number
  words(): string
  text(): RichText
  /** In the year 2028: whatever waits for it is not due while a test runs. */
  wall(): WallTime
  /** A day that is over. */
  day(): DayKey
}

const nouns = ['хлеб', 'штоллен', 'кофе', 'булочки', 'скидки', 'мастер-класс', 'bread', 'rolls'] as const
let freshIds = 10_000

export function createPick(dice: Dice, rows: Snapshot): Pick {
  const matching = <Table extends TableName>(table: Table, living: boolean, fits: (row: Rows[Table]) => boolean) =>
    (rows[table] as readonly Rows[Table][]).filter((row) => isLiving(row) === living && fits(row))
  const among = <One>(list: readonly One[]): One => {
    const [first, ...rest] = list
    if (first === undefined) throw new NothingFits()
    return dice.among([first, ...rest])
  }
  const two = (n: number) => String(n).padStart(2, '0')
  const words = () => `${dice.among(nouns)} ${dice.below(1_000_000)}`
  return {
    rows,
    one: (table, fits = () => true) => among(matching(table, true, fits)),
    some(table, fits = () => true) {
      const found = matching(table, true, fits)
      if (found.length === 0) throw new NothingFits()
      const start = dice.below(found.length)
      return [...found.slice(start), ...found.slice(0, start)].slice(0, 1 + dice.below(4))
    },
    gone: (table, fits = () => true) => among(matching(table, false, fits)),
    fresh(letter) {
      freshIds += 1
      return id(letter, freshIds) as never
    },
    of: (list) => dice.among(list),
    chance: dice.chance,
    below: dice.below,
    words,
    text: () => textFromPlain(dice.chance(0.1) ? '' : words()),
    wall: () => wall(`2028-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}T${two(dice.below(24))}:${two(dice.below(60))}`),
    day: () => `2026-11-${two(10 + dice.below(13))}` as DayKey,
  }
}

function isLiving(row: object): boolean {
  return !('deletedAt' in row) || row.deletedAt === null
}
