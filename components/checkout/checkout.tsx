import { connection } from 'next/server'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { currentViewer } from '@/lib/auth/current-viewer'
import { getPageLinks } from '@/lib/catalog/queries'
import { hrefOf, type Place, pageHref } from '@/lib/i18n/href'
import { readCartId } from '@/lib/orders/cart/cookie'
import { firstValues } from '@/lib/orders/checkout/form'
import { getCheckout, getCountryChoices } from '@/lib/orders/checkout/view'
import { CheckoutForm } from './checkout-form'

/** The checkout on one page. `country` is one chosen by the address of the page. */
export async function Checkout({ place, country }: { place: Place; country: string | undefined }) {
  await connection()
  const [t, messages, viewer, cartId, links, countries] = await Promise.all([
    getTranslations('checkout'),
    getMessages(),
    currentViewer(),
    readCartId(),
    getPageLinks(place.locale),
    getCountryChoices(place.locale),
  ])
  const checkout = cartId ? await getCheckout(cartId, place, { address: { country } }, viewer) : null
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
          first={{ values: firstValues(checkout), view: checkout?.view ?? null, errors: [], refusal: null }}
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
