import { styleNonce } from './before-all.ts'
import '#renderer/ui/theme/styles.ts'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import 'dayjs/locale/ru'
import { createRoot } from 'react-dom/client'
import { connectBridge, openPageLink } from '#renderer/bridge/index.ts'
import { App } from './app.tsx'
import { createI18n } from './i18n.ts'
import { createVoice } from './toasts/voice.tsx'

/** Connects to main, then draws: the first paint already has the right language, scheme and room. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('app.html has no #root')
  const bridge = await connectBridge(await openPageLink().connect())
  const i18n = createI18n(bridge.state.get().preferences.language)
  createRoot(root).render(<App bridge={bridge} i18n={i18n} voice={createVoice(bridge)} nonce={styleNonce} />)
}

void start()
