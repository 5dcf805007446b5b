/**
 * What builders tell of the step that they are at or failed in. Which line of the Dockerfile that is
 * stands in locate-step.ts.
 */
export type FailedStep =
  /** The builder itself names the line, from 1. */
  | { readonly kind: 'line'; readonly line: number }
  /**
   * Docker's own builder and Podman's count. `stage` from 0; null: over the whole Dockerfile, with
   * the arguments before the first `FROM`. `index` from 0.
   */
  | {
      readonly kind: 'counted'
      readonly stage: number | null
      readonly index: number
      readonly text: string
    }
  /** BuildKit without places: a stage's name, `stage-2` for one without, null for the only one. */
  | { readonly kind: 'named'; readonly stage: string | null; readonly text: string }

/** `Step 3/7 : RUN make` of Docker, `[2/2] STEP 3/7: RUN make` of Podman; null for anything else. */
export function readStepLine(line: string): (FailedStep & { readonly kind: 'counted' }) | null {
  const docker = /^Step (\d+)\/\d+ : (.*)$/.exec(line)
  if (docker !== null) return counted(null, docker[1], docker[2])
  const podman = /^(?:\[(\d+)\/\d+\] )?STEP (\d+)\/\d+: (.*)$/.exec(line)
  return podman === null ? null : counted(Number(podman[1] ?? '1') - 1, podman[2], podman[3])
}

function counted(stage: number | null, number = '', text = '') {
  return { kind: 'counted', stage, index: Number(number) - 1, text } as const
}

/** `dockerfile parse error on line 3: …`, as BuildKit and Docker's own builder say. */
export function readParseError(reason: string): FailedStep | null {
  const [, line] = /dockerfile parse error(?: on)? line (\d+):/i.exec(reason) ?? []
  return line === undefined ? null : { kind: 'line', line: Number(line) }
}

/** `… returned a non-zero code: 2` of Docker, `while running runtime: exit status 2` of Podman. */
export function readExitCode(reason: string): number | null {
  const [, code] =
    /returned a non-zero code: (\d+)\s*$/.exec(reason) ??
    /while running runtime: exit status (\d+)\s*$/.exec(reason) ??
    /exit code: (\d+)\s*$/.exec(reason) ??
    []
  return code === undefined ? null : Number(code)
}
