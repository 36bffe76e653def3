import type { RubricKind } from '#shared/domain/brands/brand.ts'
import type { DesignRequirements, PictureFormat } from '#shared/domain/briefs/design-requirements.ts'
import type { LengthRequirement, MatchMode } from '#shared/domain/briefs/text-requirements.ts'
import type { Stage } from '#shared/domain/posts/post.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import type { NetworkId } from '#shared/networks/network.ts'
import type { BriefKey, Colleague, StoryKey } from '../stories.ts'

/** What the demo says: two invented clients with their rubrics, channels and posts, and the people who work for them. */
export type DemoContent = {
  readonly me: string
  readonly people: { readonly [Key in Colleague]: { readonly name: string; readonly contact: string } }
  readonly brands: readonly DemoBrand[]
  readonly stories: { readonly [Key in StoryKey]: StoryWords }
  readonly briefs: { readonly [Key in BriefKey]: BriefWords }
}

export type DemoBrand = {
  readonly name: string
  readonly color: string
  readonly secondColor: string
  readonly zone: ZoneId
  readonly channels: readonly string[]
  /** An account that a person publishes to. */
  readonly byHand: { readonly network: NetworkId; readonly title: string; readonly address: string } | null
  /** The post that repeats each week, and the name of its rubric. */
  readonly weekly: { readonly rubric: string; readonly text: string }
  /** What the plan of the month before is called that is kept as a template. */
  readonly template: string
  readonly rubrics: readonly DemoRubric[]
  /** The brand's own columns of the board; without them the kinds stand as they are. */
  readonly stages: readonly { readonly kind: Stage; readonly names: readonly string[] }[]
  /** File names under resources/demo, cycled through. */
  readonly pictures: readonly DemoPicture[]
  readonly conclusion: string
}

export type DemoRubric = {
  readonly name: string
  readonly targetShare: number
  readonly kind: RubricKind
  /** First lines; each becomes one post. */
  readonly posts: readonly string[]
  /** What stands under a first line, taken in turn. */
  readonly bodies: readonly string[]
}

export type DemoPicture = { readonly file: string; readonly alt: string }

/** The words of a post with a life of its own. */
export type StoryWords = {
  readonly firstLine: string
  readonly body: string
  /** What its second channel says instead. */
  readonly ownText?: string
  /** What the body became after it was approved. */
  readonly changedBody?: string
  /** What the client said. */
  readonly note?: string
}

type SoughtInDemo = { readonly text: string; readonly match: MatchMode }

/** What a brief says, asks for and got. */
export type BriefWords = {
  readonly title: string
  readonly goal: string
  readonly audience: string
  readonly tone: string
  readonly structure: string
  readonly references: string
  readonly asks: TextTask | DesignTask
  /** What lies written and is not delivered yet. */
  readonly written?: string
  readonly versions: readonly DemoVersion[]
}

export type TextTask = {
  readonly kind: 'text'
  readonly length: LengthRequirement
  readonly phrases: readonly (SoughtInDemo & { readonly min: number; readonly max: number | null })[]
  readonly links: readonly string[]
  readonly stopWords: readonly SoughtInDemo[]
}

export type DesignTask = Omit<DesignRequirements, 'formats'> & { readonly kind: 'design'; readonly formats: readonly PictureFormat[] }

export type DemoVersion = {
  readonly text?: string
  /** By format, file names under resources/demo. */
  readonly pictures?: readonly { readonly file: string; readonly formatId: string }[]
  readonly note: string
  readonly remarks: readonly DemoRemark[]
}

/** A remark about the whole, about the first place that says `quote`, or about a box on the version's first picture. */
export type DemoRemark = {
  readonly words: string
  readonly quote?: string
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}
