export { PlanWarningRows, usePostWarnings } from './plan-warning-rows.tsx'
export { useWatchWarnings } from './use-watch-warnings.ts'
