import type { oas31 } from 'zod-openapi'

type AnySchema = oas31.SchemaObject | oas31.ReferenceObject

/** The OpenAPI document as one page to read: no script, no other host. In English, as the document is. */
export function docsPage(document: oas31.OpenAPIObject): string {
  const operations = operationsOf(document)
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · Meridian</title><meta name="robots" content="noindex"><style>${style}</style></head><body><main>
<h1>API</h1>
<p>${text(document.info.description ?? '')}</p>
<p>Everything is below <code>/api/v1</code>. For programs: <a href="/api/v1/openapi.json">OpenAPI ${text(document.openapi)}</a>.</p>
<nav aria-label="Parts"><ul>${tags.map((tag) => `<li><a href="#${text(tag)}">${text(tag)}</a></li>`).join('')}<li><a href="#schemas">schemas</a></li></ul></nav>
${tags
  .map((tag) =>
    section(
      tag,
      operations
        .filter((one) => one.tag === tag)
        .map(operationHtml)
        .join(''),
    ),
  )
  .join('')}
${section(
  'schemas',
  Object.entries(document.components?.schemas ?? {})
    .map(namedSchema)
    .join(''),
)}
</main></body></html>`
}

type Operation = { tag: string; method: string; path: string; operation: oas31.OperationObject }

const operationsOf = (document: oas31.OpenAPIObject): Operation[] =>
  Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = item[method]
      return operation ? [{ tag: operation.tags?.[0] ?? 'other', method: method.toUpperCase(), path, operation }] : []
    }),
  )

const section = (id: string, body: string): string =>
  `<section aria-labelledby="${text(id)}"><h2 id="${text(id)}">${text(id)}</h2>${body}</section>`

function operationHtml({ method, path, operation }: Operation): string {
  const { operationId = '', summary = '', description, parameters = [], requestBody, responses = {} } = operation
  const body = requestBody && 'content' in requestBody ? requestBody.content['application/json']?.schema : undefined
  const rows = [
    ...parameters.flatMap((parameter) =>
      'in' in parameter ? [row(`${parameter.name} (${parameter.in})`, parameterHtml(parameter))] : [],
    ),
    ...(body ? [row('body', schemaHtml(body))] : []),
    ...Object.entries(responses).map(([status, response]) => row(status, responseHtml(response))),
  ]
  return `<article id="${text(operationId)}"><h3><code>${method} ${text(path)}</code></h3><p>${text(summary)}.</p>
${description ? `<p>${text(description)}</p>` : ''}<dl>${rows.join('')}</dl></article>`
}

const row = (name: string, html: string): string => `<div><dt>${text(name)}</dt><dd>${html}</dd></div>`

const parameterHtml = ({ required, schema = {}, description = '' }: oas31.ParameterObject): string =>
  [`${required ? 'required, ' : ''}${schemaHtml(schema)}`, text(description)].filter(Boolean).join('. ')

function responseHtml(response: oas31.ResponseObject | oas31.ReferenceObject): string {
  const schema = 'content' in response ? response.content?.['application/json']?.schema : undefined
  return schema ? schemaHtml(schema) : text(response.description ?? '')
}

const namedSchema = ([name, schema]: [string, AnySchema]): string =>
  `<article id="schema-${text(name)}"><h3>${text(name)}</h3>${schemaHtml(schema)}</article>`

function schemaHtml(schema: AnySchema): string {
  if ('$ref' in schema && typeof schema.$ref === 'string') {
    const name = text(schema.$ref.split('/').at(-1) ?? '')
    return `<a href="#schema-${name}">${name}</a>`
  }
  if ('$ref' in schema) return ''
  const variants = schema.anyOf ?? schema.oneOf
  if (schema.properties)
    return `<ul>${Object.entries(schema.properties)
      .map(([key, value]) => propertyHtml(key, value, schema.required))
      .join('')}</ul>`
  if (schema.items && typeof schema.items === 'object') return `list of ${schemaHtml(schema.items)}`
  if (variants) return variants.map(schemaHtml).join(' or ')
  return text(typeOf(schema))
}

function propertyHtml(key: string, schema: AnySchema, required: string[] = []): string {
  const description = 'description' in schema && schema.description ? `: ${text(schema.description)}` : ''
  return `<li><code>${text(key)}</code>${required.includes(key) ? '' : ', optional'}, ${schemaHtml(schema)}${description}</li>`
}

/** "integer, 1 to 100", "one of a, b", "string (uuid)". */
function typeOf({ enum: values, const: fixed, type, format, minimum, maximum, maxLength }: oas31.SchemaObject): string {
  if (values) return `one of ${values.join(', ')}`
  if (fixed !== undefined) return JSON.stringify(fixed)
  const limits = [
    minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? `at least ${minimum}` : '',
    maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? `at most ${maximum}` : '',
    maxLength !== undefined ? `up to ${maxLength} characters` : '',
  ]
  return [[type ?? 'anything'].flat().join(' or ') + (format ? ` (${format})` : ''), ...limits]
    .filter(Boolean)
    .join(', ')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const text = (value: string): string => value.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')

const style = `:root{color-scheme:light dark;--line:light-dark(#d8d3ca,#4a453e)}
body{margin:0;background:light-dark(#f8f5ef,#201d19);color:light-dark(#1f1b17,#eae6df);font:1rem/1.6 system-ui,sans-serif}
main{max-width:60rem;margin:auto;padding:3rem 1.25rem 6rem}h1,h2{font-family:Georgia,serif;font-weight:400}h1{font-size:3rem;margin:0}
h2{font-size:2rem;margin:4rem 0 1rem;padding-top:1rem;border-top:1px solid}h3{font-size:1rem;margin:2rem 0 .25rem}p{max-width:42rem;margin:.25rem 0}
a{color:inherit;text-underline-offset:.2em}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;padding:0;list-style:none}
dl{margin:.75rem 0;font-size:.9375rem}dl div{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:1rem;padding:.375rem 0;border-top:1px solid var(--line)}
dd{margin:0;min-width:0;overflow-wrap:anywhere}dd ul,article>ul{margin:0;padding-inline-start:1.25rem}code{font:.9375em ui-monospace,monospace}`
