import { AccountWords } from './account-words'

type EntryProps = { title: string; lede?: React.ReactNode; children: React.ReactNode }

/** One question in one column: signing in, registering, choosing a password. */
export const Entry = ({ title, lede, children }: EntryProps) => (
  <AccountWords>
    <div className="page entry">
      <h1>{title}</h1>
      {lede && <p className="soft">{lede}</p>}
      {children}
    </div>
  </AccountWords>
)
