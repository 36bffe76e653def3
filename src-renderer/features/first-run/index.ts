export { FirstScreen } from './first-screen.tsx'
export { OpeningScreen } from './opening-screen.tsx'
export { StartOwn } from './start-own.tsx'
