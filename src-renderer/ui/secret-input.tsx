import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A field whose content is hidden until a person asks to see it. */
export function SecretInput(props: PasswordInputProps) {
  const { t } = useTranslation('common')
  return <PasswordInput {...props} visibilityToggleButtonProps={{ 'aria-label': t('showSecret') }} />
}
