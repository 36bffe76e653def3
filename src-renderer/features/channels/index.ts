export { ChannelList } from './channel-list.tsx'
export { ConnectDialog } from './connect-dialog.tsx'
export { ConnectForm } from './connect-form.tsx'
export { VaultDialog } from './vault-dialog.tsx'
