'use client'

import { createContext, use, useActionState } from 'react'
import type { StepState } from '@/lib/admin/action-state'
import type { OrderStep } from '@/lib/admin/order-steps'
import { RefusalText } from '../refusal-text'

const Submit = createContext<(form: FormData) => void>(() => {})

/** The steps share what the last one answered, which stays when the step itself is no longer offered. */
export function StepBoard(props: {
  action: (state: StepState, form: FormData) => Promise<StepState>
  done: Record<OrderStep, string>
  children: React.ReactNode
}) {
  const [state, submit] = useActionState(props.action, null)
  return (
    <Submit value={submit}>
      {state && (
        <p className={state.ok ? 'said' : 'said refused'} role={state.ok ? 'status' : 'alert'}>
          {state.ok ? props.done[state.step] : <RefusalText code={state.code} />}
        </p>
      )}
      {props.children}
    </Submit>
  )
}

export function StepForm({ step, children }: { step: OrderStep; children: React.ReactNode }) {
  return (
    <form action={use(Submit)}>
      <input type="hidden" name="step" value={step} />
      {children}
    </form>
  )
}
