import { Button, Checkbox, MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNetworkName } from '#renderer/ui/network/network-glyph.tsx'
import type { BrandId, ChannelId } from '#shared/kernel/ids.ts'
import { foldedName } from '#shared/networks/nicknames.ts'
import { type ChannelChoices, channelLabel } from '#shared/plan-files/channel-words.ts'
import { channelsOtherwise, type PlanChoices } from '#shared/plan-files/plan-fates.ts'
import type { PlanWords } from '#shared/plan-files/plan-words.ts'
import type { PlanAround } from '#shared/queries/index.ts'
import styles from './import.module.css'
import type { DecidedBrand } from './use-plan-reading.ts'

type PlanNamesProps = {
  readonly around: PlanAround
  readonly words: PlanWords
  readonly choices: PlanChoices
  readonly onChoices: (choices: PlanChoices) => void
}

type NamesOfBrandsProps = {
  readonly brands: readonly DecidedBrand[]
  readonly onChoices: (brand: BrandId, choices: PlanChoices) => void
}

/** The same for each brand that rows go to, folded where there are several and nothing is asked. */
export function NamesOfBrands({ brands, onChoices }: NamesOfBrandsProps) {
  const { t } = useTranslation('planFiles')
  const named = brands.map((brand) => ({ brand, onChange: (choices: PlanChoices) => onChoices(brand.around.setup.brand.id, choices) }))
  if (named.length === 1) return named.map(({ brand, onChange }) => <PlanNames key="only" {...brand} onChoices={onChange} />)
  return named.length === 0 ? null : (
    <section className={styles.ofBrands} aria-label={t('planBrands:ofBrands')}>
      {named.map(({ brand, onChange }) => (
        <FoldedNames key={brand.around.setup.brand.id} {...brand} onChoices={onChange} />
      ))}
    </section>
  )
}

function FoldedNames({ count, ...names }: PlanNamesProps & Pick<DecidedBrand, 'count'>) {
  const { t } = useTranslation('planFiles')
  const asked = askedNetworks(names.words, names.choices).length
  // What has asked stays open when it is answered: a second answer may follow.
  const [hasAsked, setHasAsked] = useState(asked > 0)
  if (asked > 0 && !hasAsked) setHasAsked(true)
  return (
    <details open={hasAsked}>
      <summary>
        {t('planBrands:brandPosts', { brand: names.around.setup.brand.name, count })}
        {asked > 0 ? <strong>{t('planBrands:brandAsks', { count: asked })}</strong> : null}
      </summary>
      <PlanNames {...names} />
    </details>
  )
}

/** The names the plan uses: which channels they mean, which rubrics will be made, what is left out. */
function PlanNames({ around, words, choices, onChoices: setChoices }: PlanNamesProps) {
  const { t } = useTranslation('planFiles')
  const decide = (word: string, channels: readonly ChannelId[]) =>
    setChoices({ ...choices, channels: { ...choices.channels, [foldedName(word)]: channels } })
  const makes = (word: string, make: boolean) => {
    const others = choices.withoutRubrics.filter((one) => one !== foldedName(word))
    setChoices({ ...choices, withoutRubrics: make ? others : [...others, foldedName(word)] })
  }
  const asked = askedNetworks(words, choices)
  const left = (['unknownPeople', 'unknownCampaigns', 'unknownStatuses'] as const).filter((kind) => words[kind].length > 0)
  return (
    <div className={styles.names}>
      {words.networks.length > 0 || words.withoutNetwork > 0 ? (
        <fieldset>
          <legend>{t('import.networks')}</legend>
          <div className={styles.channels}>
            {words.networks.map((one) => (
              <NetworkChoice
                key={one.word}
                label={t('import.networkWord', { word: one.word, count: one.count })}
                around={around}
                chosen={choices.channels[foldedName(one.word)] ?? one.channels}
                onChoose={(channels) => decide(one.word, channels)}
              />
            ))}
            {words.withoutNetwork > 0 ? (
              <NetworkChoice
                label={t('import.noNetworkWord', { count: words.withoutNetwork })}
                around={around}
                chosen={channelsOtherwise(around.setup.channels, choices)}
                onChoose={(channels) => setChoices({ ...choices, otherwise: channels })}
              />
            ) : null}
          </div>
          {asked.length > 1 ? (
            <Button size="xs" onClick={() => setChoices({ ...choices, channels: { ...choices.channels, ...withoutAll(asked) } })}>
              {t('import.restWithout')}
            </Button>
          ) : null}
        </fieldset>
      ) : null}
      {words.newRubrics.length > 0 ? (
        <fieldset>
          <legend>{t('import.newRubrics')}</legend>
          {words.newRubrics.map(({ word, count }) => (
            <Checkbox
              key={word}
              label={t('import.makeRubric', { name: word, count })}
              checked={!choices.withoutRubrics.includes(foldedName(word))}
              onChange={(event) => makes(word, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
      ) : null}
      {left.map((kind) => (
        <p key={kind} className={styles.note}>
          {t(`import.${kind}`, {
            names: words[kind]
              .map(({ word }) => word)
              .slice(0, 8)
              .join(', '),
          })}
        </p>
      ))}
    </div>
  )
}

/** The networks nobody has yet said the channels of. */
function askedNetworks(words: PlanWords, choices: PlanChoices): PlanWords['networks'] {
  return words.networks.filter((one) => (choices.channels[foldedName(one.word)] ?? one.channels) === null)
}

/** These words mean no channel. */
function withoutAll(words: PlanWords['networks']): ChannelChoices {
  return Object.fromEntries(words.map(({ word }) => [foldedName(word), []]))
}

type NetworkChoiceProps = {
  readonly label: string
  readonly around: PlanAround
  readonly chosen: readonly ChannelId[] | null
  readonly onChoose: (channels: readonly ChannelId[]) => void
}

const without: string = 'none'

function NetworkChoice({ label, around, chosen, onChoose }: NetworkChoiceProps) {
  const { t } = useTranslation('planFiles')
  const networkOf = useNetworkName()
  const { channels } = around.setup
  const asked = chosen === null
  return (
    <MultiSelect
      label={label}
      data={[
        { value: without, label: t('import.withoutChannel') },
        ...channels.map((one) => ({ value: one.id as string, label: channelLabel(one, channels, networkOf) })),
      ]}
      value={chosen === null ? [] : chosen.length === 0 ? [without] : [...(chosen as readonly string[])]}
      placeholder={asked ? t('import.chooseChannel') : ''}
      error={asked ? t('import.askChannel') : null}
      onChange={(value) => {
        const ids = value.filter((one) => one !== without) as ChannelId[]
        // "No channel" and channels exclude each other: what was chosen last counts.
        onChoose(value.at(-1) === without ? [] : ids)
      }}
      w={330}
    />
  )
}
