'use client'
import { useEffect, useState } from 'react'
import { rememberPlace } from './remember-place'

/** The event that tells of a changed cart; its detail is the number of units, when that is known. */
export const CART_EVENT = 'meridian:cart'

/** How many units the visitor's cart holds. The page itself is the same for everyone. */
export function SessionBadge() {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    const ask = async () => setCount(await readCount())
    const hear = (event: Event) => {
      const known: unknown = event instanceof CustomEvent ? event.detail : null
      if (typeof known === 'number') setCount(known)
      else ask()
    }
    ask()
    addEventListener(CART_EVENT, hear)
    addEventListener('click', rememberPlace)
    return () => {
      removeEventListener(CART_EVENT, hear)
      removeEventListener('click', rememberPlace)
    }
  }, [])
  return <span className="count">{count}</span>
}

async function readCount(): Promise<number> {
  try {
    const response = await fetch('/api/v1/session')
    const session: { cart?: { count?: number } | null } = response.ok ? await response.json() : {}
    return session.cart?.count ?? 0
  } catch {
    return 0 // offline: the cart page will say more
  }
}
