/** Where we answer otherwise than an upstream's newest release does, and mean it. */
import type { KnownDifference } from './differences.ts'

const letterCase =
  'Docker 28 and Podman 5.8 read fields in any letter case (CDI 1.0.1), so their users have such files; ' +
  'containerd 2.4 and moby 2 do not (CDI 1.1.1), so each is warned about (cdi-field-letter-case)'

export const knownDifferences: Readonly<Record<string, readonly KnownDifference[]>> = {
  cdi: [
    {
      difference: 'specs, "key in different letter case": minimumVersion is null, not "0.3.0"',
      reason: letterCase,
    },
    {
      difference: 'specs, "key in different letter case": valid is false, not true',
      reason: letterCase,
    },
  ],
}
