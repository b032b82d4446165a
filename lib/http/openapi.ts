import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { contracts as adminContracts } from '@/lib/admin/api'
import { contracts as authContracts } from '@/lib/auth/api'
import { contracts as passkeyContracts } from '@/lib/auth/passkey-api'
import { contracts as securityContracts } from '@/lib/auth/security-api'
import { contracts as catalogContracts } from '@/lib/catalog/api'
import { contracts as localizationContracts } from '@/lib/localization/api'
import { contracts as orderContracts } from '@/lib/orders/api'
import { contracts as cartContracts } from '@/lib/orders/cart/api'
import { contracts as checkoutContracts } from '@/lib/orders/checkout/api'
import { contracts as sessionContracts } from '@/lib/orders/session/api'
import { type RefusalCode, refusals } from '@/lib/refusal'
import { contracts as userContracts } from '@/lib/users/api'
import { contracts as aboutContracts } from './api'
import type { Contract } from './contract'

/** Every endpoint below `/api/v1`. */
export const contracts: readonly Contract[] = [
  ...catalogContracts,
  ...localizationContracts,
  ...sessionContracts,
  ...cartContracts,
  ...checkoutContracts,
  ...orderContracts,
  ...authContracts,
  ...securityContracts,
  ...passkeyContracts,
  ...userContracts,
  ...adminContracts,
  ...aboutContracts,
]

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: 'Stable: programs may rely on it' }),
    errors: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
    requestId: z.string(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' })

/** OpenAPI 3.1, made from the contracts that the handlers enforce. */
export const openApiDocument = (): ReturnType<typeof createDocument> => {
  const paths: ZodOpenApiPathsObject = {}
  for (const contract of contracts) {
    paths[contract.path] = { ...paths[contract.path], [contract.method.toLowerCase()]: operationOf(contract) }
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: { title: 'Meridian', version: '1', description: description.join(' ') },
      servers: [{ url: '/api/v1' }],
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      paths,
    },
    {
      // What is transformed on the way in is text on the way out as well.
      override: ({ jsonSchema, zodSchema, io }) => {
        if (io === 'output' && zodSchema._zod.def.type === 'pipe' && Object.keys(jsonSchema).length === 0)
          jsonSchema.type = 'string'
      },
    },
  )
}

const description = [
  'Amounts are strings of minor units with an ISO 4217 currency; times are ISO 8601 in UTC.',
  'Lists are pages: the nextCursor of one is the cursor of the next request. Unknown fields are refused.',
  'Programs send a bearer token from auth/login; pages of the shop itself send its session cookie.',
]

function operationOf(contract: Contract): ZodOpenApiOperationObject {
  const { id, tag, summary, access = 'public', params, query, body, response, status = 200, idempotent } = contract
  const header = idempotent ? z.object({ 'Idempotency-Key': z.string().max(128).optional() }) : undefined
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(access !== 'public' && { security: [{ bearer: [] }] }),
    ...(typeof access === 'object' && { description: `Needs the permission ${access.permission}.` }),
    requestParams: { ...(params && { path: params }), ...(query && { query }), ...(header && { header }) },
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      [status]: { description: 'Done', ...(response && { content: { 'application/json': { schema: response } } }) },
      ...problemsOf(contract),
    },
  }
}

function problemsOf({ access = 'public', refusals: own = [] }: Contract) {
  const codes: RefusalCode[] = [
    ...own,
    ...(access === 'public' ? [] : (['unauthenticated'] as const)),
    ...(typeof access === 'object' ? (['forbidden'] as const) : []),
  ]
  const byStatus = Object.groupBy([...new Set(codes)], (code) => String(refusals[code]))
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, list = []]) => [
      status,
      { description: list.join(', '), content: { 'application/problem+json': { schema: problem } } },
    ]),
  )
}
