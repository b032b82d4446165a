import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { hrefOf } from '@/lib/i18n/href'
import { negotiate } from '@/lib/i18n/negotiate'
import { getMarkets } from '@/lib/localization/queries'

/** Sends a visitor to their language and currency. */
export async function GET(request: Request): Promise<Response> {
  const place = negotiate(await getMarkets(), {
    chosen: (await cookies()).get('place')?.value,
    country: env.COUNTRY_HEADER ? (request.headers.get(env.COUNTRY_HEADER) ?? undefined) : undefined,
    acceptLanguage: request.headers.get('accept-language') ?? undefined,
  })
  return new Response(null, {
    status: 307,
    headers: { location: hrefOf(place), 'cache-control': 'no-store', vary: 'Cookie, Accept-Language' },
  })
}
