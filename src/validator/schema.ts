import { z } from 'zod'
import { isolatedLimits, secretLimits } from '../limits.ts'
import { checkActions } from '../model.ts'
import { either } from '../options.ts'
import { headerProblem, responseHeaderProblem } from '../probe/request-headers.ts'
import { containerFields } from './schema/container.ts'
import { fileProbe, imageProbe, programProbe, textPatterns } from './static-schema.ts'

/**
 * The document as it is written, field by field, with Container Canary's defaults
 * (https://github.com/NVIDIA/container-canary#manifests). Extensions: `grpc`, `httpGet.host`,
 * named ports, `devices`, `env[].secret`, what a command has to end with and to write, and all that an
 * image is asked without running it.
 */
const text = z.string()
const isFilled = (value: string | null | undefined): value is string => (value ?? '') !== ''
const filledText = text.min(1, 'must not be empty')
/** A key that is there with nothing behind it means the same as one that is not there, as in Go. */
const optionalText = text.nullish().transform((value) => value ?? '')
const textOrNull = text.nullish().transform((value) => (isFilled(value) ? value : null))
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((value) => value ?? [])

const int32 = z.int().max(2_147_483_647)
const numberOr = (number: z.ZodInt, otherwise: number) =>
  number.nullish().transform((value) => value ?? otherwise)
const secondsOr = (otherwise: number) => numberOr(int32.min(0), otherwise)
const threshold = numberOr(int32.min(1), 1)

const portNumber = z.int().min(1).max(65_535)
/** IANA_SVC_NAME (RFC 6335), as Kubernetes asks of a port's name. */
const portName = text.regex(
  /^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/,
  'must be a port name: at most 15 of a–z, 0–9 and -, with a letter',
)
const probedPort = z.union([portNumber, text])

const environmentVariable = z
  .strictObject({
    name: text.regex(/^[^=\0]+$/, 'must be a name without = in it'),
    value: text
      .refine((value) => !value.includes('\0'), 'must not hold a NUL character')
      .nullish()
      .transform((value) => value ?? ''),
    secret: z
      .boolean()
      .nullish()
      .transform((value) => value ?? false),
  })
  .refine(
    ({ value, secret }) => !secret || value.length <= secretLimits.characters,
    `must have at most ${secretLimits.characters} characters to be a secret`,
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

/** @param problemOf why such a header could never be sent, or never be received; null: it could */
const headersWithout = (problemOf: typeof headerProblem) =>
  listOf(
    z.strictObject({ name: text, value: optionalText }).superRefine((header, context) => {
      const message = problemOf(header)
      if (message !== null) context.addIssue({ code: 'custom', message })
    }),
  )

const commandLine = z.array(text).min(1, 'must name a command')
const steps = listOf(commandLine).pipe(z.array(commandLine).max(isolatedLimits.steps))
const switchedOff = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

/** What a command may have around it that has a container of its own. */
const isolation = {
  setup: steps,
  teardown: steps,
  env: listOf(environmentVariable),
  workingDir: text
    .regex(/^\//, 'must be an absolute path in the container')
    .nullish()
    .transform((value) => value ?? null),
  user: textOrNull,
  expand: switchedOff,
}

const isolationKeys = ['setup', 'teardown', 'env', 'workingDir', 'user', 'expand'] as const

const exec = z
  .strictObject({
    command: commandLine,
    exitCode: z.exactOptional(z.int().min(0).max(255)),
    stdout: z.exactOptional(textPatterns),
    stderr: z.exactOptional(textPatterns),
    isolated: switchedOff,
    ...isolation,
  })
  .superRefine(({ isolated, ...fields }, context) => {
    if (isolated) return
    for (const key of isolationKeys) {
      const value = fields[key]
      if (value === null || value === false || (Array.isArray(value) && value.length === 0))
        continue
      const message = 'must have isolated: true beside it: it is for a container of its own'
      context.addIssue({ code: 'custom', path: [key], message })
    }
  })

const httpGet = z.strictObject({
  path: optionalText,
  port: probedPort,
  host: textOrNull,
  scheme: z
    .string()
    .nullish()
    .transform((value) => (isFilled(value) ? value : 'HTTP'))
    .pipe(z.enum(['HTTP', 'HTTPS'], 'must be HTTP or HTTPS')),
  httpHeaders: headersWithout(headerProblem),
  responseHttpHeaders: headersWithout(responseHeaderProblem),
})

const tcpSocket = z.strictObject({ port: probedPort, host: textOrNull })

const grpc = z.strictObject({ port: portNumber, service: optionalText })

const optionalAction = <Action extends z.ZodType>(action: Action) =>
  action.nullish().transform((value) => value ?? undefined)

const probe = z
  .strictObject({
    exec: optionalAction(exec),
    httpGet: optionalAction(httpGet),
    tcpSocket: optionalAction(tcpSocket),
    grpc: optionalAction(grpc),
    image: optionalAction(imageProbe),
    file: optionalAction(fileProbe),
    program: optionalAction(programProbe),
    initialDelaySeconds: secondsOr(0),
    timeoutSeconds: secondsOr(30),
    periodSeconds: secondsOr(1),
    successThreshold: threshold,
    failureThreshold: threshold,
    terminationGracePeriodSeconds: secondsOr(30),
  })
  .superRefine((value, context) => {
    const actions = checkActions.filter((action) => value[action] !== undefined)
    if (actions.length === 1) return
    context.addIssue({
      code: 'custom',
      message:
        actions.length === 0
          ? `must have an action: ${either(checkActions)}`
          : `must have one action, has ${actions.join(' and ')}`,
    })
  })

const check = z.strictObject({ name: filledText, description: optionalText, probe })

export const validatorSchema = z.strictObject({
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
  ...containerFields,
  /** A profile may have none: it is for others. */
  checks: listOf(check),
})

export type ValidatorDocument = z.output<typeof validatorSchema>
export type ProbeDocument = ValidatorDocument['checks'][number]['probe']
