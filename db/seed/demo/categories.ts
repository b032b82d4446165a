import type { DemoCategory } from './types'

function branch(key: string, ...leaves: string[]): DemoCategory {
  return { key, children: leaves.map((leaf) => ({ key: leaf })) }
}

/** Three levels; names, slugs and descriptions are in texts/categories.json. */
export const demoCategories: DemoCategory[] = [
  {
    key: 'stoneware',
    children: [branch('tableware', 'plates-bowls', 'cups', 'serving'), branch('vessels', 'vases', 'planters')],
  },
  {
    key: 'glass',
    children: [branch('drinking', 'glasses', 'carafes'), branch('glass-vessels', 'glass-vases', 'glass-bowls')],
  },
  {
    key: 'light',
    children: [branch('lamps', 'table-lamps', 'hanging-lamps'), branch('candlelight', 'candles', 'candle-holders')],
  },
  {
    key: 'wood',
    children: [
      branch('furniture', 'seating', 'tables-shelves'),
      branch('kitchen-wood', 'boards-tools', 'trays-bowls'),
      branch('room', 'clocks-mirrors', 'storage'),
    ],
  },
  {
    key: 'linen',
    children: [
      branch('living-linen', 'throws', 'cushions'),
      branch('table-linen', 'napkins-runners', 'kitchen-towels'),
    ],
  },
  {
    key: 'metal',
    children: [branch('hall', 'hooks'), branch('table-metal', 'trays-trivets', 'candlesticks')],
  },
]
