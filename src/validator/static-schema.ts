/** What a probe may ask of an image without running it: extensions of Container Canary's manifest. */
import { z } from 'zod'
import { fileKinds } from '../image/files/image-files.ts'
import { parsePlatform } from '../registry/platform.ts'
import { executors } from '../static-checks/action.ts'
import type { ExpectedPort, ExpectedSize, ExpectedText } from '../static-checks/action.ts'
import { readMode } from '../static-checks/mode.ts'
import { readSize } from '../static-checks/size.ts'
import { lacking } from './schema/parts.ts'

const text = z.string()
const filled = text.min(1, 'must not be empty')
const count = z.int().min(0).max(2_147_483_647)
const absolutePath = text
  .regex(/^\//, 'must be an absolute path in the image')
  .refine((path) => !path.includes('\0'), 'must not hold a NUL character')

const patterns = z.array(filled).min(1, 'must name a regular expression')

/** What a text is to hold, and what not. */
export const textPatterns = z
  .strictObject({ matches: z.exactOptional(patterns), excludes: z.exactOptional(patterns) })
  .refine(
    ({ matches, excludes }) => matches !== undefined || excludes !== undefined,
    lacking('must have matches or excludes'),
  )
  .transform(({ matches = [], excludes = [] }) => ({ matches, excludes }))

const exactly = text.transform((value): ExpectedText => ({ kind: 'exactly', text: value }))

const expectedMapping = z
  .strictObject({
    matches: z.exactOptional(patterns),
    excludes: z.exactOptional(patterns),
    exists: z.exactOptional(z.boolean()),
  })
  .refine(
    ({ matches, excludes, exists }) =>
      (matches !== undefined || excludes !== undefined) !== (exists !== undefined),
    lacking('must have exists, or matches and excludes'),
  )
  .transform(({ matches = [], excludes = [], exists }): ExpectedText =>
    exists === undefined ? { kind: 'patterns', matches, excludes } : { kind: 'exists', exists },
  )

const expectedText = z.union([exactly, expectedMapping])

/** Names and what their values are to be, in the order of the document. */
const expectedVariables = z
  .record(text, expectedText)
  .transform((record) => Object.entries(record).map(([name, expected]) => ({ name, expected })))
  .refine((variables) => variables.length > 0, 'must have a name')

const portNumber = z.int().min(1).max(65_535)
const numberedPort = portNumber.transform((port): ExpectedPort => ({ port, protocol: null }))
const writtenPort = text.transform((written, context): ExpectedPort => {
  const [, digits, protocol] = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/i.exec(written) ?? []
  const port = Number(digits)
  if (port >= 1 && port <= 65_535) return { port, protocol: protocolOf(protocol) }
  context.addIssue({ code: 'custom', message: 'must be a port such as 8080 or 53/udp' })
  return z.NEVER
})

function protocolOf(written: string | undefined): ExpectedPort['protocol'] {
  const lower = written?.toLowerCase()
  return lower === 'tcp' || lower === 'udp' || lower === 'sctp' ? lower : null
}

const ports = z.array(z.union([numberedPort, writtenPort])).min(1, 'must name a port')

const paths = z.array(absolutePath).min(1, 'must name a path')

const size = z.union([
  count.transform((bytes): ExpectedSize => ({ written: String(bytes), bytes })),
  text.transform((written, context): ExpectedSize => {
    const read = readSize(written)
    if (read !== null) return read
    const message = 'must be a number of bytes such as 500Mi, 1G or 4096'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }),
])

const platform = text.refine(isPlatform, 'must be os/architecture[/variant], such as linux/arm64')

function isPlatform(written: string): boolean {
  if (!written.includes('/')) return false
  try {
    parsePlatform(written, '')
    return true
  } catch {
    return false
  }
}

const isTrue = z.literal(true, 'must be true, or left out')

export const imageProbe = z
  .strictObject({
    entrypoint: z.exactOptional(z.array(text)),
    cmd: z.exactOptional(z.array(text)),
    hasCommand: z.exactOptional(isTrue),
    user: z.exactOptional(expectedText),
    userIsNumeric: z.exactOptional(isTrue),
    env: z.exactOptional(expectedVariables),
    labels: z.exactOptional(expectedVariables),
    exposedPorts: z.exactOptional(ports),
    notExposedPorts: z.exactOptional(ports),
    unprivilegedPorts: z.exactOptional(isTrue),
    volumes: z.exactOptional(paths),
    notVolumes: z.exactOptional(paths),
    noVolumes: z.exactOptional(isTrue),
    workingDir: z.exactOptional(expectedText),
    stopSignal: z.exactOptional(expectedText),
    platform: z.exactOptional(platform),
    maxSize: z.exactOptional(size),
    maxLayers: z.exactOptional(count),
  })
  .refine((value) => Object.keys(value).length > 0, lacking('must ask for something, such as user'))

const mode = text.transform((written, context) => {
  const read = readMode(written)
  if (read !== null) return read
  const message = "must be a mode such as '0644' or -rw-r--r--"
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

/** What can be said of a file that is there only. */
const ofFiles = [
  ...(['type', 'mode', 'uid', 'gid', 'owner', 'group', 'maxSize', 'sha256'] as const),
  ...(['contentMatches', 'contentExcludes', 'executableBy'] as const),
]

const fileName = filled.regex(/^[^/\0]+$/, 'must be the name of a file, without a slash')
const eachDirectory = z
  .strictObject({ file: fileName, except: z.exactOptional(z.array(fileName)) })
  .transform(({ file, except = [] }) => ({ file, except }))

export const fileProbe = z
  .strictObject({
    path: text.refine((path) => !path.includes('\0'), 'must not hold a NUL character'),
    expandPath: z.exactOptional(isTrue),
    eachDirectory: z.exactOptional(eachDirectory),
    exists: z.boolean().default(true),
    followLinks: z.exactOptional(z.boolean()),
    type: z.exactOptional(z.enum(fileKinds)),
    mode: z.exactOptional(mode),
    uid: z.exactOptional(count),
    gid: z.exactOptional(count),
    owner: z.exactOptional(filled),
    group: z.exactOptional(filled),
    maxSize: z.exactOptional(size),
    sha256: z.exactOptional(
      text.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits, in lower case'),
    ),
    contentMatches: z.exactOptional(patterns),
    contentExcludes: z.exactOptional(patterns),
    executableBy: z.exactOptional(z.enum(executors)),
  })
  .superRefine((value, context) => {
    const refuse = (key: string, message: string) => {
      context.addIssue({ code: 'custom', path: [key], message })
    }
    if (!value.path.startsWith('/') && !(value.expandPath === true && /^\$./.test(value.path))) {
      refuse('path', 'must be an absolute path in the image')
    }
    if (!value.exists) {
      for (const key of ofFiles.filter((one) => value[one] !== undefined)) {
        refuse(key, 'must be left out: nothing may be there (exists: false)')
      }
    }
    if (value.type === 'link' && value.followLinks === true) {
      refuse('followLinks', 'must not be true: where links are followed, none is found')
    }
  })
  .transform(({ followLinks, ...value }) => ({
    ...value,
    followLinks: followLinks ?? value.type !== 'link',
  }))

export const programProbe = z.strictObject({
  name: filled.refine((name) => !name.includes('\0'), 'must not hold a NUL character'),
})
