/** The shape of `report.json`, version 1, as src/model.ts has it. */
import { z } from 'zod'
import {
  compatibilityVerdicts,
  containerStates,
  faults,
  marginConditions,
  marginProbes,
  outcomes,
  podPhases,
  predictionOutcomes,
  reasonCodes,
  reportedActions,
  reportVersion,
  validatorKinds,
  verdicts,
} from '../model.ts'
import { comparison, gate, waivers } from './schema/comparison.ts'
import { compatibility } from './schema/compatibility.ts'
import { staticReport } from './schema/static.ts'
import { count, list, location, logTail, milliseconds, notice, text, time } from './schema/parts.ts'

const verdict = z.enum(verdicts)

const reason = z.object({ code: z.enum(reasonCodes), message: text })

const seen = z.object({
  status: z.exactOptional(z.int()),
  headers: z.exactOptional(list(z.object({ name: text, value: text }))),
  body: z.exactOptional(text),
  location: z.exactOptional(text),
  exitCode: z.exactOptional(z.int()),
  stdout: z.exactOptional(text),
  stderr: z.exactOptional(text),
  serving: z.exactOptional(text),
  error: z.exactOptional(text),
  address: z.exactOptional(text),
  finding: z.exactOptional(z.object({ code: text, path: z.nullable(text) })),
})

const attempt = z.object({
  startedAt: time,
  durationMs: milliseconds,
  ok: z.boolean(),
  reason,
  seen,
})

const check = z.object({
  name: text,
  description: text,
  action: z.enum(reportedActions),
  wanted: text,
  location,
  cause: z.exactOptional(z.object({ message: text, location })),
  outcome: z.enum(outcomes),
  optional: z.exactOptional(z.literal(true)),
  reason,
  startedAt: time.nullable(),
  durationMs: milliseconds,
  attemptCount: count,
  attempts: list(attempt),
})

const container = z.object({
  id: text,
  name: text,
  reachedBy: text.nullable(),
  startedAt: time.nullable(),
  startDurationMs: milliseconds.nullable(),
  state: z.enum(containerStates),
  exitCode: z.int().nullable(),
  oomKilled: z.boolean(),
  logs: logTail,
  kept: z.boolean(),
  node: z.exactOptional(text),
})

const error = notice.extend({ kind: z.enum(faults) })

const terminated = z.object({
  exitCode: z.int(),
  reason: text,
  message: z.exactOptional(text),
  startedAt: z.exactOptional(time),
  finishedAt: z.exactOptional(time),
  containerID: z.exactOptional(text),
})

const containerState = z.object({
  waiting: z.exactOptional(z.object({ reason: text, message: z.exactOptional(text) })),
  running: z.exactOptional(z.object({ startedAt: time })),
  terminated: z.exactOptional(terminated),
})

const containerStatus = z.object({
  name: text,
  image: text,
  imageID: text,
  containerID: z.exactOptional(text),
  ready: z.boolean(),
  started: z.boolean(),
  restartCount: count,
  state: containerState,
  lastState: containerState,
})

const podStatus = z.object({
  phase: z.enum(podPhases),
  reason: z.exactOptional(text),
  message: z.exactOptional(text),
  conditions: list(
    z.object({
      type: text,
      status: z.enum(['True', 'False']),
      reason: z.exactOptional(text),
      message: z.exactOptional(text),
      lastTransitionTime: z.exactOptional(time),
    }),
  ),
  startTime: z.exactOptional(time),
  podIP: z.exactOptional(text),
  initContainerStatuses: list(containerStatus),
  containerStatuses: list(containerStatus),
})

const podEvent = z.object({
  type: z.enum(['Normal', 'Warning']),
  reason: text,
  message: text,
  container: text.nullable(),
  count,
  firstTimestamp: time,
  lastTimestamp: time,
})

const measure = {
  slowestMs: milliseconds.nullable(),
  p95Ms: milliseconds.nullable(),
  failuresInRow: count,
}

const factor = z.number().min(0).nullable()

export const marginSchema = z.object({
  container: text,
  probe: z.enum(marginProbes),
  location,
  timeoutMs: milliseconds,
  failureThreshold: count,
  conditions: list(z.object({ condition: z.enum(marginConditions), attempts: count, ...measure })),
  ...measure,
  factor,
  startup: z.object({ tookMs: milliseconds.nullable(), budgetMs: milliseconds, factor }).nullable(),
  suggestion: z
    .object({ changes: list(z.object({ path: text, value: count })), patch: text })
    .nullable(),
  answers: list(
    z.object({
      ...{ atMs: milliseconds, durationMs: milliseconds, ok: z.boolean() },
      condition: z.enum(marginConditions),
    }),
  ),
})

const containerLog = z.object({ restart: count, lines: list(text), truncated: z.boolean() })

const validator = z.object({
  kind: z.exactOptional(z.enum(validatorKinds)),
  name: text,
  condition: z.exactOptional(text),
  description: text,
  documentation: text,
  source: text,
  verdict,
  startedAt: time.nullable(),
  durationMs: milliseconds,
  container: container.nullable(),
  containers: z.exactOptional(list(container)),
  notices: list(notice),
  checks: list(check),
  status: z.exactOptional(podStatus),
  events: z.exactOptional(list(podEvent)),
  logs: z.exactOptional(z.record(text, list(containerLog))),
  margins: z.exactOptional(list(marginSchema)),
})

const nodeGroup = z.object({
  name: text,
  nodes: list(text),
  differs: list(text),
  predicted: z.nullable(z.enum(compatibilityVerdicts)),
  prediction: z.enum(predictionOutcomes),
})

const image = z.object({
  reference: text,
  id: text.nullable(),
  digest: text.nullable(),
  platform: text.nullable(),
  nodeGroup: z.exactOptional(nodeGroup),
  sizeBytes: z.exactOptional(z.int().min(0)),
  verdict,
  notices: list(notice),
  validators: list(validator),
  compatibility: compatibility.nullable(),
  static: z.exactOptional(staticReport),
})

const machine = z.object({
  kernel: text.nullable(),
  architecture: text.nullable(),
  processor: text.nullable(),
})

const repository = z.object({ url: text, commit: text })

export const reportSchema = z.object({
  schemaVersion: z.literal(reportVersion),
  verdict,
  startedAt: time,
  durationMs: milliseconds,
  tool: z.object({ name: text, version: text }),
  engine: z.object({ name: text, version: text, apiVersion: text }).nullable(),
  machine: z.exactOptional(machine),
  repository: z.exactOptional(repository),
  errors: list(error),
  images: list(image),
  pushed: z.exactOptional(list(z.object({ reference: text, digest: text }))),
  gate: z.exactOptional(gate),
  comparison: z.exactOptional(comparison),
  waivers: z.exactOptional(waivers),
})
