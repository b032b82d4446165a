import { expect } from '@playwright/test'

export const origin = process.env.BASE_URL ?? 'http://localhost:3000'

export type Answer = {
  status: number
  body: { code?: string; errors?: { path: string; code: string }[]; [name: string]: unknown }
}

/** One call of the API, as a program without cookies makes it. */
export async function api(
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
  at = origin,
): Promise<Answer> {
  const response = await fetch(`${at}/api/v1${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    body: typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, body: text ? JSON.parse(text) : {} }
}

export const berlin = {
  email: 'buyer@example.com',
  address: { name: 'Ada Byron', line1: 'Torstraße 1', postcode: '10119', locality: 'Berlin', country: 'DE' },
}

export type Variant = { id: string; sku: string }

export async function variantsOf(slug: string): Promise<Variant[]> {
  const { status, body } = await api('GET', `/products/${slug}?locale=en&currency=eur`)
  expect(status).toBe(200)
  return body.variants as Variant[]
}

export async function newCart(currency = 'EUR', locale = 'de'): Promise<string> {
  const { status, body } = await api('POST', '/carts', { locale, currency })
  expect(status).toBe(201)
  return String(body.id)
}

/** A cart that is ready to be ordered to Berlin. */
export async function readyCart(variantId: string, quantity = 1): Promise<string> {
  const id = await newCart()
  await api('POST', `/carts/${id}/lines`, { variantId, quantity })
  const { body } = await api('PUT', `/carts/${id}/address`, berlin)
  const [option] = body.shippingOptions as { id: string }[]
  await api('PUT', `/carts/${id}/shipping-method`, { shippingMethodId: option?.id })
  return id
}

/** The demo owner's bearer token. */
export async function ownerToken(): Promise<string> {
  const { status, body } = await api('POST', '/auth/login', {
    email: 'owner@example.com',
    password: process.env.DEMO_OWNER_PASSWORD,
  })
  expect(status).toBe(200)
  return String(body.accessToken)
}
