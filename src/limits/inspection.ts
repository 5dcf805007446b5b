/** What is read of an image beside its run. */
export const inspectionLimits = {
  /** Programs that are looked at, of one image. */
  programs: 200,
  /** Who asks for one of them, by name. */
  askers: 3,
  /** Libraries of one of them. */
  libraries: 200,
  /** Reading one image; the run does not wait longer for it. */
  duration: 30_000,
  /** The same, once all else of the image is judged. */
  alone: 5_000,
} as const

export const gridLimits = {
  /** Platforms of one image. */
  platforms: 64,
  /** Of them read at once. */
  atOnce: 2,
} as const
