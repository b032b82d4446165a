import { endpoint } from '@/lib/http/endpoint'
import { publicAnswer } from '@/lib/http/public-answer'
import { listMarketsContract } from '@/lib/localization/api'
import { getMarkets } from '@/lib/localization/queries'

export const GET = endpoint(listMarketsContract, async () =>
  publicAnswer({ items: await getMarkets(), nextCursor: null }),
)
