import { addByForm } from '@/lib/orders/session/form'

type Context = { params: Promise<{ locale: string; currency: string }> }

/** The product page's form without JavaScript. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, currency } = await params
  return addByForm(request, locale, currency)
}
