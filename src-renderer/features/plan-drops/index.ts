export { type TargetPlace, targetAt } from './drop-target.ts'
export { OutsideDrops, TargetMark } from './outside-drops.tsx'
