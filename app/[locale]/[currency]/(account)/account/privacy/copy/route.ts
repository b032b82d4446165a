import { callerOf } from '@/lib/auth/caller'
import { viewerOf } from '@/lib/auth/request-viewer'
import { toJson } from '@/lib/http/problem'
import { refuseCrossSite } from '@/lib/http/same-origin'
import { attempt, Refusal, refusals } from '@/lib/refusal'
import { exportMyData } from '@/lib/users/privacy'

/** The copy of one's data as a file. */
export async function POST(request: Request): Promise<Response> {
  const copy = await attempt(async () => {
    refuseCrossSite(request)
    const viewer = await viewerOf(request)
    if (!viewer) throw new Refusal('unauthenticated')
    return exportMyData(viewer, callerOf(request.headers))
  })
  if (!copy.ok) return new Response(null, { status: refusals[copy.code] })
  return new Response(toJson(copy.data), {
    headers: {
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename="meridian-data.json"',
      'cache-control': 'no-store',
    },
  })
}
