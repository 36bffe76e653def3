export { OutsideDrops } from './outside-drops.tsx'
