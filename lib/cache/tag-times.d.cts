/** Marks the tags as changed now. */
export function invalidate(tags: readonly string[]): void
/** Milliseconds since 1970; 0 when none of the tags was ever invalidated. */
export function lastInvalidated(tags: readonly string[]): number
