import '@/styles/storefront.css'
import { fontVariables } from '@/components/storefront/fonts'

export default function DocsLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en" className={fontVariables}>
      <body>{children}</body>
    </html>
  )
}
