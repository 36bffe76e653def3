import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from '#renderer/bridge/index.ts'
import { useViewZone } from '#renderer/routes/view-zone.ts'
import { useFormat } from '#renderer/ui/format.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { PostId } from '#shared/kernel/ids.ts'
import type { QueryResult } from '#shared/queries/index.ts'
import styles from './palette.module.css'
import { type PaletteEntry, usePaletteEntries } from './palette-entries.tsx'

const mostPosts = 12

/** Jump to any post, brand, room or action by typing; opened by Ctrl/Cmd+K. */
export function Palette({ onPost }: { readonly onPost: (postId: PostId) => void }) {
  const { t } = useTranslation('frame')
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const entries = usePaletteEntries().filter((entry) => matches(entry, text))
  const found = useQuery('posts.search', text ? { text, brandId: null, limit: mostPosts } : null).value
  const posts = text && found ? found : []
  const groups = (['rooms', 'brands', 'actions'] as const).map((group) => ({
    group,
    items: entries.filter((entry) => entry.group === group),
  }))
  return (
    <Spotlight.Root
      query={typed}
      onQueryChange={setTyped}
      shortcut={null}
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0 }}
      yOffset={96}
      centered={false}
      maxHeight={420}
      classNames={{ content: styles.content ?? '', overlay: styles.veil ?? '', actionsGroup: styles.group ?? '' }}
      attributes={{ content: { 'aria-label': t('palette.name') } }}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={18} stroke={1.5} />}
        classNames={{ input: styles.search }}
      />
      <Spotlight.ActionsList className={styles.list}>
        {posts.length > 0 ? (
          <Spotlight.ActionsGroup label={t('palette.posts')}>
            {posts.map((post) => (
              <FoundPost key={post.id} post={post} onOpen={() => onPost(post.id)} />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {groups.map(({ group, items }) =>
          items.length > 0 ? (
            <Spotlight.ActionsGroup key={group} label={t(`palette.${group}`)}>
              {items.map((entry) => (
                <Spotlight.Action key={entry.id} onClick={entry.act} className={styles.action}>
                  <span className={styles.icon}>{entry.icon}</span>
                  <span className={styles.label}>{entry.name}</span>
                </Spotlight.Action>
              ))}
            </Spotlight.ActionsGroup>
          ) : null,
        )}
        {posts.length === 0 && entries.length === 0 ? <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function matches(entry: PaletteEntry, text: string): boolean {
  const wanted = text.toLocaleLowerCase()
  return [entry.name, ...entry.also].some((word) => word.toLocaleLowerCase().includes(wanted))
}

type Found = QueryResult<'posts.search'>[number]

function FoundPost({ post, onOpen }: { readonly post: Found; readonly onOpen: () => void }) {
  const { t } = useTranslation('common')
  const format = useFormat()
  const zone = useViewZone()
  return (
    <Spotlight.Action onClick={onOpen} className={styles.action}>
      <span className={styles.icon}>
        <StatusGlyph status={post.status} />
      </span>
      <span className={styles.label}>{post.firstLine || t('untitled')}</span>
      <span className={styles.when}>
        {post.brandName}
        {post.at === null ? null : ` · ${format.dayMonthShort(post.at, zone)}`}
      </span>
    </Spotlight.Action>
  )
}
