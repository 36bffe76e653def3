export { type Bridge, connectBridge, type LiveResult, mediaUrl, newId, thumbUrl, type Watching } from './bridge.ts'
export {
  type Act,
  type ActOptions,
  type Announce,
  BridgeProvider,
  type Instead,
  type LiveValue,
  useAct,
  useAppState,
  useBridge,
  useNow,
  useQuery,
  useRefused,
} from './bridge-context.tsx'
export { deviceMemory, openDeviceMemory, whenMemoryOpens } from './device-memory.ts'
export { openPageLink, type PageLink } from './page-link.ts'
