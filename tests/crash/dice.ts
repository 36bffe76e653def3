/** Chance that can be repeated: the same seed gives the same throws. */
export type Dice = {
  /** 0 ≤ x < n, whole. */
  below(n: number): number
  /** @param share 0 to 1 */
  chance(share: number): boolean
  among<One>(list: readonly [One, ...One[]]): One
}

/** Dice of one trial: those of another trial are thrown apart, so a trial is the same however many came before it. */
export function createDice(seed: number, trial: number): Dice {
  let state = mixed(mixed(seed) + trial)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    return mixed(state) / 4_294_967_296
  }
  return {
    below: (n) => Math.floor(next() * n),
    chance: (share) => next() < share,
    among: (list) => list[Math.floor(next() * list.length)] ?? list[0],
  }
}

/** The mixing step of MurmurHash3: every bit of the answer depends on every bit of the number. */
function mixed(number: number): number {
  let bits = number | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
