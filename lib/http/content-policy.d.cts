export function contentPolicy(scripts: string, targets?: readonly string[]): string
