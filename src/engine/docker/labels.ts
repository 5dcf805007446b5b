/** The API's filter for what carries all the labels; null stands for any value. */
export function labelFilters(labels: Readonly<Record<string, string | null>>): string {
  const label = Object.entries(labels).map(([name, value]) =>
    value === null ? name : `${name}=${value}`,
  )
  return JSON.stringify({ label })
}
