import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostId } from '#shared/kernel/ids.ts'
import { FoundBriefAction, FoundPostAction } from './found.tsx'
import styles from './palette.module.css'
import { type PaletteEntry, usePaletteEntries } from './palette-entries.tsx'
import { paletteStore } from './palette-store.ts'
import { useSearch } from './use-search.ts'

/** Jump to any post, brand, room or action by typing; opened by Ctrl/Cmd+K. */
export function Palette({ onPost }: { readonly onPost: (postId: PostId) => void }) {
  const { t } = useTranslation('frame')
  const [typed, setTyped] = useState('')
  const text = typed.trim()
  const entries = usePaletteEntries().filter((entry) => matches(entry, text))
  const found = useSearch(text)
  const posts = found?.posts ?? []
  const briefs = found?.briefs ?? []
  const groups = (['rooms', 'brands', 'views', 'actions'] as const).map((group) => ({
    group,
    items: entries.filter((entry) => entry.group === group),
  }))
  return (
    <Spotlight.Root
      store={paletteStore}
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
              <FoundPostAction key={post.id} post={post} onOpen={onPost} />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {briefs.length > 0 ? (
          <Spotlight.ActionsGroup label={t('palette.briefs')}>
            {briefs.map((brief) => (
              <FoundBriefAction key={brief.id} brief={brief} />
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
        {posts.length + briefs.length + entries.length === 0 ? <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

function matches(entry: PaletteEntry, text: string): boolean {
  const wanted = text.toLocaleLowerCase()
  return [entry.name, ...entry.also].some((word) => word.toLocaleLowerCase().includes(wanted))
}
