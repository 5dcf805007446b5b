/** Engines count whole seconds; nobody is to be killed before the time. */
export function wholeSeconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000)
}
