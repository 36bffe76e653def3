import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { NetworkGlyph, useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import { useProblemText } from '#renderer/ui/problem-text.ts'
import type { Problem } from '#shared/contract/problem.ts'
import { type BrandPart, brandParts } from '#shared/domain/brands/brand-parts.ts'
import type { BrandSetup } from '#shared/queries/index.ts'
import styles from '../settings.module.css'

/** Makes a new client set up as this one. */
export function DuplicateBrand({ setup }: { readonly setup: BrandSetup }) {
  const { t } = useTranslation('settings')
  const [opened, dialog] = useDisclosure()
  return (
    <div className={styles.buttons}>
      <Button onClick={dialog.open}>{t('duplicate.open')}</Button>
      {opened ? <DuplicateDialog setup={setup} onClose={dialog.close} /> : null}
    </div>
  )
}

type DialogProps = { readonly setup: BrandSetup; readonly onClose: () => void }

function DuplicateDialog({ setup, onClose }: DialogProps) {
  const { t } = useTranslation('settings')
  const act = useAct()
  const problemText = useProblemText()
  const [name, setName] = useState(t('duplicate.nameOf', { name: setup.brand.name }))
  const [parts, setParts] = useState<readonly BrandPart[]>(brandParts)
  const [wrong, setWrong] = useState<Problem | null>(null)
  const duplicate = async () => {
    const id = newId<'brand'>()
    const outcome = await act('brand.duplicate', { id, from: setup.brand.id, name, parts: [...parts] }, { ownRefusal: true })
    if (!outcome.ok) return setWrong(outcome.problem)
    onClose()
    goTo({ room: 'settings', params: ['brands', id], inspect: null })
  }
  return (
    <Modal opened onClose={onClose} title={t('duplicate.title')} size={480} closeButtonProps={{ 'aria-label': t('common:close') }}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void duplicate()
        }}
      >
        <TextInput
          data-autofocus
          label={t('duplicate.name')}
          value={name}
          error={wrong && problemText(wrong)}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('duplicate.parts')}
          value={[...parts]}
          onChange={(chosen) => setParts(brandParts.filter((part) => chosen.includes(part)))}
        >
          <div className={styles.checks}>
            {brandParts.map((part) => (
              <Checkbox key={part} value={part} label={t(`duplicate.part.${part}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <p className={styles.soft}>{t('duplicate.shared')}</p>
        <ToConnect setup={setup} />
        <div className={styles.buttons}>
          <Button type="submit" variant="filled">
            {t('duplicate.create')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </div>
      </form>
    </Modal>
  )
}

/** Connected accounts belong to one client: they are named, to be connected anew. */
function ToConnect({ setup }: { readonly setup: BrandSetup }) {
  const { t } = useTranslation('settings')
  const networkName = useNetworkName()
  const connected = setup.channels.filter((one) => !one.manual)
  if (connected.length === 0) return null
  return (
    <div>
      <p className={styles.soft}>{t('duplicate.toConnect')}</p>
      <ul className={styles.plainList}>
        {connected.map(({ id, network, title }) => (
          <li key={id}>
            <NetworkGlyph network={network} size={14} decorative />
            {networkName(network)}: {title}
          </li>
        ))}
      </ul>
    </div>
  )
}
