/**
 * Roles of columns once one of them got a role: a role is given once, so another column that had it has none.
 *
 * @param many roles that any number of columns may have
 */
export function withRole<Role>(
  roles: readonly (Role | null)[],
  [column, role]: readonly [number, Role | null],
  many: readonly Role[] = [],
): readonly (Role | null)[] {
  const length = Math.max(roles.length, column + 1)
  return Array.from({ length }, (_, at) => {
    const before = roles[at] ?? null
    if (at === column) return role
    return before !== null && before === role && !many.includes(before) ? null : before
  })
}
