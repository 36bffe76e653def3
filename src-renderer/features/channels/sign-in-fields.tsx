import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SecretInput } from '#renderer/ui/secret-input.tsx'
import { networks } from '#shared/networks/index.ts'
import type { NetworkId, SignInField } from '#shared/networks/network.ts'
import styles from './channels.module.css'

export type FieldValues = Readonly<Record<string, string>>

type SignInFieldsProps = {
  readonly network: NetworkId
  readonly values: FieldValues
  readonly onChange: (values: FieldValues) => void
  /** Of each field at fault why, by its name. */
  readonly faults: Readonly<Record<string, string>>
}

/** The fields a network asks for; what may be left out is folded away. */
export function SignInFields(props: SignInFieldsProps) {
  const { t } = useTranslation('channels')
  const { signIn } = networks[props.network]
  const field = (one: SignInField) => <Field key={one.name} {...props} field={one} />
  const folded = signIn.filter(({ optional }) => optional)
  const faultFolded = folded.some(({ name }) => name in props.faults)
  return (
    <>
      {signIn.filter(({ optional }) => !optional).map(field)}
      {folded.length > 0 ? (
        <details className={styles.folded} open={faultFolded || undefined}>
          <summary>{t('connect.otherServer')}</summary>
          {folded.map(field)}
        </details>
      ) : null}
    </>
  )
}

function Field({ network, field, values, onChange, faults }: SignInFieldsProps & { readonly field: SignInField }) {
  const { t } = useTranslation('channels')
  const Input = field.secret ? SecretInput : TextInput
  return (
    <Input
      label={t(`field.${network}.${field.name}`)}
      description={t(`fieldHint.${network}.${field.name}`)}
      value={values[field.name] ?? ''}
      onChange={(event) => onChange({ ...values, [field.name]: event.currentTarget.value })}
      error={faults[field.name] ?? null}
      autoComplete="off"
      spellCheck={false}
    />
  )
}

/** What a network insists on and is still empty. */
export function emptyFields(network: NetworkId, values: FieldValues): readonly SignInField[] {
  return networks[network].signIn.filter(({ name, optional }) => !optional && (values[name] ?? '').trim() === '')
}
