/** The setting `shop`: who sells, as the imprint, invoices and mails name it. The merchant changes it in the admin. */
export const shop = {
  name: 'Meridian',
  legalName: 'Meridian Home GmbH',
  street: 'Kontorweg 8',
  postcode: '20457',
  city: 'Hamburg',
  country: 'DE',
  email: 'service@meridian.example',
}
