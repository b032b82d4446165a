/** Half of a vessel's section beside its axis. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 16 28" width="16" height="28" aria-hidden="true">
      <path d="M2 0V28M2 2H6C4 6 5 8 8 11C13 16 14 21 10 27.2H2" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  )
}
