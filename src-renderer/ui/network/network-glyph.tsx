import { type ReactElement, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { NetworkId } from '#shared/networks/network.ts'
import styles from './network.module.css'
import { networkShapes } from './network-shape.tsx'

type NetworkGlyphProps = {
  readonly network: NetworkId
  /** CSS px: 11 narrow card, 12 card, 14 to 15 rows, 17 pickers. */
  readonly size?: number
  /** In the network's own colour: only where a person chooses or recognises a channel. */
  readonly coloured?: boolean
  /** The name is written beside it. */
  readonly decorative?: boolean
}

/** The network's mark: shape only, in secondary text's colour. The demo network is a small word. */
export function NetworkGlyph(props: NetworkGlyphProps) {
  // A mark beside its name asks for no words: a month draws hundreds of them.
  return props.decorative && networkShapes[props.network] ? shapeOf(props) : <NamedGlyph {...props} />
}

function NamedGlyph(props: NetworkGlyphProps) {
  const { t } = useTranslation('common')
  const { network } = props
  return networkShapes[network] ? shapeOf({ ...props, name: t(`network.${network}`) }) : wordOf(props, t(`networkMark.${network}`))
}

/**
 * The mark beside a name as plain elements, for what is drawn without React.
 *
 * @param word what a network without a shape is written as
 */
export function networkMark(network: NetworkId, size: number, word: string): ReactElement {
  const props = { network, size, decorative: true }
  return networkShapes[network] ? shapeOf(props) : wordOf(props, word)
}

/** Whether a network is written as a word, having no shape. */
export function isWord(network: NetworkId): boolean {
  return networkShapes[network] === null
}

function wordOf({ network, size = 12, coloured = false, decorative = false }: NetworkGlyphProps, word: string): ReactElement {
  return (
    <span
      className={styles.word}
      style={{ color: coloured ? `var(--network-${network})` : 'var(--text-3)', fontSize: Math.max(10.5, size - 2) }}
      {...(decorative ? { 'aria-hidden': true, 'data-mark': word } : {})}
    >
      {decorative ? null : word}
    </span>
  )
}

function shapeOf({ network, size = 12, coloured = false, decorative, name }: NetworkGlyphProps & { readonly name?: string }): ReactElement {
  return (
    <svg
      role={decorative ? undefined : 'img'}
      aria-label={name}
      aria-hidden={decorative || undefined}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      className={styles.glyph}
      style={coloured ? { color: `var(--network-${network})` } : undefined}
    >
      {networkShapes[network]}
    </svg>
  )
}

/** The network's name in words: its proper name, or our own word for the pretend one. */
export function useNetworkName(): (network: NetworkId) => string {
  const { t } = useTranslation('common')
  return useCallback((network) => t(`network.${network}`), [t])
}
