import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAppState } from '#renderer/bridge/index.ts'
import styles from './cheat-sheet.module.css'

/** Keys of each group, as they stand on the keyboard; `Mod` is Ctrl, on a Mac Cmd. */
const groups = {
  go: {
    arrows: '← → ↑ ↓',
    drawer: '↑ ↓',
    open: 'Enter',
    inspect: 'Space',
    today: 'T',
    periods: 'J K',
    views: 'D W M',
    otherViews: 'A S G',
    occasions: 'O',
    search: 'Mod K',
    back: 'Esc',
  },
  change: {
    write: 'N',
    shift: 'Shift ← → ↑ ↓',
    moveTo: 'Shift M',
    copy: 'Mod D',
    paste: 'Mod V',
    menu: 'Shift F10',
    freeSlot: 'S',
    remove: 'Delete',
    undo: 'Mod Z',
    redo: 'Mod Shift Z',
  },
  choose: { one: 'X · Ctrl Space', range: 'Shift Space', drawer: 'Shift ↑ ↓', all: 'Mod A', none: 'Esc' },
  mouse: { band: '', click: 'Mod', clickRange: 'Shift', dragCopy: 'Alt', drop: '' },
} as const

/** What the keyboard does in the plan. */
export function CheatSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['moves', 'common'])
  const mac = useAppState('platform') === 'darwin'
  return (
    <Modal opened onClose={onClose} size="lg" title={t('moves:keys.title')} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <div className={styles.sheet}>
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
          <section key={group}>
            <h3>{t(`moves:keys.${group}.title`)}</h3>
            <dl>
              {Object.entries(groups[group]).map(([name, keys]) => (
                <div key={name}>
                  <dt>{t(`moves:keys.${group}.${name}` as 'moves:keys.go.arrows')}</dt>
                  <dd>
                    {keys
                      .split(' ')
                      .filter(Boolean)
                      .map((key, i) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: the keys of one action never change
                        <kbd key={i} data-word={key === '·' || undefined}>
                          {key === 'Mod' ? (mac ? '⌘' : 'Ctrl') : key === '·' ? t('moves:keys.or') : key}
                        </kbd>
                      ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
