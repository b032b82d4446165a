import { endpoint } from '@/lib/http/endpoint'
import { publicAnswer } from '@/lib/http/public-answer'
import { listExchangeRatesContract } from '@/lib/localization/api'
import { listExchangeRates } from '@/lib/localization/exchange-rates'

export const GET = endpoint(listExchangeRatesContract, async () =>
  publicAnswer({ base: 'EUR', items: await listExchangeRates(), nextCursor: null }),
)
