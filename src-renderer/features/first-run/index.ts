export { FirstScreen } from './first-screen.tsx'
export { StartOwn } from './start-own.tsx'
