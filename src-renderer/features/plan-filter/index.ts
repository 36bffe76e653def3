export { FilterButton } from './filter-button.tsx'
export { usePlanFilter, useShown } from './filter-store.ts'
export { FilteredOut } from './parts/filtered-out.tsx'
export { useFilterWords } from './use-filter-words.ts'
