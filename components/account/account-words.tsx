import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'

/** The words that the account's forms need in the browser. */
export async function AccountWords({ children }: { children: React.ReactNode }) {
  const { account, address, checkout } = await getMessages()
  return <NextIntlClientProvider messages={{ account, address, checkout }}>{children}</NextIntlClientProvider>
}
