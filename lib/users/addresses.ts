import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { db, type Reader, type Tx } from '@/db/client'
import { accounts } from '@/db/schema/auth'
import { addresses } from '@/db/schema/users'
import type { Viewer } from '@/lib/auth/viewer'
import { type Address, address as addressShape } from '@/lib/orders/address'
import { checkAddress } from '@/lib/orders/address-check'
import { found, Refusal } from '@/lib/refusal'
import { isUuid } from '@/lib/uuid'
import { type AddressKind, MOST_ADDRESSES, type SavedAddress } from './schema'

type Row = typeof addresses.$inferSelect

/** The viewer's own, the oldest first. */
export async function listAddresses(viewer: Viewer): Promise<SavedAddress[]> {
  const rows = await db
    .select()
    .from(addresses)
    .where(eq(addresses.accountId, viewer.accountId))
    .orderBy(asc(addresses.createdAt), asc(addresses.id))
  return rows.map(viewOf)
}

/** @throws Refusal not-found, also for somebody else's */
export async function getAddress(viewer: Viewer, id: string): Promise<SavedAddress> {
  return viewOf(await ownAddress(db, viewer, id))
}

/** Takes all of an account's away. */
export async function forgetAddresses(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(addresses).where(eq(addresses.accountId, accountId))
}

export const ownsAddress = async (viewer: Viewer, id: string): Promise<boolean> =>
  isUuid(id) && (await db.$count(addresses, ownedBy(viewer, id))) > 0

/** Checked by the country's rules. The first one becomes primary for both. @throws Refusal invalid */
export async function addAddress(viewer: Viewer, input: Address): Promise<SavedAddress> {
  const checked = await checkAddress(input, '')
  return db.transaction(async (tx) => {
    await tx.select().from(accounts).where(eq(accounts.id, viewer.accountId)).for('update')
    const held = await tx.$count(addresses, eq(addresses.accountId, viewer.accountId))
    if (held >= MOST_ADDRESSES) throw new Refusal('invalid', { errors: [{ path: '', code: 'too-many' }] })
    const first = held === 0
    const [row] = await tx
      .insert(addresses)
      .values({ ...checked, accountId: viewer.accountId, primaryBilling: first, primaryShipping: first })
      .returning()
    return viewOf(found(row))
  })
}

/** Changes what is given; the whole is checked again. @throws Refusal not-found, invalid */
export async function changeAddress(viewer: Viewer, id: string, input: Partial<Address>): Promise<SavedAddress> {
  const { primaryBilling: _, primaryShipping: __, id: ___, ...before } = await getAddress(viewer, id)
  const checked = await checkAddress(addressShape.parse({ ...before, ...input }), '')
  const [row] = await db
    .update(addresses)
    .set({ ...blank, ...checked })
    .where(ownedBy(viewer, id))
    .returning()
  return viewOf(found(row))
}

/** When it was primary, the oldest of the others takes its place. @throws Refusal not-found */
export async function removeAddress(viewer: Viewer, id: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [removed] = await tx.delete(addresses).where(ownedBy(viewer, id)).returning()
    const { primaryBilling, primaryShipping } = found(removed)
    if (!primaryBilling && !primaryShipping) return
    const [next] = await tx
      .select({ id: addresses.id })
      .from(addresses)
      .where(eq(addresses.accountId, viewer.accountId))
      .orderBy(asc(addresses.createdAt), asc(addresses.id))
      .limit(1)
    if (!next) return
    await tx
      .update(addresses)
      .set({ ...(primaryBilling && { primaryBilling }), ...(primaryShipping && { primaryShipping }) })
      .where(eq(addresses.id, next.id))
  })
}

/** @throws Refusal not-found */
export async function makePrimary(viewer: Viewer, id: string, kind: AddressKind): Promise<SavedAddress> {
  return db.transaction(async (tx) => {
    await tx.select().from(accounts).where(eq(accounts.id, viewer.accountId)).for('update')
    await ownAddress(tx, viewer, id)
    await tx.update(addresses).set(primary(kind, false)).where(eq(addresses.accountId, viewer.accountId))
    const [row] = await tx.update(addresses).set(primary(kind, true)).where(eq(addresses.id, id)).returning()
    return viewOf(found(row))
  })
}

const primary = (kind: AddressKind, value: boolean) =>
  kind === 'billing' ? { primaryBilling: value } : { primaryShipping: value }

const ownedBy = ({ accountId }: Viewer, id: string) => and(eq(addresses.id, id), eq(addresses.accountId, accountId))

async function ownAddress(reader: Reader | Tx, viewer: Viewer, id: string): Promise<Row> {
  const [row] = await reader.select().from(addresses).where(ownedBy(viewer, id))
  return found(row)
}

const blank = { organization: null, line2: null, locality: null, region: null, postcode: null, phone: null }

function viewOf({ accountId: _, createdAt: __, updatedAt: ___, ...row }: Row): SavedAddress {
  const { organization, line2, locality, region, postcode, phone, ...rest } = row
  return {
    ...rest,
    organization: organization ?? undefined,
    line2: line2 ?? undefined,
    locality: locality ?? undefined,
    region: region ?? undefined,
    postcode: postcode ?? undefined,
    phone: phone ?? undefined,
  }
}
