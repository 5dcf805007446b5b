/** How people know what an image was held against: `web`, or `web under read-only-root`. */
export function validatorTitle({
  name,
  condition,
}: {
  readonly name: string
  readonly condition?: string
}): string {
  return condition === undefined ? name : `${name} under ${condition}`
}
