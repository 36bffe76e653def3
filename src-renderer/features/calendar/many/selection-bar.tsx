import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import {
  IconArrowsHorizontal,
  IconCalendarShare,
  IconChevronDown,
  IconCopy,
  IconProgress,
  IconSend,
  IconTag,
  IconTrash,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BrandId } from '#shared/kernel/ids.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { ChannelsDialog } from './channels-dialog.tsx'
import styles from './many.module.css'
import { onlyBrand } from './many-posts.ts'
import { RubricItems, ShiftItems, StatusItems } from './menu-items.tsx'
import type { ManyActs } from './use-many-acts.ts'

/** Under this width an action shows its icon alone, px. */
const roomForWords = 880

type SelectionBarProps = {
  readonly cards: readonly PostCard[]
  readonly acts: ManyActs
  readonly onMove: () => void
  readonly onClear: () => void
}

/** What can be done with the chosen posts; it stands where the sub bar stands, so that it covers nothing. */
export function SelectionBar({ cards, acts, onMove, onClear }: SelectionBarProps) {
  const { t } = useTranslation('moves')
  const { ref, width } = useElementSize()
  const [channels, setChannels] = useState(false)
  const narrow = (width || window.innerWidth) < roomForWords
  const brandId = onlyBrand(cards)
  return (
    <section className={styles.bar} ref={ref} aria-label={t('bar.name')}>
      <Tooltip label={t('bar.clear')}>
        <ActionIcon variant="subtle" aria-label={t('bar.clear')} onClick={onClear}>
          <IconX size={16} stroke={1.5} />
        </ActionIcon>
      </Tooltip>
      <span className={styles.count} role="status">
        {t('bar.count', { count: cards.length })}
      </span>
      <Action icon={IconCalendarShare} words={t('bar.move')} narrow={narrow} onClick={onMove} />
      <ShiftMenu acts={acts} narrow={narrow} />
      <Action icon={IconCopy} words={t('bar.copy')} narrow={narrow} onClick={acts.copy} />
      <RubricMenu acts={acts} narrow={narrow} brandId={brandId} />
      <Action
        icon={IconSend}
        words={t('bar.channels')}
        narrow={narrow}
        onClick={() => setChannels(true)}
        off={brandId ? null : t('bar.oneBrand')}
      />
      <StatusMenu acts={acts} narrow={narrow} />
      <Action icon={IconTrash} words={t('bar.delete')} narrow={narrow} onClick={acts.remove} />
      {channels && brandId ? (
        <ChannelsDialog brandId={brandId} cards={cards} onChoose={acts.setChannels} onClose={() => setChannels(false)} />
      ) : null}
    </section>
  )
}

type ActionProps = {
  readonly icon: TablerIcon
  readonly words: string
  readonly narrow: boolean
  readonly onClick?: () => void
  /** Why it cannot be done; null: it can. */
  readonly off?: string | null
}

function Action({ icon: Icon, words, narrow, onClick, off = null }: ActionProps) {
  const props = { onClick: off === null ? onClick : undefined, 'data-disabled': off !== null }
  const button = narrow ? (
    <ActionIcon variant="subtle" aria-label={words} aria-disabled={off !== null} {...props}>
      <Icon size={16} stroke={1.5} />
    </ActionIcon>
  ) : (
    <Button size="xs" variant="subtle" leftSection={<Icon size={14} stroke={1.5} />} aria-disabled={off !== null} {...props}>
      {words}
    </Button>
  )
  return off === null && !narrow ? button : <Tooltip label={off ?? words}>{button}</Tooltip>
}

type MenuProps = { readonly acts: ManyActs; readonly narrow: boolean }

function BarMenu({
  icon: Icon,
  words,
  narrow,
  children,
}: Pick<ActionProps, 'icon' | 'words' | 'narrow'> & { readonly children: ReactNode }) {
  return (
    <Menu>
      <Menu.Target>
        {narrow ? (
          <ActionIcon variant="subtle" aria-label={words} title={words}>
            <Icon size={16} stroke={1.5} />
          </ActionIcon>
        ) : (
          <Button
            size="xs"
            variant="subtle"
            leftSection={<Icon size={14} stroke={1.5} />}
            rightSection={<IconChevronDown size={12} stroke={1.5} />}
          >
            {words}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}

function ShiftMenu({ acts, narrow }: MenuProps) {
  const { t } = useTranslation('moves')
  return (
    <BarMenu icon={IconArrowsHorizontal} words={t('bar.shift')} narrow={narrow}>
      <ShiftItems acts={acts} />
    </BarMenu>
  )
}

function RubricMenu({ acts, narrow, brandId }: MenuProps & { readonly brandId: BrandId | null }) {
  const { t } = useTranslation('moves')
  if (!brandId) return <Action icon={IconTag} words={t('bar.rubric')} narrow={narrow} off={t('bar.oneBrand')} />
  return (
    <BarMenu icon={IconTag} words={t('bar.rubric')} narrow={narrow}>
      <RubricItems acts={acts} brandId={brandId} />
    </BarMenu>
  )
}

function StatusMenu({ acts, narrow }: MenuProps) {
  const { t } = useTranslation('moves')
  return (
    <BarMenu icon={IconProgress} words={t('bar.status')} narrow={narrow}>
      <StatusItems acts={acts} />
    </BarMenu>
  )
}
