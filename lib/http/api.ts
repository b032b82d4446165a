import { z } from 'zod'
import { defineContract } from './contract'

export const getOpenApiContract = defineContract({
  id: 'getOpenApi',
  tag: 'about',
  method: 'GET',
  path: '/openapi.json',
  summary: 'This document',
  response: z.looseObject({ openapi: z.string() }),
})

export const contracts = [getOpenApiContract]
