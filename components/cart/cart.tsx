import { connection } from 'next/server'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { currentViewer } from '@/lib/auth/current-viewer'
import type { Place } from '@/lib/i18n/href'
import { readCartId } from '@/lib/orders/cart/cookie'
import { previewCart } from '@/lib/orders/checkout/preview'
import { CartForm } from './cart-form'
import { CartLines } from './cart-lines'
import { CartSummary } from './cart-summary'
import { EmptyCart } from './empty-cart'
import { RefusedNotice } from './refused-notice'

/** The visitor's cart in the page's currency. `refused` is the code of an addition that did not work. */
export async function Cart({ place, refused }: { place: Place; refused: string | undefined }) {
  await connection()
  const [t, messages, viewer, cartId] = await Promise.all([
    getTranslations('cart'),
    getMessages(),
    currentViewer(),
    readCartId(),
  ])
  const preview = cartId ? await previewCart(cartId, place, {}, viewer) : null
  const lines = preview?.cart.lines ?? []
  return (
    <NextIntlClientProvider messages={{ cart: messages.cart }}>
      <div className="page checkout grid">
        <h1>{t('title')}</h1>
        {refused && <RefusedNotice code={refused} />}
        <CartForm place={place}>
          {lines.length > 0 ? <CartLines lines={lines} place={place} /> : <EmptyCart place={place} />}
        </CartForm>
        {preview && lines.length > 0 && <CartSummary preview={preview} place={place} />}
      </div>
    </NextIntlClientProvider>
  )
}
