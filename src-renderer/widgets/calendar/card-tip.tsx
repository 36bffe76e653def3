import { type RefObject, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/ui/format.ts'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { WarningGlyph } from '#renderer/ui/warning-glyph.tsx'
import { useCardWarnings } from '#renderer/widgets/plan-warnings/index.ts'
import { useSecondTime } from '#renderer/widgets/zoned-time/second-time.ts'
import { useZoneNames } from '#renderer/widgets/zoned-time/zone-name.ts'
import type { PostId } from '#shared/kernel/ids.ts'
import type { EpochMs, ZoneId } from '#shared/kernel/time.ts'
import type { PostCard } from '#shared/queries/calendar-card.ts'
import { useBrandMarks } from './brand-marks.ts'
import { onBoth } from './card-color.ts'
import styles from './card-tip.module.css'

type CardTipProps = {
  /** Where the cards stand, each marked with `data-card`. */
  readonly root: RefObject<HTMLElement | null>
  readonly find: (id: PostId) => PostCard | undefined
  /** The zone the cards are drawn in. */
  readonly zone: ZoneId
}

/** How long the pointer rests on a card before it is told about, ms; the keyboard does not wait. */
const restMs = 500
const width = 280

/** All about the card under the pointer or the focus: its time on both clocks, whole first line, rubric, and what would fail. */
export function CardTip({ root, find, zone }: CardTipProps) {
  const pointed = usePointedCard(root)
  const card = pointed ? find(pointed.id) : undefined
  return pointed && card ? createPortal(<Tip card={card} zone={zone} box={pointed.box} />, document.body) : null
}

type Pointed = { readonly id: PostId; readonly box: DOMRect }

/**
 * The card a person looks at, by pointer or keyboard; Esc, a press of the button and scrolling send the tip away. The pointer alone
 * does not take away what the keyboard stands on: a page that is laid out anew moves under a pointer that rests.
 */
function usePointedCard(root: RefObject<HTMLElement | null>): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  useEffect(() => {
    const element = root.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = (ms: number, next: () => void) => {
      clearTimeout(timer)
      timer = setTimeout(next, ms)
    }
    const show = (card: HTMLElement) => setPointed({ id: card.dataset.card as PostId, box: card.getBoundingClientRect() })
    let sentAway: HTMLElement | null = null
    const leave = () => {
      sentAway = cardOf(document.activeElement)
      later(0, () => setPointed(null))
    }
    const pointAway = () =>
      later(0, () => {
        const card = cardOf(document.activeElement)
        if (card && card !== sentAway && element.contains(card) && card.matches(':focus-visible')) show(card)
        else setPointed(null)
      })
    const over = ({ target, buttons }: PointerEvent) => {
      const card = cardOf(target)
      if (card && buttons === 0) later(restMs, () => card.isConnected && show(card))
      else pointAway()
    }
    const focused = ({ target }: FocusEvent) => {
      const card = cardOf(target)
      sentAway = null
      if (card?.matches(':focus-visible')) later(0, () => card.isConnected && show(card))
    }
    const key = ({ code }: KeyboardEvent) => {
      if (code === 'Escape') leave()
    }
    const stop = new AbortController()
    const { signal } = stop
    element.addEventListener('pointerover', over, { signal })
    element.addEventListener('pointerleave', pointAway, { signal })
    // Wherever it is: a menu or a dialog may open over the cards without the pointer leaving them.
    document.addEventListener('pointerdown', leave, { signal, capture: true })
    element.addEventListener('focusin', focused, { signal })
    element.addEventListener('focusout', leave, { signal })
    element.addEventListener('keydown', key, { signal, capture: true })
    element.addEventListener('scroll', leave, { signal, capture: true, passive: true })
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [root])
  return pointed
}

function cardOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('[data-card]') : null
}

function Tip({ card, zone, box }: { readonly card: PostCard; readonly zone: ZoneId; readonly box: DOMRect }) {
  const { t } = useTranslation(['calendar', 'status'])
  const networkName = useNetworkName()
  const warnings = useCardWarnings(card)
  const brand = useBrandMarks().get(card.brandId)
  const below = box.bottom < window.innerHeight - 180
  const left = Math.max(8, Math.min(box.left, window.innerWidth - width - 8))
  const place = below ? { top: box.bottom + 6 } : { bottom: window.innerHeight - box.top + 6 }
  const facts = [t(`status:${card.status}`), ...card.networks.map(networkName)].join(' · ')
  return (
    <div className={styles.tip} role="tooltip" style={{ left, width, ...place }}>
      {card.at === null ? null : <When at={card.at} zone={zone} own={card.zone} />}
      <p className={styles.text}>{card.firstLine || t('calendar:card.noText')}</p>
      <p className={styles.facts}>{facts}</p>
      {brand ? (
        <p className={styles.facts}>
          <i className={styles.swatch} style={{ background: onBoth(brand.color) }} />
          {brand.name}
        </p>
      ) : null}
      {card.rubric ? (
        <p className={styles.facts}>
          <i className={styles.swatch} style={{ background: `var(--rubric-${card.rubric.color})` }} />
          {card.rubric.name}
        </p>
      ) : null}
      {warnings.map((warning) => (
        <p key={warning} className={styles.warning}>
          <WarningGlyph size={13} />
          {warning}
        </p>
      ))}
    </div>
  )
}

function When({ at, zone, own }: { readonly at: EpochMs; readonly zone: ZoneId; readonly own: ZoneId }) {
  const format = useFormat()
  const second = useSecondTime()(at, zone, own)
  const zoneName = useZoneNames()
  return (
    <p className={styles.when}>
      {format.weekdayDayMonth(at, zone)}, {format.time(at, zone)} {second === null ? null : zoneName(zone, at)}
      {second === null ? null : <span> · {second}</span>}
    </p>
  )
}
