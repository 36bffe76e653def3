import { SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, memo, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import source from './emoji.txt?raw'
import { type Emoji, type EmojiGroup, emojiGroups, emojiOf, findEmoji, type SkinTone, skinTones, withTone } from './emoji-list.ts'
import { useEmojiMemory } from './emoji-memory.ts'
import styles from './emoji-panel.module.css'

const all = emojiOf(source)
const byGroup = Map.groupBy(all, ({ group }) => group)
/** Emoji in a row, as the style sheet lays them. */
const columns = 9
/** More than anybody looks through; a longer list would only hold up the typing. */
const mostFound = 180

type Shown = { readonly group: EmojiGroup | 'recent' | 'found'; readonly emoji: readonly Emoji[] }

/** Emoji to choose from: those used last, then Unicode's groups, or what the words find in Russian or English. */
export function EmojiPanel({ onPick }: { readonly onPick: (emoji: string) => void }) {
  const { t } = useTranslation('editor')
  const { recent, tone, used, choose } = useEmojiMemory()
  const [query, setQuery] = useState('')
  const shown = useShown(useDeferredValue(query), recent)
  const flat = useMemo(() => shown.flatMap(({ emoji }) => emoji), [shown])
  const [chosen, setChosen] = useState({ of: shown, at: 0 })
  // Other emoji begin at the first of them.
  const at = chosen.of === shown ? chosen.at : 0
  const grid = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  // Its code comes a moment after it was asked for: by then what surrounds it has looked in vain for something to focus.
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    // In braces: newer browsers answer a scroll with a promise, and an effect may answer with nothing but a function.
    grid.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const pick = (emoji: Emoji | undefined) => {
    if (!emoji) return
    used(emoji.emoji)
    onPick(withTone(emoji, tone))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.key === 'Enter' ? at : moved(at, event, shown)
    if (to === null) return
    event.preventDefault()
    if (event.key === 'Enter') pick(flat[at])
    else setChosen({ of: shown, at: to })
  }
  return (
    <div className={styles.panel}>
      <TextInput
        ref={field}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={flat.length > 0 ? `${id}-${at}` : undefined}
        aria-label={t('emoji.search')}
        placeholder={t('emoji.searchHint')}
        leftSection={<IconSearch size={14} stroke={1.5} />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div ref={grid} id={id} role="listbox" aria-label={t('emoji.title')} className={styles.list}>
        {flat.length === 0 ? <p className={styles.none}>{t('emoji.none')}</p> : null}
        <Groups shown={shown} at={at} tone={tone} id={id} onPick={pick} />
      </div>
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('emoji.tone')}
        data={skinTones.map((one) => ({
          value: one,
          label: <span title={t(`emoji.tones.${skinTones.indexOf(one)}` as 'emoji.tones.0')}>{`👋${one}`}</span>,
        }))}
        value={tone}
        onChange={(value) => choose(value as SkinTone)}
      />
    </div>
  )
}

type GroupsProps = {
  readonly shown: readonly Shown[]
  readonly at: number
  readonly tone: SkinTone
  readonly id: string
  readonly onPick: (emoji: Emoji) => void
}

function Groups({ shown, at, tone, id, onPick }: GroupsProps) {
  const { t, i18n } = useTranslation('editor')
  const language = i18n.language === 'ru' ? 'ru' : 'en'
  let before = 0
  return shown.map(({ group, emoji }) => {
    const first = before
    before += emoji.length
    return (
      // biome-ignore lint/a11y/useSemanticElements: a group of options, which a fieldset cannot be
      <div key={group} role="group" aria-label={t(`emoji.group.${group}`)} className={styles.group}>
        <div className={styles.heading} aria-hidden>
          {t(`emoji.group.${group}`)}
        </div>
        {emoji.map((one, place) => (
          <Option key={one.emoji} one={one} at={first + place} chosen={first + place === at} {...{ tone, id, language, onPick }} />
        ))}
      </div>
    )
  })
}

type OptionProps = Pick<GroupsProps, 'tone' | 'id' | 'onPick'> & {
  readonly one: Emoji
  readonly at: number
  readonly chosen: boolean
  readonly language: 'ru' | 'en'
}

/** Drawn anew only when it is chosen or left: there are two thousand of them. */
const Option = memo(
  function Option({ one, at, chosen, tone, id, language, onPick }: OptionProps) {
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above, which keeps the focus
      // biome-ignore lint/a11y/useFocusableInteractive: the field points at the option, as a combobox does
      <span
        id={`${id}-${at}`}
        role="option"
        aria-selected={chosen}
        aria-label={one.names[language]}
        title={one.names[language]}
        data-at={at}
        className={styles.emoji}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onPick(one)}
      >
        {withTone(one, tone)}
      </span>
    )
  },
  (before, after) => before.one === after.one && before.at === after.at && before.chosen === after.chosen && before.tone === after.tone,
)

function useShown(query: string, recent: readonly string[]): readonly Shown[] {
  return useMemo(() => {
    if (query.trim() !== '') {
      const found = findEmoji(all, query).slice(0, mostFound)
      return found.length === 0 ? [] : [{ group: 'found', emoji: found }]
    }
    const last = recent.flatMap((emoji) => all.find((one) => one.emoji === emoji) ?? [])
    const groups = emojiGroups.map((group): Shown => ({ group, emoji: byGroup.get(group) ?? [] }))
    return last.length === 0 ? groups : [{ group: 'recent', emoji: last }, ...groups]
  }, [query, recent])
}

/** Where an arrow leads: along the row, or to the same place of the row above or below, which may belong to another group. */
function moved(at: number, { key, currentTarget }: KeyboardEvent, shown: readonly Shown[]): number | null {
  const last = shown.reduce((sum, { emoji }) => sum + emoji.length, 0) - 1
  if (last < 0) return null
  const field = currentTarget as HTMLInputElement
  const typed = field.value !== '' && field.selectionStart !== field.value.length
  if (key === 'ArrowRight') return typed ? null : Math.min(last, at + 1)
  if (key === 'ArrowLeft') return typed || at === 0 ? null : at - 1
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const rows = rowsOf(shown)
  const row = rows.findIndex(({ from, to }) => from <= at && at < to)
  const next = rows[row + (key === 'ArrowDown' ? 1 : -1)]
  return next ? Math.min(next.to - 1, next.from + at - (rows[row]?.from ?? 0)) : at
}

function rowsOf(shown: readonly Shown[]): readonly { readonly from: number; readonly to: number }[] {
  let first = 0
  return shown.flatMap(({ emoji }) => {
    const start = first
    first += emoji.length
    return Array.from({ length: Math.ceil(emoji.length / columns) }, (_, row) => ({
      from: start + row * columns,
      to: Math.min(start + emoji.length, start + (row + 1) * columns),
    }))
  })
}
