import { refuseProblems } from '../../errors.ts'
import type { Validator } from '../../validator/manifest.ts'

/** Flags of `docker run` that say what is to be found out: with them every trial would be the same. */
const own =
  /^(?:--(?:user|cap-add|cap-drop|privileged|read-only|tmpfs|security-opt|group-add|userns)(?:=|$)|-[dtiPq]*u)/

/** @throws CanaryError (input), each at its line */
export function refuseOwnConfinement(validators: readonly Validator[]): void {
  refuseProblems(
    validators.flatMap(({ options }) =>
      options
        .filter(({ text }) => own.test(text))
        .map(({ text, location }) => ({
          code: 'run-option',
          message: `dockerRunOptions: ${text.split('=')[0] ?? text} says what harden is to find out`,
          location,
          hint: 'leave it out of the manifest that the image is held to while it is hardened',
        })),
    ),
  )
}
