import { MiniFooter } from './mini-footer'
import { PlainHeader } from './plain-header'

/** Header and footer that lead away from nothing: for checkout and account. */
export const PlainFrame = ({ children }: { children: React.ReactNode }) => (
  <>
    <PlainHeader />
    <main id="main">{children}</main>
    <MiniFooter />
  </>
)
