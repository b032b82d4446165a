import { realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = realpathSync(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'))
export const dataDirectory = path.join(root, '.data')
export const logDirectory = path.join(dataDirectory, 'log')
export const modules = path.join(root, 'node_modules')

export const inRoot = (...parts) => path.join(root, ...parts)
export const inData = (...parts) => path.join(dataDirectory, ...parts)
