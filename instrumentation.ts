/** Once per server: the job worker, and the ear for what other instances changed. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const { startBackground } = await import('./lib/background')
  await startBackground()
}
