export { BriefChip } from './brief-chip.tsx'
export { NewBriefMenu } from './new-brief-menu.tsx'
export { PostBriefs } from './post-briefs.tsx'
export { useBriefDue } from './use-brief-due.ts'
