import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { env } from '@/lib/env'

const secure = env.SITE_URL.startsWith('https:')
const name = secure ? '__Host-cart' : 'cart'
const sixtyDays = 60 * 24 * 60 * 60

/** The visitor's cart by its cookie, in pages and actions. */
export async function readCartId(): Promise<string | null> {
  return cartIdIn((await cookies()).get(name)?.value)
}

/** The visitor's cart by a request's cookie. */
export function cartIdOf(request: Request): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split('; ')
  return cartIdIn(pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1))
}

/** `Set-Cookie` of an answer. */
export const cartCookie = (cartId: string): string =>
  `${name}=${cartId}; Path=/; Max-Age=${sixtyDays}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

const cartIdIn = (value: string | undefined): string | null => z.uuid().safeParse(value).data ?? null
