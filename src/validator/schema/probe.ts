/** What a check asks, and when. */
import { z } from 'zod'
import { checkActions } from '../../model.ts'
import { either } from '../../options.ts'
import { signals } from '../../probe/signals.ts'
import { fileProbe, imageProbe, programProbe } from '../static-schema.ts'
import { exec } from './exec.ts'
import { httpGet, probedPort } from './http-get.ts'
import { duration, filledText, int32, numberOr, optionalText, portNumber, text } from './parts.ts'
import { switchedOff, textOrNull } from './parts.ts'

const secondsOr = (otherwise: number) => numberOr(int32.min(0), otherwise)
const threshold = numberOr(int32.min(1), 1)

const tcpSocket = z.strictObject({ port: probedPort, host: textOrNull })

const grpc = z.strictObject({ port: portNumber, service: optionalText })

const log = z.strictObject({
  matches: filledText,
  stream: z.enum(['stdout', 'stderr', 'both']).default('both'),
  within: z.exactOptional(duration),
})

const exitCode = z.int().min(0).max(255)
const exitCodes = z.union([
  text.transform((written, context): null => {
    if (written === 'any') return null
    const message = 'must be any, an exit code, or a list of them'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }),
  exitCode.transform((code) => [code]),
  z.array(exitCode).min(1, 'must name an exit code'),
])

const signal = text.transform((written, context) => {
  const name = `SIG${written.toUpperCase().replace(/^SIG/, '')}`
  const found = signals.find((one) => one === name)
  if (found !== undefined) return found
  const message = 'must be a signal that a process can heed, such as TERM, INT or QUIT'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

const stop = z
  .strictObject({
    signal: z.exactOptional(signal),
    grace: duration.default(30_000),
    exitCode: exitCodes.default(null),
    reaped: switchedOff,
  })
  .transform(({ signal: asked, grace, exitCode: codes, reaped }) => ({
    ...{ signal: asked ?? null, grace, exitCodes: codes, reaped },
  }))

const optionalAction = <Action extends z.ZodType>(action: Action) =>
  action.nullish().transform((value) => value ?? undefined)

export const probe = z
  .strictObject({
    exec: optionalAction(exec),
    httpGet: optionalAction(httpGet),
    tcpSocket: optionalAction(tcpSocket),
    grpc: optionalAction(grpc),
    log: optionalAction(log),
    stop: optionalAction(stop),
    image: optionalAction(imageProbe),
    file: optionalAction(fileProbe),
    program: optionalAction(programProbe),
    initialDelaySeconds: secondsOr(0),
    timeoutSeconds: secondsOr(30),
    periodSeconds: secondsOr(1),
    successThreshold: threshold,
    failureThreshold: threshold,
    terminationGracePeriodSeconds: secondsOr(30),
    startWithin: z.exactOptional(duration),
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
  .superRefine((value, context) => {
    const { startWithin, failureThreshold, initialDelaySeconds, exec: command } = value
    if (startWithin === undefined) return
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', path: ['startWithin'], message })
    }
    if (failureThreshold > 1) {
      refuse('must not stand beside failureThreshold: until then no failure counts, then the first')
    }
    if (startWithin <= initialDelaySeconds * 1000) {
      refuse('must be longer than initialDelaySeconds: both count from the start of the container')
    }
    if (command?.isolated === true) {
      refuse('must be left out: a command with isolated: true waits for no start')
    }
    if (value.log?.within !== undefined) {
      refuse('must be left out: log.within says how long the line is waited for')
    }
  })

type Probe = z.output<typeof probe>

/** Whether the default of a whole document is for a check: it waits for something to start, and does not say how long. */
export function waitsForStart(checked: Probe): boolean {
  const { httpGet: get, tcpSocket: connection, grpc: health, log: line } = checked
  const isWaiting = (get ?? connection ?? health ?? line) !== undefined
  const saysItself = checked.startWithin !== undefined || line?.within !== undefined
  return isWaiting && !saysItself && checked.failureThreshold === 1
}
