/** A map that forgets what was read longest ago once its entries weigh more than `maxBytes`. */
module.exports = class BoundedStore {
  #entries = new Map()
  #bytes = 0

  constructor(maxBytes) {
    this.maxBytes = maxBytes
  }

  get(key) {
    const held = this.#entries.get(key)
    if (!held) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, held)
    return held.entry
  }

  set(key, entry, bytes) {
    this.delete(key)
    if (bytes > this.maxBytes) return
    this.#entries.set(key, { entry, bytes })
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.maxBytes) break
      this.delete(oldest)
    }
  }

  delete(key) {
    const held = this.#entries.get(key)
    if (!held) return
    this.#entries.delete(key)
    this.#bytes -= held.bytes
  }

  clear() {
    this.#entries.clear()
    this.#bytes = 0
  }

  get size() {
    return this.#entries.size
  }
}
