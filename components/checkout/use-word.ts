import { useMessages } from 'next-intl'

/** Reads a message by a key that data names, such as `shipping.express`; without one, the key's last part stands. */
export function useWord(): (key: string) => string {
  const messages: unknown = useMessages()
  return (key) => {
    const found = key.split('.').reduce<unknown>((tree, part) => (isTree(tree) ? tree[part] : undefined), messages)
    return typeof found === 'string' ? found : (key.split('.').at(-1) ?? key)
  }
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
