export { PlanFiles } from './plan-files.tsx'
export { PlanFilesMenu } from './plan-files-menu.tsx'
export { usePlanFiles } from './plan-files-store.ts'
