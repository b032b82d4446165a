const PLACE = '/en/usd'
const MANY = 20

/** What is measured, with addresses that exist in the shop at `origin`. */
export async function findTargets(origin, owner) {
  const api = async (path) => (await fetch(`${origin}/api/v1${path}`)).json()
  const products = (await api('/products?locale=en&currency=USD&limit=100')).items
  const categories = (await api('/categories?locale=en')).items
  const variants = await Promise.all(
    products
      .slice(0, MANY)
      .map(async ({ slug }) => (await api(`/products/${encodeURIComponent(slug)}?locale=en&currency=USD`)).variants),
  )
  const words = wordsOf(products)
  const bearer = { authorization: `Bearer ${await signIn(origin, owner)}` }
  const page = (path) => ({ method: 'GET', path: PLACE + path })
  return [
    { name: 'home', requests: [page('')] },
    { name: 'category', requests: categories.map(({ slugs }) => page(`/categories/${slugs.join('/')}`)) },
    { name: 'product', requests: products.slice(0, MANY).map(({ slug }) => page(`/products/${slug}`)) },
    { name: 'search', requests: words.slice(0, MANY).map((word) => page(`/search?q=${encodeURIComponent(word)}`)) },
    { name: 'search, not kept', requests: [page(`/search?q=${words[0]}`)], vary: spelledAnew(words.slice(0, MANY)) },
    { name: 'add to cart', requests: variants.flatMap(addsOf) },
    { name: 'session of nobody', requests: [{ method: 'GET', path: '/api/v1/session' }] },
    { name: 'session checked', requests: [{ method: 'GET', path: '/api/v1/session', headers: bearer }] },
    { name: 'sign in', requests: [signInOf(owner)] },
  ].filter(({ requests }) => requests.length > 0)
}

/** Of somebody whose password is right. */
export const signInOf = (owner) => ({
  method: 'POST',
  path: '/api/v1/auth/login',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(owner),
})

async function signIn(origin, owner) {
  const { path, ...request } = signInOf(owner)
  const response = await fetch(origin + path, request)
  if (!response.ok) throw new Error(`The demo owner cannot sign in: ${response.status}`)
  return (await response.json()).accessToken
}

function wordsOf(products) {
  const words = products.flatMap(({ name }) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  return [...new Set(words)].filter((word) => !['with', 'and', 'for', 'set', 'the'].includes(word))
}

const accented = { a: 'aàáâãäå', c: 'cçćč', d: 'dď', e: 'eèéêëę', g: 'gğ', i: 'iìíîï', l: 'lł', n: 'nñńň', o: 'oòóôõö' }
Object.assign(accented, { r: 'rř', s: 'sśš', t: 'tť', u: 'uùúûü', w: 'wŵ', y: 'yýÿ', z: 'zźżž' })

// The same words with accents that nobody else chose: the same work and answer, and it is not kept from before.
function spelledAnew(words) {
  let next = 0
  return (request) => {
    next += 1
    let spelling = Math.floor(next / words.length)
    const spelled = [...words[next % words.length]].map((letter) => {
      const choice = accented[letter] ?? letter
      const chosen = choice[spelling % choice.length]
      spelling = Math.floor(spelling / choice.length)
      return chosen
    })
    return { ...request, path: `${PLACE}/search?q=${encodeURIComponent(spelled.join(''))}` }
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
