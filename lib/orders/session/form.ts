import 'server-only'
import { z } from 'zod'
import { findVariantId } from '@/lib/catalog/variant-choice'
import { refuseCrossSite } from '@/lib/http/same-origin'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { parsePlace } from '@/lib/i18n/place-path'
import { parse } from '@/lib/parse'
import { attempt, found } from '@/lib/refusal'
import { cartCookie, cartIdOf } from '../cart/cookie'
import { addLineInput } from '../cart/schema'
import { addToVisitorsCart } from './mutations'

const productId = z.uuid()
const optionPrefix = 'option.'

/**
 * A form of a product page, sent without JavaScript: `quantity`, and `variantId` or else `productId` with one
 * `option.<key>` for each choice. Answers 303 to the cart, with `?refused=<code>` when nothing was added.
 */
export async function addByForm(request: Request, locale: string, currency: string): Promise<Response> {
  const place = parsePlace(locale, currency)
  if (!place) return new Response(null, { status: 404 })
  const added = await attempt(async () => {
    refuseCrossSite(request)
    const fields = await fieldsOf(request)
    const line = parse(addLineInput, { variantId: await variantOf(fields), quantity: fields.get('quantity') || 1 })
    return addToVisitorsCart({ remembered: cartIdOf(request) }, place, line)
  })
  return added.ok
    ? toCart(place, '', { 'set-cookie': cartCookie(added.data.cartId) })
    : toCart(place, `?refused=${added.code}`)
}

async function variantOf(fields: URLSearchParams): Promise<string | null> {
  const product = productId.safeParse(fields.get('productId'))
  if (!product.success) return fields.get('variantId')
  const chosen = [...fields].filter(([name]) => name.startsWith(optionPrefix))
  const values = Object.fromEntries(chosen.map(([name, value]) => [name.slice(optionPrefix.length), value]))
  return found(await findVariantId(product.data, values))
}

/** A body that is no form, or a broken one, has no fields. */
async function fieldsOf(request: Request): Promise<URLSearchParams> {
  const form = await request.formData().catch(() => new FormData())
  return new URLSearchParams([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

const toCart = (place: Place, query: string, headers: Record<string, string> = {}): Response =>
  new Response(null, {
    status: 303,
    headers: { ...headers, location: hrefOf(place, `/cart${query}`), 'cache-control': 'no-store' },
  })
