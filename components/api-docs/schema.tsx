import { type AnySchema, referenced } from '@/lib/http/documented'

/** A JSON schema as a nested list of names and types; named ones are links. */
export function Schema({ schema }: { schema: AnySchema }) {
  const name = referenced(schema)
  if (name) return <a href={`#schema-${name}`}>{name}</a>
  if ('$ref' in schema) return null
  if (schema.items && typeof schema.items === 'object') {
    return (
      <>
        list of <Schema schema={schema.items} />
      </>
    )
  }
  const variants = schema.anyOf ?? schema.oneOf
  if (variants && !schema.properties) {
    return variants.map((variant, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
      <span key={at}>
        {at > 0 && ' or '}
        <Schema schema={variant} />
      </span>
    ))
  }
  if (!schema.properties) return <span>{typeOf(schema)}</span>
  return (
    <ul className="ps-4">
      {Object.entries(schema.properties).map(([key, property]) => (
        <li key={key}>
          <code>{key}</code>
          {schema.required?.includes(key) ? '' : '?'}: {typeof property === 'object' && <Schema schema={property} />}
          {typeof property === 'object' && 'description' in property && property.description
            ? ` (${property.description})`
            : ''}
        </li>
      ))}
    </ul>
  )
}

/** "integer, 1 to 100", "one of a, b", "string (uuid)". */
export function typeOf(schema: AnySchema): string {
  const name = referenced(schema)
  if (name || '$ref' in schema) return name ?? ''
  if (schema.enum) return `one of ${schema.enum.join(', ')}`
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  const type = [schema.type ?? 'any'].flat().join(' or ')
  const format = schema.format ? ` (${schema.format})` : ''
  const least = schema.minimum !== undefined ? `, at least ${schema.minimum}` : ''
  const most =
    schema.maximum !== undefined && schema.maximum < Number.MAX_SAFE_INTEGER ? `, at most ${schema.maximum}` : ''
  const length = schema.maxLength !== undefined ? `, up to ${schema.maxLength} characters` : ''
  return type + format + least + most + length
}
