import { MiniFooter } from '@/components/storefront/mini-footer'
import { PlainHeader } from '@/components/storefront/plain-header'

// Rendered for each request as a whole, so that the nonce of its policy covers every script.
export const instant = false

export default function CheckoutLayout({ children }: LayoutProps<'/[locale]/[currency]'>) {
  return (
    <>
      <PlainHeader />
      <main id="main">{children}</main>
      <MiniFooter />
    </>
  )
}
