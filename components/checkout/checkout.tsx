import { connection } from 'next/server'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { currentViewer } from '@/lib/auth/current-viewer'
import type { Viewer } from '@/lib/auth/viewer'
import { getPageLinks } from '@/lib/catalog/queries'
import { hrefOf, type Place, pageHref } from '@/lib/i18n/href'
import type { Address } from '@/lib/orders/address'
import { readCartId } from '@/lib/orders/cart/cookie'
import { firstValues } from '@/lib/orders/checkout/form'
import { getCheckout, getCountryChoices } from '@/lib/orders/checkout/view'
import { listAddresses } from '@/lib/users/addresses'
import type { SavedAddress } from '@/lib/users/schema'
import { CheckoutForm } from './checkout-form'

type CheckoutProps = {
  place: Place
  /** Chosen by the address of the page: a country, or one of the shopper's own addresses. */
  country: string | undefined
  addressId: string | undefined
}

/** The checkout on one page. */
export async function Checkout({ place, country, addressId }: CheckoutProps) {
  await connection()
  const [t, messages, viewer, cartId, links, countries] = await Promise.all([
    getTranslations('checkout'),
    getMessages(),
    currentViewer(),
    readCartId(),
    getPageLinks(place.locale),
    getCountryChoices(place.locale),
  ])
  const saved = viewer ? await listAddresses(viewer) : []
  const known = cartId ? await getCheckout(cartId, place, { address: { country } }, viewer) : null
  const chosen =
    saved.find(({ id }) => id === addressId) ??
    (known?.address || country ? undefined : saved.find(({ primaryShipping }) => primaryShipping))
  const checkout = cartId && chosen ? await getCheckout(cartId, place, { address: chosen }, viewer) : known
  const linkTo = (key: string) => {
    const page = links.find((link) => link.key === key)
    return page ? pageHref(place, page.slug) : hrefOf(place)
  }
  const { cart, checkout: words, shipping, payment, address } = messages
  return (
    <NextIntlClientProvider messages={{ cart, checkout: words, shipping, payment, address }}>
      <div className="page checkout grid">
        <h1>{t('title')}</h1>
        <CheckoutForm
          place={place}
          first={{
            values: firstValues(checkout && { ...checkout, ...ownValues(checkout, viewer, chosen) }),
            view: checkout?.view ?? null,
            errors: [],
            refusal: null,
          }}
          saved={saved.map((address) => ({
            id: address.id,
            text: [address.name, address.line1, address.locality].filter(Boolean).join(', '),
            href: hrefOf(place, `/checkout?address=${address.id}`),
            current: address.id === chosen?.id,
          }))}
          countries={countries}
          hrefs={{
            cart: hrefOf(place, '/cart'),
            home: hrefOf(place),
            terms: linkTo('terms'),
            returns: linkTo('returns'),
          }}
        />
      </div>
    </NextIntlClientProvider>
  )
}

/** What the account knows already, where the cart does not. */
const ownValues = (
  { email, address }: { email: string | null; address: Address | null },
  viewer: Viewer | null,
  chosen: SavedAddress | undefined,
) => ({ email: email ?? viewer?.email ?? null, address: chosen ?? address })
