import type { CSSProperties } from 'react'

const serif = 'Newsreader, Georgia, "Times New Roman", serif'
const sans = '"Instrument Sans", "Helvetica Neue", Arial, sans-serif'
const ink = '#25211c'
const soft = '#5c564e'
const line = '#ded9d0'

/** The shop's look in what mail programs understand: hex colours, no logical properties. */
export const style = {
  body: {
    backgroundColor: '#f8f6f1',
    color: ink,
    fontFamily: sans,
    fontSize: 16,
    lineHeight: '26px',
    margin: 0,
    padding: '32px 0',
  },
  column: { maxWidth: 600, margin: '0 auto', padding: '0 24px' },
  name: { fontFamily: serif, fontSize: 24, lineHeight: '32px', margin: '0 0 32px' },
  heading: { fontFamily: serif, fontWeight: 400, fontSize: 30, lineHeight: '38px', margin: '0 0 16px' },
  text: { fontSize: 16, lineHeight: '26px', margin: '0 0 16px' },
  soft: { color: soft, fontSize: 14, lineHeight: '22px', margin: 0 },
  button: {
    backgroundColor: '#285f78',
    color: '#fbf9f5',
    padding: '14px 24px',
    fontWeight: 600,
    textDecoration: 'none',
    display: 'inline-block',
  },
  table: { width: '100%', borderCollapse: 'collapse', margin: '24px 0' },
  cell: { borderTop: `1px solid ${line}`, padding: '12px 0', verticalAlign: 'top', fontSize: 15, lineHeight: '22px' },
  amount: {
    borderTop: `1px solid ${line}`,
    padding: '12px 0',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontSize: 15,
    lineHeight: '22px',
  },
  sum: { padding: '3px 0', fontSize: 15, lineHeight: '22px' },
  total: { borderTop: `1px solid ${ink}`, padding: '12px 0', fontSize: 18, lineHeight: '26px', fontWeight: 600 },
} satisfies Record<string, CSSProperties>
