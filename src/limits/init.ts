/** Looking at an image to write its first manifest. */
export const initLimits = {
  /** Beyond the image's start: then whatever listens is all there is. */
  look: 4_000,
  /** Where nothing listens so long after the start, a manifest that asks for no port is tried meanwhile. */
  silence: 500,
  /** Between two looks at what listens. */
  poll: 100,
  /** For so long nothing new must have begun to listen. */
  quiet: 1_000,
  /** Ports that are asked what they speak. */
  ports: 16,
  /** One question to one port. */
  question: 2_000,
  /** From the start until a command is run in an image that listens on nothing. */
  settle: 2_000,
  /** A check that is written has at least so many seconds, */
  patience: 30,
  /** and so many times as long as the image took. */
  patienceTimes: 10,
} as const
