import { firstKnown, lastKnown, type Standing, type Stretch, sumDays } from './channel-history.ts'
import { type FigureId, type FigureValue, figureIds, rateOf, rateSides, sumKnown } from './figures.ts'
import { amountPart, type ChannelScope, explained, type Part, ratePart } from './parts.ts'

/** Every figure of some channels in a period, in the order of the list of figures. */
export function periodFigures(scopes: readonly ChannelScope[]): readonly FigureValue[] {
  return figureIds.map((figure) => figureOf(figure, scopes))
}

/** One figure of some channels in a period. */
export function figureOf(figure: FigureId, scopes: readonly ChannelScope[]): FigureValue {
  switch (figure) {
    case 'reach':
    case 'views':
    case 'engagement':
    case 'clicks': {
      const parts = scopes.map((scope) => amountPart(scope, figure))
      const value = sumKnown(parts.map((part) => part.over))
      return { figure, value, inputs: { [figure]: value }, ...explained(parts) }
    }
    case 'posts':
      return postsFigure(scopes)
    case 'followers':
    case 'followersGain':
    case 'followersGrowth':
      return followersFigure(figure, scopes)
    default: {
      const { over, under } = rateSides[figure]
      const parts = scopes.map((scope) => ratePart(scope, over, under))
      const [above, below] = [sumKnown(parts.map((part) => part.over)), sumKnown(parts.map((part) => part.under))]
      return { figure, value: rateOf(above, below), inputs: { [over]: above, [under]: below }, ...explained(parts) }
    }
  }
}

function postsFigure(scopes: readonly ChannelScope[]): FigureValue {
  const value = new Set(scopes.flatMap((scope) => scope.posts.map((post) => post.postId))).size
  return {
    ...{ figure: 'posts', value, inputs: { posts: value }, basis: 'posts', origins: [], takenAt: null },
    counted: { days: 0, posts: value },
    missing: { channels: [], days: 0, posts: 0 },
  }
}

/** Followers at the end of the period, or what it brought; only channels that know both ends are compared. */
function followersFigure(figure: 'followers' | 'followersGain' | 'followersGrowth', scopes: readonly ChannelScope[]): FigureValue {
  const gains = scopes.map((scope) => ({ scope, ...followersOf(scope) }))
  const known = gains.filter(({ end, gain }) => (figure === 'followers' ? end !== null : gain !== null))
  const parts = gains.map(({ scope, end, start, gain, sum }): Part => {
    const lacks = figure === 'followers' ? end === null : gain === null
    const used = lacks ? [] : [end, start, sum]
    return {
      ...{ channelId: scope.channelId, over: null, under: null, basis: lacks ? null : 'days' },
      origins: used.reduce((bits, one) => bits | (one?.origins ?? 0), 0),
      takenAt: (end ?? sum)?.takenAt ?? null,
      ...{ days: 0, missingDays: 0, posts: 0, missingPosts: 0 },
    }
  })
  const followersEnd = sumKnown(known.map(({ end }) => end?.value ?? null))
  if (figure === 'followers') return { figure, value: followersEnd, inputs: { followersEnd }, ...explained(parts) }
  const followersStart = sumKnown(known.map(({ start }) => start?.value ?? null))
  const followersGain = sumKnown(known.map(({ gain }) => gain))
  const value = figure === 'followersGain' ? followersGain : rateOf(followersGain, followersStart)
  return { figure, value, inputs: { followersEnd, followersStart, followersGain }, ...explained(parts) }
}

/**
 * Followers of a channel: what stands at the period's end, and the gain since the last count before it began (or, where
 * there is none, since the first one in it). Where only the joined and the left are known, the gain is their difference.
 */
function followersOf({ history, stretch }: ChannelScope) {
  const before: Stretch = { start: 0, end: stretch.start }
  const end = lastKnown(history, 'followers', stretch)
  const start = lastKnown(history, 'followers', before) ?? firstKnown(history, 'followers', stretch)
  if (end && start && start.place < end.place) return { end, start, sum: null, gain: end.value - start.value }
  const joined = sumDays(history, ['joined'], stretch)
  const left = sumDays(history, ['left'], stretch)
  const gain = joined.sum === null || left.sum === null ? null : joined.sum - left.sum
  return { end, start: gain === null || !end ? null : startBy(end, gain), sum: gain === null ? null : joined, gain }
}

/** Where a channel must have stood before a gain. */
function startBy(end: Standing, gain: number): Standing {
  return { ...end, value: end.value - gain }
}
