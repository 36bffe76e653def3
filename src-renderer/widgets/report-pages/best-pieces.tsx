import { thumbUrl } from '#renderer/bridge/index.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import type { PostRow } from '#shared/queries/metrics-posts.ts'
import { type Piece, type Printed, piece } from './piece.ts'
import { bestPosts, knownFigures, type PostFigure, postFigure } from './report-figures.ts'
import classes from './report-pages.module.css'
import { sectionHeading } from './section-heading.tsx'

const bestCount = 5
const mostFigures = 4

/** The posts that were answered most, each with picture, day and figures. */
export function bestPieces(printed: Printed): readonly Piece[] {
  const best = bestPosts(printed.data.posts, bestCount)
  if (best.length === 0) return []
  const wanted: readonly PostFigure[] = ['reach', 'views', 'engagement', printed.rate, 'clicks', 'likes', 'reposts', 'replies']
  const figures = knownFigures(best, wanted).slice(0, mostFigures)
  return [
    sectionHeading(printed, 'best'),
    ...best.map((post) => piece(`best:${post.postId}`, <BestPost post={post} figures={figures} printed={printed} />)),
  ]
}

type BestProps = { readonly post: PostRow; readonly figures: readonly PostFigure[]; readonly printed: Printed }

function BestPost({ post, figures, printed }: BestProps) {
  const { words, data } = printed
  const { zone } = data.overview
  const networks = [...new Set(post.variants.map((one) => one.network))]
  return (
    <article className={classes.best} data-text-only={post.thumb === null || undefined}>
      {post.thumb ? <img className={classes.thumb} src={thumbUrl(post.thumb)} alt="" /> : null}
      <div className={classes.bestWords}>
        <h3>{post.firstLine || words.t('untitled')}</h3>
        <p className={classes.bestWhere}>
          {networks.map((network) => (
            <NetworkGlyph key={network} network={network} size={11} decorative />
          ))}
          {words.format.dayMonth(post.publishedAt, zone)}, {words.format.time(post.publishedAt, zone)}
        </p>
      </div>
      <dl className={classes.bestFigures}>
        {figures.map((figure) => (
          <div key={figure}>
            <dd>{figureWords(words, figure, postFigure(post, figure))}</dd>
            <dt>{words.t(`figure.${figure}`)}</dt>
          </div>
        ))}
      </dl>
    </article>
  )
}

/** A count or a rate of a post in words. */
export function figureWords(words: Printed['words'], figure: PostFigure, value: number | null): string {
  return figure === 'erReach' || figure === 'erViews' || figure === 'erFollowers' ? words.rate(value) : words.count(value)
}
