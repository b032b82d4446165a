import { expect } from '@playwright/test'
import { api } from './shop'

/** The link in the newest mail to an address that leads to this path, once the queue has written it. */
export async function mailedLink(to: string, path: string): Promise<string> {
  const authorization = { authorization: `Bearer ${await ownersBearer()}` }
  let link: string | undefined
  await expect(async () => {
    const { body } = await api('GET', `/admin/mails?q=${encodeURIComponent(to)}&limit=20`, undefined, authorization)
    for (const { id } of body.items as { id: string }[]) {
      const mail = (await api('GET', `/admin/mails/${id}`, undefined, authorization)).body
      link ??= new RegExp(`http[^\\s"]*${path}\\?token=[\\w-]{43}`).exec(String(mail.text))?.[0]
    }
    expect(link, `a mail to ${to} that leads to ${path}`).toBeTruthy()
  }).toPass({ timeout: 20_000 })
  return link ?? ''
}

export const tokenIn = (link: string): string => new URL(link).searchParams.get('token') ?? ''

let bearer: Promise<string> | undefined

const ownersBearer = (): Promise<string> => {
  bearer ??= bearerOf('owner@example.com', process.env.DEMO_OWNER_PASSWORD ?? '')
  return bearer
}

export async function bearerOf(email: string, password: string): Promise<string> {
  const { status, body } = await api('POST', '/auth/login', { email, password })
  expect(status).toBe(200)
  return String(body.accessToken)
}
