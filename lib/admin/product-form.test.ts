import { expect, test } from 'vitest'
import { readProductForm } from './product-form'

const id = '0198c3f2-1a2b-7000-8000-000000000001'
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

test('what nobody touched is not a change', () => {
  const form = formOf({
    [`price.${id}.EUR`]: '58.00',
    [`was.price.${id}.EUR`]: '58.00',
    status: 'draft',
    'was.status': 'draft',
  })
  expect(readProductForm(form)).toEqual({
    changes: { prices: [], stock: [], status: undefined },
    errors: [],
    typed: {},
  })
})

test('a price, an emptied price, a count and a state', () => {
  const form = formOf({
    [`price.${id}.EUR`]: '59.5',
    [`was.price.${id}.EUR`]: '58.00',
    [`price.${id}.JPY`]: '',
    [`was.price.${id}.JPY`]: '9200',
    [`stock.${id}.leipzig`]: '12',
    [`was.stock.${id}.leipzig`]: '10',
    status: 'published',
    'was.status': 'draft',
  })
  expect(readProductForm(form).changes).toEqual({
    prices: [
      { variantId: id, currency: 'EUR', amount: 5950n },
      { variantId: id, currency: 'JPY', amount: null },
    ],
    stock: [{ variantId: id, warehouse: 'leipzig', onHand: 12 }],
    status: 'published',
  })
})

test.each([
  [`price.${id}.JPY`, '15,80', 'price'],
  [`price.${id}.JPY`, '15.80', 'price'],
  [`price.${id}.EUR`, '-1', 'price'],
  [`price.${id}.KWD`, '1.2345', 'price'],
  [`stock.${id}.leipzig`, '', 'stock'],
  [`stock.${id}.leipzig`, '-2', 'stock'],
  [`stock.${id}.leipzig`, '1e9', 'stock'],
])('%s refuses %s and keeps it as typed', (path, value, code) => {
  const read = readProductForm(formOf({ [path]: value, [`was.${path}`]: '1' }))
  expect(read.errors).toEqual([{ path, code }])
  expect(read.typed).toEqual({ [path]: value })
})
