import { endpoint } from '@/lib/http/endpoint'
import { publicAnswer } from '@/lib/http/public-answer'
import { listCountriesContract } from '@/lib/localization/api'
import { countriesOf } from '@/lib/localization/countries'
import { getMarkets } from '@/lib/localization/queries'

export const GET = endpoint(listCountriesContract, async ({ query }) =>
  publicAnswer({ items: countriesOf(await getMarkets(), query.locale), nextCursor: null }),
)
