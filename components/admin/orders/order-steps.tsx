import { getTranslations } from 'next-intl/server'
import { adminLocale } from '@/lib/admin/enter'
import { takeOrderStep } from '@/lib/admin/order-actions'
import { stepsFor } from '@/lib/admin/order-steps'
import type { OrderView } from '@/lib/orders/checkout/schema'
import { StepBoard, StepForm } from './step-board'

/** What can be done next; the first of them is the page's primary button, and what cannot be undone stands apart. */
export async function OrderSteps({ order, underway }: { order: OrderView; underway: boolean }) {
  const t = await getTranslations({ locale: await adminLocale(), namespace: 'admin.order' })
  const steps = stepsFor(order, underway)
  const ahead = steps.filter((step) => step !== 'cancel')
  const done = { pay: t('done.pay'), fulfil: t('done.fulfil'), deliver: t('done.deliver'), cancel: t('done.cancel') }
  return (
    <StepBoard action={takeOrderStep.bind(null, order.id)} done={done}>
      <section aria-labelledby="next">
        <h2 id="next">{t('nextStep')}</h2>
        {ahead.length === 0 && <p className="soft">{t('nothingLeft')}</p>}
        {ahead.map((step, at) => (
          <StepForm key={step} step={step}>
            {step === 'fulfil' && (
              <>
                <Field name="carrier" label={t('carrier')} note={t('optional')} maxLength={60} />
                <Field name="trackingNumber" label={t('tracking')} note={t('optional')} maxLength={80} />
              </>
            )}
            <button className={at === 0 ? 'btn primary' : 'btn'} type="submit">
              {t(labels[step])}
            </button>
          </StepForm>
        ))}
      </section>
      {steps.includes('cancel') && (
        <section aria-labelledby="apart" className="apart">
          <h2 id="apart">{t('apart')}</h2>
          <details className="confirm">
            <summary className="btn danger">{t('cancel')}</summary>
            <StepForm step="cancel">
              <div className="f">
                <label htmlFor="reason">{t('reason')}</label>
                <textarea className="cell-in" id="reason" name="reason" rows={3} required maxLength={300} />
              </div>
              <button className="btn danger-fill" type="submit">
                {t('confirmCancel', { number: order.number })}
              </button>
            </StepForm>
          </details>
          <p className="soft">{t('cancelNote')}</p>
        </section>
      )}
    </StepBoard>
  )
}

const labels = { pay: 'markPaid', fulfil: 'fulfil', deliver: 'deliver' } as const

function Field({ name, label, note, maxLength }: { name: string; label: string; note: string; maxLength: number }) {
  return (
    <div className="f">
      <label htmlFor={name}>
        {label} <span className="none">{note}</span>
      </label>
      <input className="cell-in" id={name} name={name} maxLength={maxLength} autoComplete="off" />
    </div>
  )
}
