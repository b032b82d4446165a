/** State as a word. `ok` is settled, `wait` wants something, `info` is on its way, `stop` has gone wrong. */
export type Tone = 'ok' | 'wait' | 'info' | 'stop' | 'mute'

export function Pill({ tone, children }: { tone: Tone; children: React.ReactNode }) {
  return <span className={`pill ${tone}`}>{children}</span>
}
