/** Ordered before this hour of a working day (UTC), a parcel leaves the same day. */
const lastHour = 14

export type Arrival = { first: Date; last: Date }

/** When a parcel arrives that takes so many working days, Monday to Friday, from the day it leaves. Days in UTC. */
export function arrivalOf({ minDays, maxDays }: { minDays: number; maxDays: number }, orderedAt: Date): Arrival {
  const day = new Date(Date.UTC(orderedAt.getUTCFullYear(), orderedAt.getUTCMonth(), orderedAt.getUTCDate()))
  const leaves = isWorkingDay(day) && orderedAt.getUTCHours() < lastHour ? day : addWorkingDays(day, 1)
  return { first: addWorkingDays(leaves, minDays), last: addWorkingDays(leaves, maxDays) }
}

function addWorkingDays(from: Date, days: number): Date {
  const day = new Date(from)
  for (let left = days; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

const isWorkingDay = (day: Date): boolean => day.getUTCDay() % 6 !== 0
