import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { IconFileTypePdf, IconFolder, IconRefresh } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState, useBridge, useRefused } from '#renderer/bridge/index.ts'
import type { Refreshed } from '#shared/contract/app-contract.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import { networks } from '#shared/networks/index.ts'
import type { ReportData } from '#shared/queries/report-data.ts'
import type { Language } from '#shared/text/index.ts'
import classes from './report-room.module.css'
import type { ReportFields } from './report-room.tsx'
import { SectionChoice } from './section-choice.tsx'

export type ReportRequest = { readonly brandId: BrandId; readonly period: string; readonly language: Language }

type FormProps = {
  readonly data: ReportData
  readonly request: ReportRequest
  readonly onType: (conclusion: string) => void
  readonly onSave: (fields: ReportFields) => Promise<boolean>
  /** Waits for what is being saved. */
  readonly saved: () => Promise<unknown>
  readonly onLanguage: (language: Language) => void
}

/** What a person adds to the figures, and the PDF. */
export function ReportForm({ data, request, onType, onSave, saved, onLanguage }: FormProps) {
  const { t } = useTranslation('report')
  const { report } = data
  const meta = data.overview.channels.some(({ network }) => networks[network].owner === 'meta')
  return (
    <aside className={classes.form} aria-label={t('room')}>
      <div className={classes.fields}>
        <SegmentedControl
          aria-label={t('page.language')}
          data={[
            { value: 'ru', label: t('page.languages.ru') },
            { value: 'en', label: t('page.languages.en') },
          ]}
          value={request.language}
          onChange={(value) => onLanguage(value === 'en' ? 'en' : 'ru')}
        />
        <Texts report={report} onType={onType} onSave={onSave} />
        <SectionChoice report={report} meta={meta} onSave={onSave} />
      </div>
      <div className={classes.actions}>
        <PdfButton request={request} saved={saved} />
        <RefreshButton brandId={request.brandId} />
      </div>
    </aside>
  )
}

type TextsProps = Pick<FormProps, 'onType' | 'onSave'> & Pick<FormProps['data'], 'report'>

function Texts({ report, onType, onSave }: TextsProps) {
  const { t } = useTranslation('report')
  return (
    <>
      <SavedText
        label={t('page.conclusionLabel')}
        placeholder={t('page.conclusionPlaceholder')}
        value={report?.conclusion ?? ''}
        rows={12}
        onType={onType}
        onSave={(conclusion) => onSave({ conclusion })}
      />
      <SavedText
        label={t('page.noteLabel')}
        placeholder={t('page.notePlaceholder')}
        value={report?.chartNote ?? ''}
        rows={2}
        onSave={(chartNote) => onSave({ chartNote })}
      />
      <SavedText
        label={t('page.planNoteLabel')}
        placeholder={t('page.notePlaceholder')}
        value={report?.planNote ?? ''}
        rows={2}
        onSave={(planNote) => onSave({ planNote })}
      />
    </>
  )
}

type SavedTextProps = {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly rows: number
  readonly onType?: (text: string) => void
  readonly onSave: (text: string) => Promise<boolean>
}

/** A pause in typing after which the text is saved, ms. */
const pauseMs = 500

function SavedText({ label, placeholder, value, rows, onType, onSave }: SavedTextProps) {
  const [text, setText] = useState(value)
  const unsaved = useRef<string | null>(null)
  const save = useRef(onSave)
  save.current = onSave
  useEffect(() => {
    if (unsaved.current === null) setText(value)
  }, [value])
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(
    () => () => {
      clearTimeout(pause.current)
      void flush(unsaved, save.current)
    },
    [],
  )
  return (
    <Textarea
      label={label}
      placeholder={placeholder}
      value={text}
      minRows={rows}
      autosize
      maxRows={24}
      onBlur={() => void flush(unsaved, save.current)}
      onChange={(event) => {
        unsaved.current = event.currentTarget.value
        clearTimeout(pause.current)
        pause.current = setTimeout(() => void flush(unsaved, save.current), pauseMs)
        setText(event.currentTarget.value)
        onType?.(event.currentTarget.value)
      }}
    />
  )
}

async function flush(unsaved: { current: string | null }, save: (text: string) => Promise<boolean>): Promise<void> {
  const text = unsaved.current
  if (text === null) return
  if ((await save(text)) && unsaved.current === text) unsaved.current = null
}

type Printed = { readonly path: string; readonly pages: number }

function PdfButton({ request, saved }: Pick<FormProps, 'request' | 'saved'>) {
  const { t } = useTranslation('report')
  const bridge = useBridge()
  const refused = useRefused()
  const [printing, setPrinting] = useState(false)
  const [printed, setPrinted] = useState<Printed | null>(null)
  async function print() {
    setPrinting(true)
    // A click moves the focus here, which begins to save the texts: they are to stand in what is printed.
    await saved()
    const outcome = await bridge.call('reports.pdf', request)
    setPrinting(false)
    if (outcome.ok) setPrinted(outcome.value)
    else refused(outcome.problem)
  }
  return (
    <>
      <Button variant="filled" leftSection={<IconFileTypePdf size={16} stroke={1.5} />} loading={printing} onClick={() => void print()}>
        {t('page.export')}
      </Button>
      {printed && <PrintedFile printed={printed} />}
    </>
  )
}

function PrintedFile({ printed }: { readonly printed: Printed }) {
  const { t } = useTranslation('report')
  const bridge = useBridge()
  const shell = useAppState('shell')
  return (
    <div role="status" className={classes.printed}>
      <span>{t('page.exported', { count: printed.pages })}</span>
      <span className={classes.path} title={printed.path}>
        {printed.path}
      </span>
      {shell === 'electron' && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFolder size={14} stroke={1.5} />}
          onClick={() => void bridge.call('app.reveal', { path: printed.path })}
        >
          {t('page.reveal')}
        </Button>
      )}
    </div>
  )
}

function RefreshButton({ brandId }: { readonly brandId: BrandId }) {
  const { t } = useTranslation('report')
  const bridge = useBridge()
  const refused = useRefused()
  const [state, setState] = useState<{ readonly running: boolean; readonly refreshed: Refreshed | null }>({
    running: false,
    refreshed: null,
  })
  async function refresh() {
    setState({ running: true, refreshed: null })
    const outcome = await bridge.call('channels.refresh', { brandId })
    setState({ running: false, refreshed: outcome.ok ? outcome.value : null })
    if (!outcome.ok) refused(outcome.problem)
  }
  return (
    <>
      <Button variant="default" leftSection={<IconRefresh size={16} stroke={1.5} />} loading={state.running} onClick={() => void refresh()}>
        {t('page.refresh')}
      </Button>
      {state.refreshed && (
        <span role="status">
          {t('page.refreshed', { count: state.refreshed.updated })}
          {state.refreshed.silent.length > 0 ? `. ${t('page.silent', { channels: state.refreshed.silent.join(', ') })}` : ''}
        </span>
      )}
    </>
  )
}
