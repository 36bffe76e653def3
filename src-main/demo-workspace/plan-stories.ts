import { addDays, dayOf, instantOf, wallTimeAt } from '#shared/domain/time/wall-time.ts'
import type { EpochMs, WallTime, ZoneId } from '#shared/kernel/time.ts'
import type { DemoContent, StoryWords } from './content/content.ts'
import type { PlannedPost } from './plan.ts'
import { type Story, type StoryKey, type StoryTime, stories } from './stories.ts'

/** A post with a life of its own, laid out around now. */
export type PlannedStory = PlannedPost & {
  readonly key: StoryKey
  readonly words: StoryWords
  readonly word: Story['word']
  readonly column: Story['column']
  readonly writtenAt: EpochMs
}

const day = 86_400_000
const fiveMinutes = 300_000

/** The stories of a brand around now; the channel a person publishes to comes behind the brand's own in `channels`. */
export function planStories(content: DemoContent, index: number, now: EpochMs): readonly PlannedStory[] {
  const brand = content.brands[index]
  if (!brand) return []
  return (Object.keys(stories) as StoryKey[]).flatMap((key): readonly PlannedStory[] => {
    const story: Story = stories[key]
    const rubric = brand.rubrics[story.rubric]
    if (story.brand !== index || !rubric) return []
    const words: StoryWords = content.stories[key]
    const wallTime = wallOf(story.time, now, brand.zone)
    const at = instantOf(wallTime, brand.zone).at
    return [
      {
        ...{ key, words, rubric, firstLine: words.firstLine, body: words.body, wallTime, at },
        channels: story.channels.map((one) => (one === 'hand' ? brand.channels.length : one)),
        picture: story.picture,
        word: story.word,
        column: story.column,
        writtenAt: (now - story.madeDaysAgo * day) as EpochMs,
        fate: fateOf(story, at <= now),
      },
    ]
  })
}

function fateOf({ isScheduled, stage }: Story, isPast: boolean): PlannedPost['fate'] {
  if (!isScheduled) return { kind: 'unscheduled', stage }
  return { kind: isPast ? 'published' : 'scheduled' }
}

function wallOf(time: StoryTime, now: EpochMs, zone: ZoneId): WallTime {
  if ('inDays' in time) return `${addDays(dayOf(now, zone), time.inDays)}T${time.hour}` as WallTime
  const at = now - time.minutesAgo * 60_000
  return wallTimeAt((at - (at % fiveMinutes)) as EpochMs, zone)
}
