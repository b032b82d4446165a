import { run } from './lifecycle.mjs'
import { serve } from './serve.mjs'

run(() => serve('npm start', 'start'))
