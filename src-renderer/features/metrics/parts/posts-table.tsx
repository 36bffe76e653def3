import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPencil } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { thumbUrl, useQuery } from '#renderer/bridge/index.ts'
import { inspect } from '#renderer/routes/route.ts'
import { NetworkGlyph } from '#renderer/ui/network/network-glyph.tsx'
import type { PostColumn, PostRow, QueryArgs } from '#shared/queries/index.ts'
import styles from '../metrics.module.css'
import type { ErRate } from '../metrics-view.ts'
import { postExplained } from '../post-explained.ts'
import type { FigureWords } from '../use-figure-words.ts'
import { Explained } from './explained.tsx'
import own from './posts-table.module.css'

type PostsTableProps = {
  readonly asked: Omit<QueryArgs<'metrics.posts'>, 'sort' | 'descending' | 'limit'>
  readonly rate: ErRate
  readonly words: FigureWords
  readonly onType: (post: PostRow) => void
}

const pageRows = 30

/** The posts of the period, sorted by any column; a row opens the inspector. */
export function PostsTable({ asked, rate, words, onType }: PostsTableProps) {
  const { t } = useTranslation('metrics')
  const [sort, setSort] = useState<PostColumn>('publishedAt')
  const [descending, setDescending] = useState(true)
  const [limit, setLimit] = useState(pageRows)
  const { value: answer, current } = useQuery('metrics.posts', { ...asked, sort, descending, limit })
  const last = useRef({ asked, answer })
  if (current) last.current = { asked, answer }
  // Until they come in another order, the posts stand as they were; those of another period are not shown under this one.
  const value = last.current.asked === asked ? last.current.answer : undefined
  const columns: readonly PostColumn[] = ['publishedAt', 'reach', 'views', 'engagement', rate, 'clicks', 'ctr']
  const sortBy = (column: PostColumn) => {
    setDescending(sort === column ? !descending : true)
    setSort(column)
  }
  return (
    <section className={styles.panel} aria-label={t('table.title')}>
      <div className={styles.panelHead}>
        <h2>
          {t('table.title')} <span className={styles.count}>{value?.total ?? ''}</span>
        </h2>
      </div>
      <div className={own.tableScroll}>
        <table className={own.table} aria-label={t('table.title')}>
          <thead>
            <tr>
              <th scope="col">{t('table.post')}</th>
              <th scope="col">{t('table.channels')}</th>
              {columns.map((column) => (
                <SortHead
                  key={column}
                  column={column}
                  sorted={sort === column ? (descending ? 'descending' : 'ascending') : 'none'}
                  onSort={sortBy}
                />
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {value?.rows.map((row) => (
              <Row key={row.postId} row={row} columns={columns} words={words} onType={onType} />
            ))}
          </tbody>
        </table>
      </div>
      {value?.total === 0 ? <p className={styles.soft}>{t('table.empty')}</p> : null}
      {value && value.total > limit ? (
        <Button size="xs" variant="subtle" onClick={() => setLimit(limit + 100)}>
          {t('table.more')}
        </Button>
      ) : null}
    </section>
  )
}

type SortHeadProps = {
  readonly column: PostColumn
  readonly sorted: 'ascending' | 'descending' | 'none'
  readonly onSort: (column: PostColumn) => void
}

function SortHead({ column, sorted, onSort }: SortHeadProps) {
  const { t } = useTranslation('metrics')
  const Icon = sorted === 'ascending' ? IconArrowUp : IconArrowDown
  return (
    <th scope="col" aria-sort={sorted} data-number={column !== 'publishedAt' || undefined}>
      <button type="button" className={own.sort} onClick={() => onSort(column)}>
        {t(`table.${column}`)}
        {sorted === 'none' ? null : <Icon size={13} stroke={1.5} aria-hidden />}
      </button>
    </th>
  )
}

type RowProps = {
  readonly row: PostRow
  readonly columns: readonly PostColumn[]
  readonly words: FigureWords
  readonly onType: (post: PostRow) => void
}

function Row({ row, columns, words, onType }: RowProps) {
  const { t } = useTranslation('metrics')
  const title = row.firstLine || t('table.noText')
  return (
    <tr>
      <th scope="row">
        <button type="button" className={own.post} onClick={() => inspect(row.postId)}>
          <i
            className={styles.rubric}
            title={row.rubric?.name}
            style={{ background: row.rubric ? `var(--rubric-${row.rubric.color})` : 'transparent' }}
          />
          {row.thumb ? <img src={thumbUrl(row.thumb)} alt="" width={24} height={24} loading="lazy" /> : null}
          <span className={own.postName}>{title}</span>
        </button>
      </th>
      <td>
        <span className={own.glyphs}>
          {row.variants.map((one) => (
            <NetworkGlyph key={one.variantId} network={one.network} size={13} />
          ))}
        </span>
      </td>
      {columns.map((column) =>
        column === 'publishedAt' ? (
          <td key={column}>{words.format.moment(row.publishedAt, words.zone, words.now)}</td>
        ) : (
          <td key={column} data-number>
            <Explained explain={() => postExplained(row, column, words)} className={row[column] === null ? styles.unknown : undefined}>
              {words.written(column, row[column])}
            </Explained>
          </td>
        ),
      )}
      <td>
        <ActionIcon aria-label={t('table.type', { post: title })} onClick={() => onType(row)}>
          <IconPencil size={14} stroke={1.5} />
        </ActionIcon>
      </td>
    </tr>
  )
}
