import { v7 } from 'uuid'
import type { Tx } from '@/db/client'
import { variants, variantValues } from '@/db/schema/catalog'
import { insertMissing } from '../../insert'
import { demoProducts } from '../products'
import { required } from '../texts'
import { type DemoVariant, internalGtin, packedWeight, variantsOf } from '../variants'
import type { Ids } from './makers'

export type LoadedVariant = DemoVariant & { id: string; position: number }

export async function loadVariants(
  tx: Tx,
  known: { products: Ids; options: Ids; values: Ids },
): Promise<LoadedVariant[]> {
  const loaded = demoProducts.flatMap((product) =>
    variantsOf(product).map((variant, position) => ({ ...variant, id: v7(), position })),
  )
  await insertMissing(
    tx,
    variants,
    loaded.map(({ id, product, sku, position, facts }, at) => ({
      id,
      productId: required(known.products, product.key),
      sku,
      gtin: internalGtin(at + 1),
      position,
      weight: packedWeight(facts.weight),
      width: facts.width,
      depth: facts.depth,
      height: facts.height,
      capacity: facts.capacity ?? null,
    })),
  )
  await insertMissing(
    tx,
    variantValues,
    loaded.flatMap(({ id, values }) =>
      values.map(({ option, value }) => ({
        variantId: id,
        optionId: required(known.options, option),
        valueId: required(known.values, `${option}:${value}`),
      })),
    ),
  )
  return loaded
}
