import { endpoint } from '@/lib/http/endpoint'
import { publicAnswer } from '@/lib/http/public-answer'
import { getAddressFormatContract } from '@/lib/localization/api'
import { getAddressFormat } from '@/lib/orders/address-format'

export const GET = endpoint(getAddressFormatContract, async ({ params, query }) =>
  publicAnswer(await getAddressFormat(params.code, query.locale)),
)
