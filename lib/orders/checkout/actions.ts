'use server'
import { refresh } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { currentViewer } from '@/lib/auth/current-viewer'
import type { Viewer } from '@/lib/auth/viewer'
import { hrefOf, type Place } from '@/lib/i18n/href'
import { parsePlace } from '@/lib/i18n/place-path'
import { attempt, type RefusalCode, type RefusalDetail } from '@/lib/refusal'
import { readCartId } from '../cart/cookie'
import { setAddress, setShippingMethod, switchCartCurrency } from '../cart/mutations'
import { getOrderByToken } from '../queries'
import { cancelOrder } from '../transitions'
import { type CheckedForm, checkForm, type FormError } from './check-form'
import { type CheckoutValues, readCheckoutForm, textOf } from './form'
import { placeOrder } from './mutations'
import { type CheckoutView, changesSince, getCheckout, type SumChange } from './view'

export type CheckoutRefusal = { code: RefusalCode; detail: RefusalDetail; changes: SumChange[] }

/** What the form shows next. `view` is null when there is no open cart with something in it. */
export type CheckoutState = {
  values: CheckoutValues
  view: CheckoutView | null
  errors: FormError[]
  refusal: CheckoutRefusal | null
}

/**
 * The checkout's one action: `intent` is `order`, or `update` for a new country, region or delivery method, which only
 * works out the page again. Every answer keeps what was entered.
 */
export async function placeOrderAction(_: CheckoutState | null, form: FormData): Promise<CheckoutState> {
  const place = placeOf(form)
  refresh() // else a page that is rendered with the answer, without JavaScript, cannot read its cookies
  const [viewer, cartId] = await Promise.all([currentViewer(), readCartId()])
  const values = readCheckoutForm(form)
  const ordering = form.get('intent') === 'order'
  const view = cartId ? ((await getCheckout(cartId, place, values, viewer))?.view ?? null) : null
  const state: CheckoutState = { values, view, errors: [], refusal: null }
  if (cartId && !view && ordering) await goToPlaced(cartId, place, viewer)
  if (!cartId || !view || !ordering) return state

  const { form: checked, errors } = await checkForm(values, view)
  if (!checked) return { ...state, errors }
  const placed = await attempt(() =>
    order(cartId, place, { values, checked, expectedTotal: textOf(form, 'total') }, viewer),
  )
  if (placed.ok) redirect(placed.data.redirect ?? hrefOf(place, `/orders/${placed.data.token}`))

  const now = (await getCheckout(cartId, place, values, viewer))?.view ?? null
  const changes = now ? changesSince(textOf(form, 'shown'), now, place) : []
  return { ...state, view: now, refusal: { code: placed.code, detail: placed.detail, changes } }
}

type Order = { values: CheckoutValues; checked: CheckedForm; expectedTotal: string }

async function order(cartId: string, place: Place, { values, checked, expectedTotal }: Order, viewer: Viewer | null) {
  const { email, address, billingAddress } = checked
  await switchCartCurrency(cartId, place)
  await setAddress(cartId, { email, address }, viewer)
  await setShippingMethod(cartId, values.shippingMethodId, viewer)
  const input = {
    cartId,
    paymentMethod: values.paymentMethod,
    expectedTotal,
    billingAddress,
    note: values.note || undefined,
  }
  return placeOrder(input, { viewer, now: new Date() })
}

/** A second click finds its cart closed: the order that the first one made answers. */
async function goToPlaced(cartId: string, place: Place, viewer: Viewer | null): Promise<void> {
  const placed = await attempt(() => placeOrder({ cartId, paymentMethod: 'none' }, { viewer, now: new Date() }))
  if (placed.ok) redirect(placed.data.redirect ?? hrefOf(place, `/orders/${placed.data.token}`))
}

function placeOf(form: FormData): Place {
  const place = parsePlace(textOf(form, 'locale'), textOf(form, 'currency'))
  if (!place) notFound()
  return place
}

/** The guest ends the order before it is packed; the token is the right to do so. */
export async function cancelOrderAction(_: RefusalCode | null, form: FormData): Promise<RefusalCode | null> {
  const token = textOf(form, 'token')
  const order = await getOrderByToken(token)
  if (!order) return 'not-found'
  const cancelled = await attempt(() => cancelOrder(order.id, { token }, 'shopper'))
  refresh()
  return cancelled.ok ? null : cancelled.code
}
