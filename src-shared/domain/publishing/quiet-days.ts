import type { Brand } from '#shared/domain/brands/brand.ts'
import type { Post } from '#shared/domain/posts/post.ts'
import { addDays, dayOf } from '#shared/domain/time/wall-time.ts'
import type { BrandId, QuietDaysId } from '#shared/kernel/ids.ts'
import type { DayKey, EpochMs } from '#shared/kernel/time.ts'

/** Days on which nothing goes out by itself, in each brand's own zone. */
export type QuietDays = {
  readonly id: QuietDaysId
  /** Null: no brand's posts go out. */
  readonly brandId: BrandId | null
  readonly fromDay: DayKey
  /** The last day, itself included. */
  readonly toDay: DayKey
  readonly reason: string
  readonly deletedAt: EpochMs | null
}

/** More runs of quiet days, one after another, nobody has set. */
const mostLooked = 1000

/** Under this key a post remembers the quiet day on which it goes out all the same (`Post.meant`). */
export const quietKey = 'quiet'

/** The quiet days a day belongs to, of those that count for a brand; null: none. */
export function quietOn(day: DayKey, quiet: readonly QuietDays[]): QuietDays | null {
  return quiet.find(({ fromDay, toDay }) => fromDay <= day && day <= toDay) ?? null
}

/** The quiet days that count for a brand: its own and everybody's. */
export function quietOf(brandId: BrandId, quiet: readonly QuietDays[]): readonly QuietDays[] {
  return quiet.filter((one) => one.deletedAt === null && (one.brandId === null || one.brandId === brandId))
}

/** The first day after one that is not quiet; null: there is none for years. */
export function nextLoudDay(day: DayKey, quiet: readonly QuietDays[]): DayKey | null {
  let next = addDays(day, 1)
  for (let days = 0; days < mostLooked; days += 1) {
    const found = quietOn(next, quiet)
    if (!found) return next
    next = addDays(found.toDay, 1)
  }
  return null
}

/** When something of a post is to go out, and by which quiet days. */
export type QuietQuestion = {
  readonly at: EpochMs
  readonly brand: Pick<Brand, 'id' | 'zone'>
  readonly post: Pick<Post, 'meant'>
  /** Any brand's. */
  readonly quiet: readonly QuietDays[]
}

/** The quiet days a publication is planned on, with the day itself; null where there are none or a person lets it out that day. */
export function quietAt({ at, brand, post, quiet }: QuietQuestion): { readonly day: DayKey; readonly quiet: QuietDays } | null {
  const day = dayOf(at, brand.zone)
  if (post.meant[quietKey] === day) return null
  const found = quietOn(day, quietOf(brand.id, quiet))
  return found && { day, quiet: found }
}

/**
 * Whether the publisher lets a publication wait now: today is a quiet day, and nobody said that it goes out all the same, today or
 * on the day it was planned for.
 */
export function isHeldNow(question: QuietQuestion, now: EpochMs): boolean {
  const { at, brand, post } = question
  return post.meant[quietKey] !== dayOf(at, brand.zone) && quietAt({ ...question, at: now }) !== null
}
