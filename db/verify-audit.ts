import { db, sqlClient } from '@/db/client'
import { verifyChain } from '@/lib/auth/verify-chain'

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})

async function main(): Promise<void> {
  const { events, head, broken } = await verifyChain(db)
  await sqlClient.end()
  if (broken) throw new Error(`The security events were changed: ${broken} does not fit, after ${events} that do.`)
  console.log(`${events} fit, the last is ${head?.slice(0, 12) ?? 'none'}`)
}
