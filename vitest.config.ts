import path from 'node:path'
import { defineConfig } from 'vitest/config'

const SLOW_MACHINE_MS = 30_000

export default defineConfig({
  resolve: {
    alias: {
      '@': path.resolve('.'),
      // The package throws outside a server component; its own empty file is what React's server gets.
      'server-only': path.resolve('node_modules/server-only/empty.js'),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,db}/**/*.test.{ts,tsx}', 'messages/**/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: SLOW_MACHINE_MS,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: SLOW_MACHINE_MS,
          hookTimeout: SLOW_MACHINE_MS,
        },
      },
    ],
  },
})
