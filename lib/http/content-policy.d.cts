export function contentPolicy(scripts: string): string
