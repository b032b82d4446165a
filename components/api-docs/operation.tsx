import type { Documented } from '@/lib/http/documented'
import { Schema, typeOf } from './schema'

/** One endpoint: what it takes, what it answers, how it refuses. */
export function Operation({
  operationId,
  method,
  path,
  summary,
  description,
  parameters = [],
  requestBody,
  responses,
}: Documented) {
  const body = requestBody && 'content' in requestBody ? requestBody.content['application/json']?.schema : undefined
  return (
    <article id={operationId} className="pb-12">
      <h3>
        <code>
          {method} {path}
        </code>
      </h3>
      <p className="after">{summary}.</p>
      {description && <p className="soft">{description}</p>}
      <dl className="facts small">
        {parameters.length > 0 && (
          <div>
            <dt>Parameters</dt>
            {parameters.map((parameter) =>
              'in' in parameter ? (
                <dd key={parameter.name}>
                  <code>{parameter.name}</code> in {parameter.in}
                  {parameter.required ? ', required' : ''}: {typeOf(parameter.schema ?? {})}
                  {parameter.description ? `. ${parameter.description}` : ''}
                </dd>
              ) : null,
            )}
          </div>
        )}
        {body && (
          <div>
            <dt>Body</dt>
            <dd>
              <Schema schema={body} />
            </dd>
          </div>
        )}
        {Object.entries(responses ?? {}).map(([status, response]) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>
              {'description' in response && response.description}
              {'content' in response && response.content?.['application/json']?.schema && (
                <Schema schema={response.content['application/json'].schema} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
