/** What stands between a `%` and its verb. */
export interface Flags {
  readonly width: number | undefined
  readonly precision: number | undefined
  readonly minus: boolean
  readonly plus: boolean
  readonly sharp: boolean
  readonly space: boolean
  readonly zero: boolean
  /** `%#v`: as Go source. */
  readonly asSource: boolean
}

export const noFlags: Flags = {
  width: undefined,
  precision: undefined,
  minus: false,
  plus: false,
  sharp: false,
  space: false,
  zero: false,
  asSource: false,
}
