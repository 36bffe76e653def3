import { styleNonce } from './before-all.ts'
import '#renderer/ui/theme/styles.ts'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import 'dayjs/locale/ru'
import { createRoot } from 'react-dom/client'
import { type Bridge, connectBridge, openDeviceMemory, openPageLink } from '#renderer/bridge/index.ts'
import { guardDrops } from '#renderer/ui/outside-drag.ts'
import { App } from './app.tsx'
import { RefusedWindow } from './boundary/refused-window.tsx'
import { askFirst } from './early/asked-first.ts'
import { forgetRailPicture } from './early/rail-picture.ts'
import { createI18n } from './i18n.ts'
import { createVoice } from './toasts/voice.tsx'

/** Connects to main, then draws: the first paint already has the right language, scheme and room. */
async function start(): Promise<void> {
  const place = document.getElementById('root')
  if (!place) throw new Error('app.html has no #root')
  guardDrops()
  const root = createRoot(place)
  const bridge = await connect()
  if (bridge instanceof Error) {
    const language = navigator.language.startsWith('ru') ? 'ru' : 'en'
    return root.render(<RefusedWindow i18n={createI18n(language)} nonce={styleNonce} detail={bridge.message} />)
  }
  openDeviceMemory(bridge)
  // Not while it runs: at the end, too, no workspace is open.
  if (bridge.state.get().workspace === null) forgetRailPicture()
  askFirst(bridge)
  const i18n = createI18n(bridge.state.get().preferences.language)
  root.render(<App bridge={bridge} i18n={i18n} voice={createVoice(bridge)} nonce={styleNonce} />)
}

async function connect(): Promise<Bridge | Error> {
  try {
    return await connectBridge(await openPageLink().connect())
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

void start()
