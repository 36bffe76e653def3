import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { useKeptWords } from '#renderer/ui/unsaved.ts'
import type { Remark } from '#shared/domain/briefs/brief.ts'
import type { DeliveryId } from '#shared/kernel/ids.ts'
import styles from './remarks.module.css'

type WriteRemarkProps = {
  readonly deliveryId: DeliveryId
  readonly place: Remark['place']
  readonly onWritten: () => void
}

/** Writes a remark about the chosen place, or about the whole work. */
export function WriteRemark({ deliveryId, place, onWritten }: WriteRemarkProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const [words, setWords] = useKeptWords(`draftRemark:${deliveryId}`)
  const field = useRef<HTMLTextAreaElement>(null)
  const boxed = place.kind === 'box'
  // A box that was just drawn is about to be explained; selected words may still be meant for copying.
  useEffect(() => {
    if (boxed) field.current?.focus()
  }, [boxed])
  async function add() {
    if (words.trim() === '') return
    const added = await act('remark.add', { id: newId<'remark'>(), deliveryId, place, words }, { quiet: true })
    if (!added.ok) return
    setWords('')
    onWritten()
  }
  const about = { whole: t('remarks.writeWhole'), letters: t('remarks.about', { quote: quoteOf(place) }), box: t('remarks.aboutBox') }
  return (
    <div className={styles.write}>
      <Textarea
        ref={field}
        label={about[place.kind]}
        placeholder={t('remarks.writeHint')}
        value={words}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={20_000}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void add()
        }}
      />
      <div className={styles.acts}>
        <Button size="xs" disabled={words.trim() === ''} onClick={() => void add()}>
          {t('remarks.add')}
        </Button>
        {place.kind === 'whole' ? null : (
          <Button size="xs" variant="subtle" onClick={onWritten}>
            {t('common:cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}

function quoteOf(place: Remark['place']): string {
  if (place.kind !== 'letters') return ''
  return place.quote.length > 40 ? `${place.quote.slice(0, 40).toWellFormed()}…` : place.quote
}
