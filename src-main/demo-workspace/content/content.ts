import type { ZoneId } from '#shared/kernel/time.ts'

/** What the demo says: two invented clients with their rubrics, channels and posts. */
export type DemoContent = {
  readonly me: string
  readonly brands: readonly DemoBrand[]
}

export type DemoBrand = {
  readonly name: string
  readonly color: string
  readonly secondColor: string
  readonly zone: ZoneId
  readonly channels: readonly string[]
  readonly rubrics: readonly DemoRubric[]
  /** File names under resources/demo, cycled through. */
  readonly pictures: readonly DemoPicture[]
  readonly conclusion: string
}

export type DemoRubric = {
  readonly name: string
  readonly targetShare: number
  /** First lines; each becomes one post. */
  readonly posts: readonly string[]
  /** What stands under a first line, taken in turn. */
  readonly bodies: readonly string[]
}

export type DemoPicture = { readonly file: string; readonly alt: string }
