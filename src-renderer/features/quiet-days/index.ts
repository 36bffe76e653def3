export { DayMenu } from './day-menu.tsx'
export { QuietMenu } from './quiet-menu.tsx'
export { useMoveOffQuiet } from './use-move-off-quiet.ts'
export { useQuietWords } from './use-quiet-days.ts'
