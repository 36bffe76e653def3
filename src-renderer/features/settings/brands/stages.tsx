import { useTranslation } from 'react-i18next'
import { newId, useAct } from '#renderer/bridge/index.ts'
import { StatusGlyph } from '#renderer/ui/status/status-glyph.tsx'
import type { BrandStage } from '#shared/domain/board/stage.ts'
import type { StageRules } from '#shared/domain/brands/brand.ts'
import { stages as kinds, type Stage } from '#shared/domain/posts/post.ts'
import type { BrandId, StageId } from '#shared/kernel/ids.ts'
import styles from '../settings.module.css'
import { StageMovers } from './stage-movers.tsx'
import { AddStage, StageRow } from './stage-row.tsx'

type StagesProps = { readonly brandId: BrandId; readonly stages: readonly BrandStage[]; readonly rules: StageRules }

/** A brand's columns on the board, kind by kind: renamed, split in several, put in order. */
export function Stages({ brandId, stages, rules }: StagesProps) {
  return (
    <ul className={styles.rows}>
      {kinds.map((kind) => (
        <KindOfStage key={kind} brandId={brandId} kind={kind} own={stages.filter((one) => one.kind === kind)} rules={rules} />
      ))}
    </ul>
  )
}

type KindProps = { readonly brandId: BrandId; readonly kind: Stage; readonly own: readonly BrandStage[]; readonly rules: StageRules }

function KindOfStage({ brandId, kind, own, rules }: KindProps) {
  const { t } = useTranslation(['settings', 'board'])
  const act = useAct()
  const kindName = t(`board:kind.${kind}`)
  const movers = (stageId: StageId | null, name: string) => (
    <StageMovers brandId={brandId} kind={kind} stageId={stageId} name={name} movers={rules[stageId ?? kind] ?? []} />
  )
  const add = (names: readonly string[]) =>
    void act('stage.add', { brandId, kind, stages: names.map((name) => ({ id: newId<'stage'>(), name })) })
  return (
    <li className={styles.kind}>
      <StatusGlyph status={kind} size={14} decorative />
      <ul className={styles.stages} aria-label={kindName}>
        {own.length === 0 ? <StageRow name={kindName} onRename={(name) => add([name])} movers={movers(null, kindName)} /> : null}
        {own.map((stage, i) => (
          <StageRow
            key={`${stage.id} ${stage.name}`}
            name={stage.name}
            movers={movers(stage.id, stage.name)}
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
