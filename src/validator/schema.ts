import { z } from 'zod'
import { containerFields } from './schema/container.ts'
import {
  duration,
  environmentVariable,
  filledText,
  isFilled,
  listOf,
  optionalText,
  portNumber,
  switchedOff,
  text,
} from './schema/parts.ts'
import { probe, waitsForStart } from './schema/probe.ts'

/**
 * The document as it is written, field by field, with Container Canary's defaults
 * (https://github.com/NVIDIA/container-canary#manifests). Extensions: `grpc`, `httpGet.host`,
 * named ports, `devices`, `env[].secret`, what a command has to end with and to write, and all that an
 * image is asked without running it.
 */

/** IANA_SVC_NAME (RFC 6335), as Kubernetes asks of a port's name. */
const portName = text.regex(
  /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/,
  'must be a port name: at most 15 of a–z, 0–9 and -, with a letter',
)

const port = z.strictObject({
  port: portNumber,
  protocol: z
    .string()
    .nullish()
    .transform((value) => (isFilled(value) ? value.toLowerCase() : 'tcp'))
    .pipe(z.enum(['tcp', 'udp', 'sctp'], 'must be TCP, UDP or SCTP')),
  name: z
    .union([z.literal(''), portName])
    .nullish()
    .transform((value) => (isFilled(value) ? value : undefined)),
})

const hasNoColon = (value: string) => !value.includes(':')

const volume = z.strictObject({
  mountPath: text
    .regex(/^\//, 'must be an absolute path in the container')
    .refine(hasNoColon, 'must not hold a colon: behind one, engines look for options of the mount'),
  path: text
    .refine(hasNoColon, 'must not hold a colon: engines take it for the end of the path')
    .nullish()
    .transform((value) => (isFilled(value) ? value : null)),
})

const check = z.strictObject({
  name: filledText,
  description: optionalText,
  probe,
  optional: switchedOff,
})

function atMostOneStop(
  checks: readonly z.output<typeof check>[],
  context: z.core.$RefinementCtx,
): void {
  const stops = [...checks.entries()].filter(([, one]) => one.probe.stop !== undefined)
  for (const [index] of stops.slice(1)) {
    const message = 'must be the only one of its Validator: a container is stopped once'
    context.addIssue({ code: 'custom', path: [index, 'probe', 'stop'], message })
  }
}

export const validatorSchema = z
  .strictObject({
    apiVersion: z.literal('container-canary.nvidia.com/v1'),
    kind: z.literal('Validator'),
    name: filledText,
    description: optionalText,
    documentation: optionalText,
    env: listOf(environmentVariable),
    ports: listOf(port),
    volumes: listOf(volume),
    command: listOf(text),
    dockerRunOptions: listOf(text),
    devices: listOf(text),
    startWithin: z.exactOptional(duration),
    ...containerFields,
    /** A profile may have none: it is for others. */
    checks: listOf(check).superRefine(atMostOneStop),
  })
  .superRefine(({ startWithin, checks }, context) => {
    if (startWithin === undefined) return
    for (const [index, { probe: asked }] of checks.entries()) {
      if (!waitsForStart(asked) || asked.initialDelaySeconds * 1000 < startWithin) continue
      const path = ['checks', index, 'probe', 'initialDelaySeconds']
      const message = 'must be less than startWithin: both count from the start of the container'
      context.addIssue({ code: 'custom', path, message })
    }
  })

export type ValidatorDocument = z.output<typeof validatorSchema>
export type ProbeDocument = ValidatorDocument['checks'][number]['probe']
