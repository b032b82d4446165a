const BoundedStore = require('./bounded-store.cjs')
const { invalidate, lastInvalidated } = require('./tag-times.cjs')

globalThis.meridianValues ??= new BoundedStore(32 * 1024 * 1024)
globalThis.meridianPendingValues ??= new Map()
const values = globalThis.meridianValues
const pending = globalThis.meridianPendingValues

/** Keeps what `use cache` functions return: bounded, and aware of invalidations by other instances. */
module.exports = {
  async get(key) {
    await pending.get(key)
    const entry = values.get(key)
    if (!entry) return undefined
    if (lastInvalidated(entry.tags) >= entry.timestamp) {
      values.delete(key)
      return undefined
    }
    return { ...entry, value: streamOf(entry.value) }
  },

  async set(key, pendingEntry) {
    const work = keep(key, pendingEntry)
    pending.set(key, work)
    try {
      await work
    } finally {
      pending.delete(key)
    }
  },

  async refreshTags() {},

  async getExpiration(tags) {
    return lastInvalidated(tags)
  },

  async updateTags(tags) {
    invalidate(tags)
  },
}

async function keep(key, pendingEntry) {
  try {
    const entry = await pendingEntry
    const value = new Uint8Array(await new Response(entry.value).arrayBuffer())
    values.set(key, { ...entry, value }, value.byteLength + key.length + 512)
  } catch {
    values.delete(key) // a render that failed leaves nothing behind; its error is the caller's
  }
}

function streamOf(bytes) {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}
