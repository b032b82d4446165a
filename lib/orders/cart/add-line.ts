import 'server-only'
import { v7 } from 'uuid'
import { sqlClient } from '@/db/client'
import type { Viewer } from '@/lib/auth/viewer'
import type { Place } from '@/lib/i18n/href'
import { Refusal } from '@/lib/refusal'
import type { AddLineInput } from './schema'

export type Added = { cartId: string; count: number }

const limit = 999

/**
 * Adds to the cart, which follows the visitor's place. One statement, prepared, because it is the hottest write of the
 * shop: the cart's row serializes parallel adds, so that ten first adds with one id are one cart of ten pieces.
 * Without a place the cart must exist.
 * @throws Refusal not-found, cart-closed, out-of-stock {variantId, available}, invalid above 999 pieces
 */
export async function addLine(
  cartId: string,
  place: Place | null,
  { variantId, quantity }: AddLineInput,
  viewer: Viewer | null = null,
): Promise<Added> {
  const accountId = viewer?.accountId ?? null
  const cart = place
    ? sqlClient`
        insert into orders.carts (id, locale, currency)
        select ${cartId}::uuid, ${place.locale}, ${place.currency} from item where item.available >= ${quantity}::int
        on conflict (id) do update set locale = excluded.locale, currency = excluded.currency, updated_at = now()
        where carts.order_id is null and (carts.account_id is null or carts.account_id = ${accountId}::uuid)
        returning id`
    : sqlClient`
        update orders.carts set updated_at = now()
        where id = ${cartId}::uuid and order_id is null and (account_id is null or account_id = ${accountId}::uuid)
        returning id`
  const [line] = await sqlClient<{ count: number }[]>`
    with item as (
      select v.id, (${availability(variantId)}) as available
      from catalog.variants v join catalog.products p on p.id = v.product_id
      where v.id = ${variantId}::uuid and v.active and p.status = 'published'
    ), cart as (${cart}), line as (
      insert into orders.cart_lines as l (id, cart_id, variant_id, quantity)
      select ${v7()}::uuid, cart.id, item.id, ${quantity}::int from cart, item where item.available >= ${quantity}::int
      on conflict (cart_id, variant_id) do update set quantity = l.quantity + excluded.quantity
      where l.quantity + excluded.quantity <= least(${limit}::int, (select available from item))
      returning quantity
    )
    select (line.quantity + coalesce((
      select sum(quantity) from orders.cart_lines where cart_id = ${cartId}::uuid and variant_id <> ${variantId}::uuid
    ), 0))::int as count
    from line`
  if (!line) throw await reasonOf(cartId, place, { variantId, quantity }, accountId)
  return { cartId, count: line.count }
}

const availability = (variantId: string) => sqlClient`
  select coalesce(sum(s.on_hand - s.reserved), 0)::int
  from catalog.stock_levels s join catalog.warehouses w on w.id = s.warehouse_id and w.active
  where s.variant_id = ${variantId}::uuid`

/** Why nothing was added. */
async function reasonOf(
  cartId: string,
  place: Place | null,
  { variantId, quantity }: AddLineInput,
  accountId: string | null,
): Promise<Refusal> {
  const [found] = await sqlClient<
    { cart: boolean; own: boolean; closed: boolean; sold: boolean; available: number; held: number }[]
  >`
    select c.id is not null as cart, (c.account_id is null or c.account_id is not distinct from ${accountId}::uuid) as own,
      c.order_id is not null as closed, (${availability(variantId)}) as available, coalesce(l.quantity, 0) as held,
      exists (
        select from catalog.variants v join catalog.products p on p.id = v.product_id
        where v.id = ${variantId}::uuid and v.active and p.status = 'published'
      ) as sold
    from (values (1)) as one
    left join orders.carts c on c.id = ${cartId}::uuid
    left join orders.cart_lines l on l.cart_id = c.id and l.variant_id = ${variantId}::uuid`
  if (!found || (!found.cart && !place) || (found.cart && !found.own)) return new Refusal('not-found', { cartId })
  if (found.closed) return new Refusal('cart-closed', { cartId })
  if (!found.sold) return new Refusal('not-found', { variantId })
  if (found.held + quantity > limit)
    return new Refusal('invalid', { errors: [{ path: 'quantity', code: 'too-big' }], limit })
  return new Refusal('out-of-stock', { variantId, available: found.available })
}
