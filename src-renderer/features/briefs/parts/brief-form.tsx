import { Button, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAct, useNow } from '#renderer/bridge/index.ts'
import { PersonPicker } from '#renderer/features/people/index.ts'
import { goTo } from '#renderer/routes/route.ts'
import { WhenField } from '#renderer/widgets/when-field/when-field.tsx'
import { useZoneNames } from '#renderer/widgets/zoned-time/zone-name.ts'
import { dayOf } from '#shared/domain/time/wall-time.ts'
import type { BriefDetail } from '#shared/queries/brief-detail.ts'
import { type BriefFields, isFinished } from '../brief-fields.ts'
import { type BriefEditing, useBriefFields } from '../use-brief-fields.ts'
import styles from './brief-form.module.css'
import { DesignRequirementsForm } from './design-requirements-form.tsx'
import { ReferencePictures } from './reference-pictures.tsx'
import { TextRequirementsForm } from './text-requirements-form.tsx'

/** The task: what is wanted, from whom, by when, and what will be checked. Kept at every pause. */
export function BriefForm({ detail }: { readonly detail: BriefDetail }) {
  const { t } = useTranslation('briefs')
  const editing = useBriefFields(detail)
  const closed = detail.brief.status === 'accepted'
  return (
    <div className={styles.page}>
      <fieldset className={styles.columns} disabled={closed}>
        <section className={styles.column} aria-label={t('task.label')}>
          {closed ? <p className={styles.note}>{t('task.accepted')}</p> : null}
          <Words editing={editing} detail={detail} />
        </section>
        <section className={styles.column} aria-label={t('task.requirements')}>
          <header>
            <h2>{t('task.requirements')}</h2>
            <p className={styles.line}>{t('task.requirementsLine')}</p>
          </header>
          <Requirements editing={editing} />
        </section>
      </fieldset>
      <FormFoot editing={editing} detail={detail} />
    </div>
  )
}

type PartProps = { readonly editing: BriefEditing; readonly detail: BriefDetail }

function Words({ editing, detail }: PartProps) {
  const { t } = useTranslation('briefs')
  const { fields, change } = editing
  const isText = detail.brief.kind === 'text'
  const area = (name: 'goal' | 'audience' | 'tone' | 'structure' | 'references', label: string, hint: string) => (
    <Textarea
      label={label}
      placeholder={hint}
      value={fields[name]}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={20_000}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <TextInput
        label={t('task.title')}
        value={fields.title}
        maxLength={80}
        error={fields.title.trim() === '' ? t('problems:badName', { limit: 80 }) : null}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <p className={styles.line}>
        {detail.post ? (
          <button type="button" className={styles.post} onClick={() => goTo({ room: 'post', params: [detail.post?.id ?? ''] })}>
            {t('task.post')}: {detail.post.firstLine || t('common:untitled')}
          </button>
        ) : (
          t('task.noPost')
        )}
      </p>
      <Who editing={editing} detail={detail} />
      {area('goal', t('task.goal'), t('task.goalHint'))}
      {area('audience', t('task.audience'), t('task.audienceHint'))}
      {area('tone', t('task.tone'), t('task.toneHint'))}
      {area('structure', t(isText ? 'task.structure' : 'task.wishes'), t(isText ? 'task.structureHint' : 'task.wishesHint'))}
      {area('references', t('task.references'), t('task.referencesHint'))}
      <ReferencePictures hashes={fields.referencePictures} onChange={(referencePictures) => change({ referencePictures })} />
    </>
  )
}

function Who({ editing, detail }: PartProps) {
  const { t } = useTranslation('briefs')
  const zoneName = useZoneNames()
  const now = useNow()
  const { fields, change } = editing
  const closed = detail.brief.status === 'accepted'
  return (
    <>
      <PersonPicker
        usualRole={detail.brief.kind === 'text' ? 'copywriter' : 'designer'}
        value={fields.assigneeId}
        disabled={closed}
        onChange={(assigneeId) => change({ assigneeId })}
      />
      <div>
        <span className={styles.label}>{t('task.deadline')}</span>
        <div className={styles.deadline}>
          <WhenField
            value={fields.deadline}
            defaultDay={dayOf(now, fields.zone)}
            disabled={closed}
            onChange={(deadline) => change({ deadline })}
          />
          {fields.deadline ? (
            <Button size="xs" variant="subtle" onClick={() => change({ deadline: null })}>
              {t('task.noDeadline')}
            </Button>
          ) : null}
          <span className={styles.line} title={fields.zone}>
            {t('task.zone', { zone: zoneName(fields.zone, now) })}
          </span>
        </div>
      </div>
    </>
  )
}

function Requirements({ editing }: { readonly editing: BriefEditing }) {
  const { requirements } = editing.fields
  const keep = (next: BriefFields['requirements']) => editing.change({ requirements: next })
  return requirements.kind === 'text' ? (
    <TextRequirementsForm requirements={requirements.text} onChange={(text) => keep({ kind: 'text', text })} />
  ) : (
    <DesignRequirementsForm requirements={requirements.design} onChange={(design) => keep({ kind: 'design', design })} />
  )
}

function FormFoot({ editing, detail }: PartProps) {
  const { t } = useTranslation('briefs')
  const act = useAct()
  const { fields, state, flush } = editing
  const assign = async () => {
    if (!(await flush())) return
    const given = await act('brief.assign', { briefId: detail.brief.id })
    if (given.ok) goTo({ params: [detail.brief.id, 'work'] }, 'replace')
  }
  const unfinished = state === 'failed' || !isFinished(fields.requirements)
  const said = unfinished ? t('saveFailed') : t(state === 'saved' ? 'saved' : 'saving')
  return (
    <footer className={styles.foot}>
      {detail.brief.status === 'draft' ? (
        <Button variant="filled" disabled={fields.assigneeId === null} onClick={() => void assign()}>
          {t('action.assign')}
        </Button>
      ) : null}
      {detail.brief.status === 'draft' && fields.assigneeId === null ? <span className={styles.line}>{t('hint.noAssignee')}</span> : null}
      <span role="status" className={styles.saved} data-failed={unfinished}>
        {said}
      </span>
    </footer>
  )
}
