type Page = { kind: string; html: string; headers: Record<string, string>; status: number }

declare class PageCache {
  constructor(context?: { _requestHeaders?: Record<string, string> })
  get(key: string): Promise<{ value: Page } | null>
  set(key: string, value: object | null, context?: { tags?: string[] }): Promise<void>
  revalidateTag(tags: string | string[]): Promise<void>
}
export = PageCache
