const PLACE = '/en/usd'
const MANY = 20

/** What is measured, with addresses that exist in the shop at `origin`. */
export async function findTargets(origin) {
  const api = async (path) => (await fetch(`${origin}/api/v1${path}`)).json()
  const products = (await api('/products?locale=en&currency=USD&limit=100')).items
  const categories = (await api('/categories?locale=en')).items
  const variants = await Promise.all(
    products
      .slice(0, MANY)
      .map(async ({ slug }) => (await api(`/products/${encodeURIComponent(slug)}?locale=en&currency=USD`)).variants),
  )
  const words = wordsOf(products)
  const page = (path) => ({ method: 'GET', path: PLACE + path })
  return [
    { name: 'home', requests: [page('')] },
    { name: 'category', requests: categories.map(({ slugs }) => page(`/categories/${slugs.join('/')}`)) },
    { name: 'product', requests: products.slice(0, MANY).map(({ slug }) => page(`/products/${slug}`)) },
    { name: 'search', requests: words.slice(0, MANY).map((word) => page(`/search?q=${encodeURIComponent(word)}`)) },
    { name: 'search, new words', requests: [page(`/search?q=${words[0]}`)], vary: searchNobodyMade(words) },
    { name: 'add to cart', requests: variants.flatMap(addsOf) },
  ].filter(({ requests }) => requests.length > 0)
}

function wordsOf(products) {
  const words = products.flatMap(({ name }) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  return [...new Set(words)].filter((word) => !['with', 'and', 'for', 'set', 'the'].includes(word))
}

// A number that is in few names or none: no answer can come from a cache.
function searchNobodyMade(words) {
  let next = Date.now() % 1_000_000
  return (request) => {
    next += 1
    return {
      ...request,
      path: `${PLACE}/search?q=${encodeURIComponent(words[next % words.length])}&max=${next % 100_000}.${10 + (next % 90)}`,
    }
  }
}

// Without a cookie, so each makes a cart of its own.
const addsOf = (variants) =>
  variants
    .filter(({ stock }) => stock.state === 'in-stock')
    .slice(0, 1)
    .map(({ id }) => ({
      method: 'POST',
      path: '/api/v1/session/lines',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ variantId: id, quantity: 1, locale: 'en', currency: 'USD' }),
    }))
