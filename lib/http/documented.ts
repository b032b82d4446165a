import type { oas31 } from 'zod-openapi'

export type Documented = { method: string; path: string } & oas31.OperationObject

export type AnySchema = oas31.SchemaObject | oas31.ReferenceObject

/** The document's operations under their first tag, in its order. */
export function operationsByTag(document: oas31.OpenAPIObject): { tag: string; operations: Documented[] }[] {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item[method]
      return operation ? [{ ...operation, method: method.toUpperCase(), path }] : []
    }),
  )
  const tags = [...new Set(operations.map(({ tags: [tag] = [] }) => tag ?? ''))]
  return tags.map((tag) => ({ tag, operations: operations.filter(({ tags: [own] = [] }) => own === tag) }))
}

/** The name at the end of `#/components/schemas/Money`. */
export const referenced = (schema: AnySchema): string | null =>
  '$ref' in schema && typeof schema.$ref === 'string' ? (schema.$ref.split('/').at(-1) ?? null) : null
