export { usePlanWarnings, usePlanWarningsOf } from './plan-warnings.ts'
export { useCardWarnings, useCardWarningWords, useWarningWords } from './warning-words.ts'
