/** The shape of `report.json`, version 1, as src/model.ts has it. */
import { z } from 'zod'
import { reportLimits } from '../limits.ts'

const text = z.string().max(reportLimits.inputTextCharacters)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(reportLimits.inputItems)
const milliseconds = z.number().min(0).max(reportLimits.inputMilliseconds)
const count = z.int().min(0)
const time = z.iso.datetime({ offset: true })

const verdict = z.enum(['passed', 'failed', 'errored'])
const compatibilityVerdict = z.enum(['compatible', 'incompatible', 'undetermined', 'errored'])
const matchVerdict = z.enum(['matched', 'unmatched', 'undetermined', 'errored'])

const location = z.object({
  file: text,
  line: z.int().min(1),
  column: z.int().min(1),
  origin: z.exactOptional(z.enum(['built-in', 'url', 'artifact'])),
})

const logTail = z.object({ text, truncated: z.boolean() })

const reason = z.object({
  code: z.enum([
    'ok',
    'connection-refused',
    'connection-reset',
    'connection-failed',
    'loopback-only',
    'attempt-timeout',
    'check-timeout',
    'status',
    'redirect',
    'header-missing',
    'header-value',
    'malformed-response',
    'tls',
    'grpc-status',
    'not-serving',
    'exit-code',
    'signal',
    'command-not-found',
    'command-not-executable',
    'command-not-started',
    'container-exited',
    'container-restarting',
    'container-not-started',
    'oom-killed',
    'unproven',
    'container-changed',
    'engine',
    'cancelled',
    'internal',
  ]),
  message: text,
})

const seen = z.object({
  status: z.exactOptional(z.int()),
  headers: z.exactOptional(list(z.object({ name: text, value: text }))),
  location: z.exactOptional(text),
  exitCode: z.exactOptional(z.int()),
  stdout: z.exactOptional(text),
  stderr: z.exactOptional(text),
  serving: z.exactOptional(text),
  error: z.exactOptional(text),
  address: z.exactOptional(text),
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
  action: z.enum(['exec', 'httpGet', 'tcpSocket', 'grpc']),
  wanted: text,
  location,
  cause: z.exactOptional(z.object({ message: text, location })),
  outcome: z.enum(['passed', 'failed', 'errored', 'skipped']),
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
  state: z.enum(['created', 'running', 'exited', 'removed']),
  exitCode: z.int().nullable(),
  oomKilled: z.boolean(),
  logs: logTail,
  kept: z.boolean(),
})

const notice = z.object({
  severity: z.enum(['error', 'warning', 'notice']),
  code: text,
  message: text,
  location: location.nullable(),
  hint: text.nullable(),
  output: z.exactOptional(logTail),
})

const error = notice.extend({
  kind: z.enum(['input', 'infrastructure', 'cancelled', 'internal']),
})

const validator = z.object({
  name: text,
  description: text,
  documentation: text,
  source: text,
  verdict,
  startedAt: time.nullable(),
  durationMs: milliseconds,
  container: container.nullable(),
  notices: list(notice),
  checks: list(check),
})

const expression = z.object({
  feature: text,
  element: text,
  matcher: z.enum(['matchExpression', 'matchName']),
  alternative: count.nullable(),
  wanted: text,
  found: text.nullable(),
  verdict: matchVerdict,
  hint: text.nullable(),
  location: location.nullable(),
})

const rule = z.object({
  name: text,
  verdict: matchVerdict,
  location: location.nullable(),
  error: text.nullable(),
  expressions: list(expression),
})

const set = z.object({
  index: count,
  tag: text,
  weight: z.number(),
  description: text,
  verdict: compatibilityVerdict,
  missing: list(text),
  rules: list(rule),
})

const nodes = z
  .object({
    nodes: list(text),
    verdict: compatibilityVerdict,
    bestSet: count.nullable(),
    sets: list(set),
  })
  .refine((group) => group.bestSet === null || group.bestSet < group.sets.length, {
    path: ['bestSet'],
    error: 'is the index of no set',
  })

const compatibility = z.object({
  source: text,
  digest: text.nullable(),
  verdict: compatibilityVerdict,
  notices: list(notice),
  nodes: list(nodes),
})

const image = z.object({
  reference: text,
  id: text.nullable(),
  digest: text.nullable(),
  platform: text.nullable(),
  verdict,
  notices: list(notice),
  validators: list(validator),
  pods: z.array(z.never()),
  compatibility: compatibility.nullable(),
})

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  verdict,
  startedAt: time,
  durationMs: milliseconds,
  tool: z.object({ name: text, version: text }),
  engine: z.object({ name: text, version: text, apiVersion: text }).nullable(),
  errors: list(error),
  images: list(image),
})
