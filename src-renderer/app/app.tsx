import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import type { i18n } from 'i18next'
import { I18nextProvider } from 'react-i18next'
import { type Bridge, BridgeProvider } from '#renderer/bridge/index.ts'
import { theme } from '#renderer/ui/theme/theme.ts'
import { cssVariables } from '#renderer/ui/theme/variables.ts'
import { ErrorBoundary } from './boundary/error-boundary.tsx'
import { LostNotice } from './boundary/lost-notice.tsx'
import { Entrance } from './gates/entrance.tsx'
import { OpenRoute } from './open-route.tsx'
import { Toasts } from './toasts/toasts.tsx'
import { type Voice, VoiceContext } from './toasts/voice.tsx'
import { useLanguage } from './use-language.ts'
import { useScheme } from './use-scheme.ts'

type AppProps = { readonly bridge: Bridge; readonly i18n: i18n; readonly voice: Voice; readonly nonce: string }

/** The whole window: providers, the boundary that keeps the user's work, and the rooms behind the entrance. */
export function App({ bridge, i18n, voice, nonce }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <BridgeProvider bridge={bridge} announce={voice}>
        <VoiceContext value={voice}>
          <Dressed nonce={nonce} />
        </VoiceContext>
      </BridgeProvider>
    </I18nextProvider>
  )
}

function Dressed({ nonce }: { readonly nonce: string }) {
  const scheme = useScheme()
  const language = useLanguage()
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme} getStyleNonce={() => nonce}>
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [] }}>
        <Toasts />
        <ErrorBoundary>
          <LostNotice />
          <OpenRoute />
          <Entrance />
        </ErrorBoundary>
      </DatesProvider>
    </MantineProvider>
  )
}
