export { usePlanWarnings } from './plan-warnings.ts'
export { useCardWarnings, useWarningWords } from './warning-words.ts'
