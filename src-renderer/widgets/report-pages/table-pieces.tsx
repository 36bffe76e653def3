import type { PostRow } from '#shared/queries/metrics-posts.ts'
import { mostPosts } from '#shared/queries/report-data.ts'
import { figureWords } from './best-pieces.tsx'
import { type Column, type Piece, type Printed, piece, rows } from './piece.ts'
import { knownFigures, type PostFigure, postFigure } from './report-figures.ts'
import classes from './report-pages.module.css'
import { sectionHeading } from './section-heading.tsx'

/** As many columns of figures as stand beside the first line of a post. */
const mostColumns = 5

/** Every post of the period in one line. */
export function tablePieces(printed: Printed): readonly Piece[] {
  const { data, words } = printed
  if (data.posts.length === 0) return []
  const wanted: readonly PostFigure[] = ['reach', 'views', 'engagement', printed.rate, 'clicks', 'likes', 'reposts', 'replies']
  const figures = knownFigures(data.posts, wanted).slice(0, mostColumns)
  const columns: readonly Column[] = [
    { key: 'day', name: words.t('column.day'), align: 'left' },
    { key: 'post', name: words.t('column.post'), align: 'left' },
    ...figures.map((figure): Column => ({ key: figure, name: words.t(`figure.${figure}`), align: 'right' })),
  ]
  const drawn = data.posts.map((post) => ({
    key: post.postId as string,
    row: <PostLine post={post} figures={figures} printed={printed} />,
  }))
  const rest = data.postsTotal - data.posts.length
  return [
    sectionHeading(printed, 'all'),
    ...rows({ id: 'posts', caption: null, columns }, drawn, 0),
    ...(rest > 0 ? [piece('rest', <p className={classes.note}>{words.t('morePosts', { count: rest, shown: mostPosts })}</p>)] : []),
  ]
}

type LineProps = { readonly post: PostRow; readonly figures: readonly PostFigure[]; readonly printed: Printed }

function PostLine({ post, figures, printed: { words, data } }: LineProps) {
  return (
    <tr>
      <td>{words.format.dayMonthShort(post.publishedAt, data.overview.zone)}</td>
      <td className={classes.postCell}>{post.firstLine || words.t('untitled')}</td>
      {figures.map((figure) => (
        <td key={figure}>{figureWords(words, figure, postFigure(post, figure))}</td>
      ))}
    </tr>
  )
}
