import { getOpenApiContract } from '@/lib/http/api'
import { endpoint } from '@/lib/http/endpoint'
import { openApiDocument } from '@/lib/http/openapi'
import { publicAnswer } from '@/lib/http/public-answer'

export const GET = endpoint(getOpenApiContract, async () => publicAnswer(openApiDocument()))
