export { PostInspector } from './post-inspector.tsx'
