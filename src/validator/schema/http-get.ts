/** A request of HTTP, and what its answer has to be. All but a GET that passes by its status is ours. */
import { z } from 'zod'
import { probeLimits } from '../../limits.ts'
import { httpMethods } from '../../probe/http-method.ts'
import type { RequestBody, StatusRange } from '../../probe/attempt.ts'
import { isPointer } from '../../probe/json-pointer.ts'
import type { Json } from '../../probe/json-pointer.ts'
import { headerProblem, responseHeaderProblem } from '../../probe/request-headers.ts'
import {
  filledText,
  isFilled,
  lacking,
  listOf,
  optionalText,
  portNumber,
  text,
  textOrNull,
} from './parts.ts'

export const probedPort = z.union([portNumber, text])

/** @param problemOf why such a header could never be sent, or never be received; null: it could */
const headersWithout = (problemOf: typeof headerProblem) =>
  listOf(
    z.strictObject({ name: text, value: optionalText }).superRefine((header, context) => {
      const message = problemOf(header)
      if (message !== null) context.addIssue({ code: 'custom', message })
    }),
  )

/** What JSON can say, and every reader of it takes for the same. */
const json = z
  .custom<Json>((value) => value !== undefined)
  .superRefine((value, context) => {
    const fault = faultIn(value)
    if (fault !== null) context.addIssue({ code: 'custom', ...fault })
  })

interface Fault {
  readonly path: (string | number)[]
  readonly message: string
}

function faultIn(value: unknown): Fault | null {
  const here = (message: string): Fault => ({ path: [], message })
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return here('must be a number that JSON has')
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return null
    return here('must be at most 9007199254740991: JSON does not keep larger whole numbers apart')
  }
  if (typeof value === 'bigint') return here('must be a number that JSON has')
  if (typeof value !== 'object' || value === null) return null
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  for (const [step, inner] of steps) {
    const fault = faultIn(inner)
    if (fault !== null) return { ...fault, path: [step, ...fault.path] }
  }
  return null
}

const structured = z.union([z.record(z.string(), json), z.array(json)])
const tooLong = `must have at most ${probeLimits.requestBody} bytes, as it is sent`

const requestBody = z
  .union([
    text.transform((content): RequestBody => ({ kind: 'text', text: content })),
    structured.transform((content): RequestBody => ({
      kind: 'json',
      text: JSON.stringify(content),
    })),
  ])
  .refine((body) => Buffer.byteLength(body.text) <= probeLimits.requestBody, tooLong)

const statusNumber = z.int().min(100).max(599)
const oneStatus = z.union([
  statusNumber.transform((status): StatusRange => ({ first: status, last: status })),
  text.transform((written, context): StatusRange => {
    const [, first, last = first] = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(written) ?? []
    if (first === undefined) {
      const message = 'must be a status such as 404, or a range such as 200-299'
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    if (Number(first) > Number(last)) {
      const message = `must be written from the smaller to the larger: ${last}-${first}`
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    }
    return { first: Number(first), last: Number(last) }
  }),
])
const responseStatus = z.union([
  z.array(oneStatus).min(1, 'must name a status'),
  oneStatus.transform((range) => [range]),
])

const patterns = z.union([
  z.array(filledText).min(1, 'must name a regular expression'),
  filledText.transform((pattern) => [pattern]),
])

const pointers = z
  .record(z.string(), json)
  .superRefine((wanted, context) => {
    for (const pointer of Object.keys(wanted).filter((one) => !isPointer(one))) {
      const message = 'must be a JSON Pointer (RFC 6901), such as /data/0/id'
      context.addIssue({ code: 'custom', path: [pointer], message })
    }
  })
  .transform((wanted) => Object.entries(wanted).map(([pointer, value]) => ({ pointer, value })))
  .refine((wanted) => wanted.length > 0, 'must name a place')

const responseBody = z
  .strictObject({
    matches: z.exactOptional(patterns),
    excludes: z.exactOptional(patterns),
    json: z.exactOptional(pointers),
  })
  .refine((body) => Object.keys(body).length > 0, lacking('must have matches, excludes or json'))
  .transform(({ matches = [], excludes = [], json: wanted = [] }) => ({
    ...{ matches, excludes, json: wanted },
  }))

export const httpGet = z
  .strictObject({
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
    method: z.exactOptional(z.enum(httpMethods)),
    body: z.exactOptional(requestBody),
    responseStatus: z.exactOptional(responseStatus),
    followRedirects: z.exactOptional(z.boolean()),
    responseBody: z.exactOptional(responseBody),
    tlsVerify: z.exactOptional(z.boolean()),
  })
  .superRefine(({ method = 'GET', scheme, body, responseBody: wanted, tlsVerify }, context) => {
    const refuse = (key: string, message: string) => {
      context.addIssue({ code: 'custom', path: [key], message })
    }
    if (body !== undefined && (method === 'GET' || method === 'HEAD')) {
      refuse('body', `must be left out: a ${method} has none; method: POST may be what you want`)
    }
    if (wanted !== undefined && method === 'HEAD') {
      refuse('responseBody', 'must be left out: the answer to a HEAD has no body')
    }
    if (tlsVerify === true && scheme === 'HTTP') {
      refuse('tlsVerify', 'must have scheme: HTTPS beside it: without TLS there is no certificate')
    }
  })
