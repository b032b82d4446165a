// When each tag was last invalidated. Next loads the handlers in several bundles of one process; the times are one.
globalThis.meridianTagTimes ??= new Map()
const times = globalThis.meridianTagTimes
const MAX_TAGS = 200_000

/** Milliseconds since 1970; 0 when none of the tags was ever invalidated. */
function lastInvalidated(tags) {
  let last = 0
  for (const tag of tags) last = Math.max(last, times.get(tag) ?? 0)
  return last
}

/** Whether something that a page shows has changed since its rendering began. */
const isOutdated = ({ tags, lastModified }) => lastInvalidated(tags) >= lastModified

/** When anything was invalidated at all, in milliseconds since 1970. */
const lastChange = () => globalThis.meridianLastChange ?? 0

function invalidate(tags) {
  const now = Date.now()
  globalThis.meridianLastChange = now
  for (const tag of tags) times.set(tag, now)
  // Forgetting a tag could serve an old page, so when there are too many everything is dropped instead.
  if (times.size > MAX_TAGS) {
    times.clear()
    globalThis.meridianPages?.clear()
    globalThis.meridianValues?.clear()
  }
}

module.exports = { lastInvalidated, lastChange, isOutdated, invalidate }
