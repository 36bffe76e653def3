import { thumbUrl } from '#renderer/bridge/index.ts'
import type { ZoneId } from '#shared/kernel/time.ts'
import type { PostFigures } from './report-figures.ts'
import classes from './report-pages.module.css'
import type { ReportWords } from './report-words.ts'

type BestProps = { readonly posts: readonly PostFigures[]; readonly words: ReportWords; readonly zone: ZoneId }

/** The posts that were answered most, with picture, day and figures. */
export function BestPosts({ posts, words, zone }: BestProps) {
  return (
    <>
      <h2>{words.t('section.best')}</h2>
      {posts.map((post) => (
        <article key={post.postId} className={classes.best}>
          {post.thumb ? <img className={classes.thumb} src={thumbUrl(post.thumb)} alt="" /> : <span className={classes.thumb} />}
          <div className={classes.bestWords}>
            <h3>{post.firstLine}</h3>
            <p className={classes.bestWhere}>
              {post.channels.join(', ')} · {words.format.dayMonth(post.at, zone)}, {words.format.time(post.at, zone)}
            </p>
          </div>
          <dl className={classes.bestFigures}>
            {(['likes', 'reposts', 'replies'] as const).map((kind) => (
              <div key={kind}>
                <dd>{words.figure(post[kind])}</dd>
                <dt>{words.t(`unit.${kind}`, { count: post[kind] ?? 0 })}</dt>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </>
  )
}

type TableProps = BestProps & { readonly continued: boolean }

/** Every post of the month in one line. */
export function PostTable({ posts, words, zone, continued }: TableProps) {
  const { t } = words
  return (
    <>
      {!continued && <h2>{t('section.all')}</h2>}
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('column.day')}</th>
            <th>{t('column.post')}</th>
            <th>{t('figure.likes')}</th>
            <th>{t('figure.reposts')}</th>
            <th>{t('figure.replies')}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <tr key={post.postId}>
              <td>{words.format.dayMonthShort(post.at, zone)}</td>
              <td className={classes.postCell}>{post.firstLine}</td>
              <td>{words.figure(post.likes)}</td>
              <td>{words.figure(post.reposts)}</td>
              <td>{words.figure(post.replies)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
