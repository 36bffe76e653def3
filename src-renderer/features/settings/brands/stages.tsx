import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { BrandStage } from '#shared/domain/board/stage.ts'
import { stages as kinds, type Stage } from '#shared/domain/posts/post.ts'
import type { BrandId } from '#shared/kernel/ids.ts'
import styles from '../settings.module.css'
import { AddStage, StageRow } from './stage-row.tsx'

type StagesProps = { readonly brandId: BrandId; readonly stages: readonly BrandStage[] }

/** A brand's columns on the board, kind by kind: renamed, split in several, put in order. */
export function Stages({ brandId, stages }: StagesProps) {
  return (
    <ul className={styles.rows}>
      {kinds.map((kind) => (
        <KindOfStage key={kind} brandId={brandId} kind={kind} own={stages.filter((one) => one.kind === kind)} />
      ))}
    </ul>
  )
}

type KindProps = { readonly brandId: BrandId; readonly kind: Stage; readonly own: readonly BrandStage[] }

function KindOfStage({ brandId, kind, own }: KindProps) {
  const { t } = useTranslation(['settings', 'board'])
  const act = useAct()
  const kindName = t(`board:kind.${kind}`)
  const add = (names: readonly string[]) =>
    void act('stage.add', { brandId, kind, stages: names.map((name) => ({ id: newId<'stage'>(), name })) })
  return (
    <li className={styles.kind}>
      <StatusGlyph status={kind} size={14} decorative />
      <ul className={styles.stages} aria-label={kindName}>
        {own.length === 0 ? <StageRow name={kindName} onRename={(name) => add([name])} /> : null}
        {own.map((stage, i) => (
          <StageRow
            key={`${stage.id} ${stage.name}`}
            name={stage.name}
            onRename={(name) => void act('stage.update', { id: stage.id, name })}
            onEarlier={i === 0 ? null : () => void act('stage.move', { id: stage.id, after: own[i - 2]?.id ?? null })}
            onRemove={() => void act('stage.remove', { id: stage.id })}
          />
        ))}
        <AddStage
          kind={kindName}
          onAdd={(name) => add(own.length === 0 ? [kindName, name] : [name])}
          label={t('settings:stages.add', { kind: kindName })}
        />
      </ul>
    </li>
  )
}
