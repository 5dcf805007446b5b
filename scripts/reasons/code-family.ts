/** Codes that are about the same thing. */
export interface CodeFamily {
  /** Where to read of what they are about. */
  readonly page: string
  readonly codes: readonly string[]
}
