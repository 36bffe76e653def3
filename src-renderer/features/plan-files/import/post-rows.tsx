import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import type { DayKey } from '#shared/kernel/time.ts'
import { channelLabel } from '#shared/plan-files/channel-words.ts'
import { type FatedPost, markOf } from '#shared/plan-files/plan-fates.ts'
import type { PlanAround } from '#shared/queries/index.ts'
import styles from './import.module.css'
import { type UpdateChoice, UpdateOne } from './update-choice.tsx'

/** The first line of a text, and the link at its end with its tags. */
function Words({ text }: { readonly text: string }) {
  const [first, ...further] = text.split('\n')
  const link = further.at(-1) ?? ''
  return (
    <span title={text}>
      {first}
      {/^https?:\/\/\S+$/iu.test(link) ? <span className={styles.quiet}> {link}</span> : null}
    </span>
  )
}

/** Posts as the plan will have them, with their brands where the file goes to several. */
export function PostRows({
  posts,
  arounds,
  choice,
}: {
  readonly posts: readonly FatedPost[]
  readonly arounds: readonly PlanAround[]
  /** Of posts that are there and differ: which are to be changed. */
  readonly choice: UpdateChoice | null
}) {
  const { t } = useTranslation('planFiles')
  const format = useFormat()
  const networkOf = useNetworkName()
  const setups = new Map(arounds.map(({ setup }) => [setup.brand.id, setup]))
  const several = arounds.length > 1
  const label = (brandId: FatedPost['brandId'], id: string) => {
    const channels = setups.get(brandId)?.channels ?? []
    const channel = channels.find((one) => one.id === id)
    return channel ? channelLabel(channel, channels, networkOf) : ''
  }
  const rubricName = ({ brandId, rubric }: FatedPost) => {
    if (rubric === null) return ''
    return 'id' in rubric ? (setups.get(brandId)?.rubrics.find((one) => one.id === rubric.id)?.name ?? '') : rubric.name
  }
  // By the clock of the brand: what another clock calls Monday evening may be Tuesday here.
  const days = ({ wallTime, post: { lastDay } }: FatedPost) => {
    const first = wallTime.slice(0, 10) as DayKey
    return lastDay === null ? format.day(first) : format.days(first, lastDay)
  }
  const told = posts.some(({ post }) => post.status !== '')
  return (
    <>
      <thead>
        <tr>
          {(
            [
              'row',
              ...(several ? (['brand'] as const) : []),
              'day',
              'time',
              'network',
              'rubric',
              ...(told ? (['status'] as const) : []),
              'text',
            ] as const
          ).map((column) => (
            <th key={column} scope="col">
              {column === 'row' ? t('import.rowNumber') : t(`import.role.${column}`)}
            </th>
          ))}
          {choice ? (
            <>
              <th scope="col">{t('import.differs')}</th>
              <th scope="col">{t('import.updateHead')}</th>
            </>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {posts.map((one) => (
          <tr key={markOf(one)}>
            <td>{one.post.rows.join(', ')}</td>
            {several ? <td>{setups.get(one.brandId)?.brand.name}</td> : null}
            <td>{days(one)}</td>
            <td>{one.wallTime.slice(11, 16)}</td>
            <td>{one.channels.map(({ channelId }) => label(one.brandId, channelId)).join(', ')}</td>
            <td>{rubricName(one)}</td>
            {told ? <td>{one.post.wentOut ? t('import.isOut') : one.post.status}</td> : null}
            <td className={styles.words}>
              <Words text={one.post.text} />
            </td>
            {choice ? (
              <>
                <td>{one.changes.map((change) => t(`import.change.${change}`)).join(', ')}</td>
                <td>
                  <UpdateOne post={one} {...choice} />
                </td>
              </>
            ) : null}
          </tr>
        ))}
      </tbody>
    </>
  )
}
