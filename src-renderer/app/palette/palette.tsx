import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { memo, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostId } from '#shared/kernel/ids.ts'
import { Found } from './found.tsx'
import styles from './palette.module.css'
import { type PaletteEntry, usePaletteEntries } from './palette-entries.tsx'
import { paletteStore } from './palette-store.ts'
import { Group, Row } from './row.tsx'
import { useSearch } from './use-search.ts'

type PaletteProps = { readonly onPost: (postId: PostId) => void }

/** Jump to any post, brand, room or action by typing; opened by Ctrl/Cmd+K. What it offers besides posts is gathered once, not at each letter. */
export function Palette({ onPost }: PaletteProps) {
  return <Typed onPost={onPost} entries={usePaletteEntries()} />
}

function Typed({ onPost, entries }: PaletteProps & { readonly entries: readonly PaletteEntry[] }) {
  const { t } = useTranslation('frame')
  const [typed, setTyped] = useState('')
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
      classNames={{ content: styles.content ?? '', overlay: styles.veil ?? '' }}
      attributes={{ content: { 'aria-label': t('palette.name') } }}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        leftSection={<IconSearch size={18} stroke={1.5} />}
        classNames={{ input: styles.search }}
      />
      <Spotlight.ActionsList className={styles.list}>
        <Lines text={typed.trim()} {...{ onPost, entries }} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

type LinesProps = PaletteProps & { readonly text: string; readonly entries: readonly PaletteEntry[] }

/** What answers the typed words; the first line is marked for Enter until the arrows mark another. */
function Lines({ text, entries, onPost }: LinesProps) {
  const { t } = useTranslation('frame')
  const { found, waits } = useSearch(text)
  const fitting = entries.filter((entry) => matches(entry, text))
  const lines = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    // The marked line may have gone with the hits of the letter before.
    if (lines.current && !lines.current.querySelector('[data-selected]')) {
      lines.current.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
    }
  })
  const nothing = !waits && fitting.length === 0 && !found?.posts.length && !found?.briefs.length
  return (
    <div ref={lines} className={styles.lines}>
      <Found found={found} onOpen={onPost} />
      {(['rooms', 'brands', 'views', 'actions'] as const).map((group) => {
        const items = fitting.filter((entry) => entry.group === group)
        return items.length === 0 ? null : (
          <Group key={group} name={t(`palette.${group}`)}>
            {items.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </Group>
        )
      })}
      {nothing ? <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty> : null}
    </div>
  )
}

const EntryRow = memo(function EntryRow({ entry }: { readonly entry: PaletteEntry }) {
  return (
    <Row icon={entry.icon} act={entry.act}>
      {entry.name}
    </Row>
  )
})

function matches(entry: PaletteEntry, text: string): boolean {
  const wanted = text.toLocaleLowerCase()
  return [entry.name, ...entry.also].some((word) => word.toLocaleLowerCase().includes(wanted))
}
