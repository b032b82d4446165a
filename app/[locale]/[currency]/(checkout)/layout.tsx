import { PlainFrame } from '@/components/storefront/plain-frame'

// Rendered for each request as a whole, so that the nonce of its policy covers every script.
export const instant = false

export default function CheckoutLayout({ children }: LayoutProps<'/[locale]/[currency]'>) {
  return <PlainFrame>{children}</PlainFrame>
}
