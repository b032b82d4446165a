import type { Metadata } from 'next'
import { Operation } from '@/components/api-docs/operation'
import { Schema } from '@/components/api-docs/schema'
import { operationsByTag } from '@/lib/http/documented'
import { openApiDocument } from '@/lib/http/openapi'

export const ensureStatic = 'navigation'

export const metadata: Metadata = { title: 'API · Meridian', robots: { index: false } }

/** The OpenAPI document to read, without a script or another host. In English, as the document is. */
export default function DocsPage() {
  const document = openApiDocument()
  const tags = operationsByTag(document)
  return (
    <main className="page pt-12">
      <h1>API</h1>
      <p className="after">{document.info.description}</p>
      <p className="after">
        Everything is below <code>/api/v1</code>; the same as <a href="/api/v1/openapi.json">OpenAPI 3.1</a>.
      </p>
      {tags.map(({ tag, operations }) => (
        <section key={tag} className="section grid" aria-labelledby={tag}>
          <header>
            <h2 id={tag}>{tag}</h2>
          </header>
          <div className="body">
            {operations.map((operation) => (
              <Operation key={operation.operationId} {...operation} />
            ))}
          </div>
        </section>
      ))}
      <section className="section grid" aria-labelledby="schemas">
        <header>
          <h2 id="schemas">Schemas</h2>
        </header>
        <div className="body facts">
          {Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => (
            <div key={name} id={`schema-${name}`}>
              <h3>{name}</h3>
              <Schema schema={schema} />
            </div>
          ))}
        </div>
      </section>
    </main>
  )
}
