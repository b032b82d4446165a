import { demoGlassAndLight } from './products/glass-light'
import { demoLinenAndMetal } from './products/linen-metal'
import { demoStoneware } from './products/stoneware'
import { demoWood } from './products/wood'
import type { DemoProduct } from './types'

/** The 44 products of the demo shop; texts are in texts/products, pictures in public/media/demo. */
export const demoProducts: DemoProduct[] = [...demoStoneware, ...demoGlassAndLight, ...demoWood, ...demoLinenAndMetal]
