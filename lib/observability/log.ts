import { createLog } from './lines.mjs'

export const log = createLog()
