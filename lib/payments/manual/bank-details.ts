/** Where a bank transfer goes: an account that exists in examples only. A merchant puts the shop's own here. */
export const bankDetails = { holder: 'Meridian', iban: 'DE02 1203 0000 0000 2020 51', bic: 'BYLADEM1001' }
