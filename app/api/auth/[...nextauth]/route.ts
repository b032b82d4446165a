import type { NextRequest } from 'next/server'
import { handlers } from '@/lib/auth/next-auth'
import { answerReturn } from '@/lib/auth/provider-return'

export const GET = (request: NextRequest): Promise<Response> => answerReturn(request, handlers.GET)
export const POST = (request: NextRequest): Promise<Response> => answerReturn(request, handlers.POST)
