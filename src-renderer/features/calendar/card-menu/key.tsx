import { useAppState } from '#renderer/bridge/index.ts'
import styles from './card-menu.module.css'

/** The keys that do what a line of the menu does, `Mod+D`; `Mod` is Ctrl, on a Mac Cmd. The sheet of keys says them to who does not see. */
export function Key({ keys }: { readonly keys: string }) {
  const mac = useAppState('platform') === 'darwin'
  return (
    <span className={styles.key} aria-hidden>
      {keys.replace('Mod+', mac ? '⌘' : 'Ctrl+')}
    </span>
  )
}
