import { readFileSync } from 'node:fs'
import path from 'node:path'

export type ServerAction = { id: string; name: string; file: string; pages: string[] }
type Manifest = { node: Record<string, { exportedName: string; filename: string; workers: Record<string, unknown> }> }

/** Every server action of the build, whether or not a page shows a form for it. */
export function serverActions(): ServerAction[] {
  const file = path.join(process.env.NEXT_DIST_DIR ?? '.next', 'server', 'server-reference-manifest.json')
  const { node }: Manifest = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(node)
    .filter(([, { exportedName }]) => !exportedName.startsWith('$$RSC_SERVER_CACHE'))
    .map(([id, { exportedName, filename, workers }]) => ({
      id,
      name: exportedName,
      file: filename,
      pages: Object.keys(workers).flatMap((page) => /^app(\/.*)\/page$/.exec(page)?.[1] ?? []),
    }))
}

export function actionNamed(name: string): ServerAction {
  const action = serverActions().find((each) => each.name === name)
  if (!action) throw new Error(`The build has no ${name}`)
  return action
}

/** How many arguments an action reads: Next keeps one bit for each in the id's first byte. */
export const arityOf = ({ id }: ServerAction): number =>
  [6, 5, 4, 3, 2, 1].filter((bit) => (Number.parseInt(id.slice(0, 2), 16) >> bit) & 1).length

/** Calls an action as Next's client does: the form is the last argument, `before` are those before it. */
export async function callAction(
  address: string,
  { id }: ServerAction,
  { before, fields, cookie }: { before: unknown[] | null; fields: Record<string, string>; cookie?: string },
): Promise<{ status: number; text: string }> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(`_1_${name}`, value)
  body.set('0', JSON.stringify(before ? [...before, '$K1'] : []))
  const response = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'next-action': id, accept: 'text/x-component', ...(cookie && { cookie }) },
    body,
  })
  const headers = JSON.stringify([...response.headers].filter(([name]) => name !== 'set-cookie'))
  return { status: response.status, text: headers + (await response.text()) }
}
