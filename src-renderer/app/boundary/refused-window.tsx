import { MantineProvider } from '@mantine/core'
import type { i18n } from 'i18next'
import { I18nextProvider, useTranslation } from 'react-i18next'
import { ErrorPanel } from '#renderer/ui/error-panel.tsx'
import { theme } from '#renderer/ui/theme/theme.ts'
import { cssVariables } from '#renderer/ui/theme/variables.ts'
import styles from './boundary.module.css'

type RefusedWindowProps = { readonly i18n: i18n; readonly nonce: string; readonly detail: string }

/** The program did not let this page in: its one-time address was used already, or the program was started anew. */
export function RefusedWindow({ i18n, nonce, detail }: RefusedWindowProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
        <Refusal detail={detail} />
      </MantineProvider>
    </I18nextProvider>
  )
}

function Refusal({ detail }: { readonly detail: string }) {
  const { t } = useTranslation('frame')
  return (
    <main className={styles.centre}>
      <div className={styles.column}>
        <ErrorPanel title={t('refused.title')} kept={t('refused.remedy')} detail={detail} />
      </div>
    </main>
  )
}
