import { useSyncExternalStore } from 'react'
import type { PostId } from '#shared/kernel/ids.ts'

export const roomIds = [
  'today',
  'calendar',
  'board',
  'post',
  'demoFeed',
  'briefs',
  'brief',
  'queue',
  'hand',
  'metrics',
  'reports',
  'settings',
  'firstRun',
] as const
export type RoomId = (typeof roomIds)[number]

/** Where the window is: always in the address (`#/calendar/month/2026-12-01?inspect=<id>`), so Back works. */
export type Route = {
  readonly room: RoomId
  readonly params: readonly string[]
  /** The post open in the inspector, or null. */
  readonly inspect: PostId | null
}

/** The hash of a route. */
export function routeHash(route: Route): string {
  const path = [route.room, ...route.params].map(encodeURIComponent).join('/')
  return `#/${path}${route.inspect ? `?inspect=${encodeURIComponent(route.inspect)}` : ''}`
}

/** The route of a hash; anything unknown is the calendar. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?')
  const [room = '', ...params] = path.split('/').map(decode)
  const inspect = new URLSearchParams(search).get('inspect')
  const known = roomIds.find((id) => id === room)
  return known ? { room: known, params, inspect: inspect as PostId | null } : { room: 'calendar', params: [], inspect: null }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

let cached = { hash: '', route: parseRoute('') }

function currentRoute(): Route {
  if (cached.hash !== location.hash) cached = { hash: location.hash, route: parseRoute(location.hash) }
  return cached.route
}

/** The address says so itself while it changes; `hashchange` is queued behind whatever the page has to do, and comes frames later. */
const moves = ['popstate', 'hashchange'] as const

function onMove(changed: () => void): () => void {
  for (const move of moves) addEventListener(move, changed)
  return () => {
    for (const move of moves) removeEventListener(move, changed)
  }
}

export function useRoute(): Route {
  return useSyncExternalStore(onMove, currentRoute)
}

/** The room alone: what listens to it is not drawn anew when a room's own parameters change. */
export function useRoom(): RoomId {
  return useSyncExternalStore(onMove, () => currentRoute().room)
}

/** The post in the inspector alone. */
export function useInspected(): PostId | null {
  return useSyncExternalStore(onMove, () => currentRoute().inspect)
}

/** Goes somewhere; what is not named stays (parameters and inspector are dropped when the room changes). */
export function goTo(to: Partial<Route>, how: 'push' | 'replace' = 'push'): void {
  const from = currentRoute()
  const base: Route = to.room && to.room !== from.room ? { room: to.room, params: [], inspect: null } : from
  const hash = routeHash({ ...base, ...to })
  if (hash === location.hash) return
  if (how === 'push') location.hash = hash
  else location.replace(hash)
}

/** Opens a post in the inspector without leaving the view; null closes it. */
export function inspect(postId: PostId | null): void {
  goTo({ inspect: postId }, currentRoute().inspect && postId ? 'replace' : 'push')
}
