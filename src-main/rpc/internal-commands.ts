/**
 * Commands that only main runs, because they state facts of the world (what a network answered, what a file holds).
 * A page that asks for one is refused with `notAllowed`.
 */
const internalCommands: ReadonlySet<string> = new Set([
  'publication.begin',
  'publication.stepSending',
  'publication.stepDone',
  'publication.stepFailed',
  'publication.stepUnknown',
  'publication.stepAgain',
  'publication.askLate',
  'publication.holdBack',
  'publication.toHand',
  'publication.reminded',
  'publication.doubtRestored',
  'publication.settleFound',
  'publication.edited',
  'publication.removed',
  'history.import',
  'counts.record',
  'media.add',
  'channel.update',
  'channel.signedIn',
])

/**
 * Whether a person, through a page, may run this command. Unknown names are the executor's to refuse. A channel that a person
 * publishes to needs no sign-in, so a page may add it; every other one is added once its sign-in was tested.
 */
export function mayPageRun(command: string, args: unknown): boolean {
  if (command === 'channel.add') return (args as { readonly manual?: unknown } | null)?.manual === true
  return !internalCommands.has(command)
}
