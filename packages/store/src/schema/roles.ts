/** From the least to the most that one may do; each may do all that those before it may. */
export const ROLES = ['reader', 'reviewer', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Whether someone with the role `has` may do what `needs` at least the other one.
 *
 * @example roleAllows('editor', 'reviewer') // true
 */
export function roleAllows(has: Role, needs: Role): boolean {
  return ROLES.indexOf(has) >= ROLES.indexOf(needs);
}
