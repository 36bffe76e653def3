import { Input } from '@mantine/core'
import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, memo, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PostId } from '#shared/kernel/ids.ts'
import { Found } from './found.tsx'
import { markFirst, markNext, openMarked, showFirst } from './marked-line.ts'
import styles from './palette.module.css'
import { type PaletteEntry, usePaletteEntries } from './palette-entries.tsx'
import { paletteStore, usePaletteAsked, usePaletteTyped } from './palette-store.ts'
import { Group, Row } from './row.tsx'
import { useSearch } from './use-search.ts'

type PaletteProps = { readonly onPost: (postId: PostId) => void }

/** Jump to any post, brand, room or action by typing; opened by Ctrl/Cmd+K. What it offers besides posts is gathered once, and a letter draws its lines alone. */
export function Palette({ onPost }: PaletteProps) {
  const { t } = useTranslation('frame')
  const entries = usePaletteEntries()
  const lines = useRef<HTMLDivElement>(null)
  const type = usePaletteTyped((typed) => typed.type)
  return (
    <Spotlight.Root
      store={paletteStore}
      // Told when the palette has closed.
      onQueryChange={type}
      shortcut={null}
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0 }}
      yOffset="min(96px, 12dvh)"
      centered={false}
      maxHeight={420}
      classNames={{ content: styles.content ?? '', overlay: styles.veil ?? '' }}
      attributes={{ content: { 'aria-label': t('palette.name') } }}
    >
      <Field lines={lines} />
      <Spotlight.ActionsList className={styles.list}>
        <Lines {...{ lines, onPost, entries }} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}

type LinesRef = { readonly lines: RefObject<HTMLDivElement | null> }

/** Where one types. The browser keeps its text, so that no letter draws it anew; the arrows mark a line, Enter does what it offers. */
function Field({ lines }: LinesRef) {
  const { t } = useTranslation('frame')
  const { type, choose } = usePaletteTyped.getState()
  const scrolled = useScrolled(lines)
  const field = useRef<HTMLInputElement>(null)
  const asked = usePaletteAsked()
  // Asked for again before it was gone: what was typed stands there still, and the next letter begins anew.
  useEffect(() => {
    if (asked) field.current?.select()
  }, [asked])
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.code]
    const enter = event.code === 'Enter' || event.code === 'NumpadEnter'
    if (event.nativeEvent.isComposing || !lines.current || (by === undefined && !enter)) return
    event.preventDefault()
    if (enter) return openMarked(lines.current)
    if (by === undefined) return
    choose()
    markNext(lines.current, by)
  }
  return (
    <Input
      ref={field}
      size="lg"
      data-autofocus
      placeholder={t('palette.placeholder')}
      aria-label={t('palette.placeholder')}
      leftSection={<IconSearch size={18} stroke={1.5} />}
      classNames={{ input: styles.search }}
      onChange={({ currentTarget }) => {
        if (lines.current && scrolled.current) showFirst(lines.current)
        scrolled.current = false
        type(currentTarget.value)
      }}
      onKeyDown={onKeyDown}
    />
  )
}

/** Whether the lines were scrolled since this was last set to false. To ask them themselves at each letter would lay out the whole window for it. */
function useScrolled(lines: LinesRef['lines']): RefObject<boolean> {
  const scrolled = useRef(false)
  useEffect(() => {
    const onScroll = ({ target }: Event) => {
      if (target instanceof Node && target.contains(lines.current)) scrolled.current = true
    }
    document.addEventListener('scroll', onScroll, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', onScroll, { capture: true })
  }, [lines])
  return scrolled
}

type LinesProps = PaletteProps & LinesRef & { readonly entries: readonly PaletteEntry[] }

/** What answers the typed words; the first line is marked for Enter until the arrows mark another. */
function Lines({ lines, entries, onPost }: LinesProps) {
  const { t } = useTranslation('frame')
  const typed = usePaletteTyped(({ text }) => text)
  const fittingFor = useFitting(entries)
  const asTyped = fittingFor(typed.trim())
  const { found, waits, instead } = useSearch(typed, asTyped.named.length + asTyped.others.length > 0)
  const { named, others } = instead === null ? asTyped : fittingFor(instead)
  useLayoutEffect(() => {
    if (lines.current) markFirst(lines.current, usePaletteTyped.getState().chosen)
  })
  const nothing = !waits && named.length + others.length === 0 && !found?.posts.length && !found?.briefs.length
  return (
    <div ref={lines} className={styles.lines}>
      <Entries entries={named} />
      <Found found={found} onOpen={onPost} />
      <Entries entries={others} />
      {nothing ? <Spotlight.Empty>{t('palette.nothing')}</Spotlight.Empty> : null}
    </div>
  )
}

/** Rooms, brands, kept views and actions, each sort under its name. */
function Entries({ entries }: { readonly entries: readonly PaletteEntry[] }) {
  const { t } = useTranslation('frame')
  return (['rooms', 'brands', 'views', 'actions'] as const).map((group) => {
    const items = entries.filter((entry) => entry.group === group)
    return items.length === 0 ? null : (
      <Group key={group} name={t(`palette.${group}`)}>
        {items.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </Group>
    )
  })
}

const EntryRow = memo(function EntryRow({ entry }: { readonly entry: PaletteEntry }) {
  return (
    <Row icon={entry.icon} act={entry.act}>
      {entry.name}
    </Row>
  )
})

/** An entry with its words as they are compared. */
type Named = { readonly entry: PaletteEntry; readonly name: string; readonly words: readonly string[] }

/** Entries that fit what is typed. `named`: their name begins with it, so that they are meant before any post that has the word. */
type Fitting = { readonly named: readonly PaletteEntry[]; readonly others: readonly PaletteEntry[] }

/** Answers which entries have a text in one of their words. */
function useFitting(entries: readonly PaletteEntry[]): (text: string) => Fitting {
  const all = useMemo(
    () =>
      entries.map((entry): Named => {
        const name = entry.name.toLocaleLowerCase()
        return { entry, name, words: [name, ...entry.also.map((word) => word.toLocaleLowerCase())] }
      }),
    [entries],
  )
  return (text) => {
    const wanted = text.toLocaleLowerCase()
    const fitting = all.filter(({ words }) => words.some((word) => word.includes(wanted)))
    const isNamed = ({ name }: Named) => wanted !== '' && name.startsWith(wanted)
    return {
      named: fitting.filter(isNamed).map(({ entry }) => entry),
      others: fitting.filter((one) => !isNamed(one)).map(({ entry }) => entry),
    }
  }
}
