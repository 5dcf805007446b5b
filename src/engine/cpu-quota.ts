/** Microseconds: the kernel's own period, and the least quota that it takes. */
export const cpuPeriod = 100_000
const leastQuota = 1_000

/** @param millicores thousandths of a processor's time */
export function quotaOf(millicores: number): number {
  return Math.max(leastQuota, Math.round((millicores * cpuPeriod) / 1000))
}
