import { fieldOf } from '../decode.ts'
import { CanaryError, problemToNotice } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { yamlLimits } from '../limits.ts'
import { madeDocument, plainOf } from '../yaml/made.ts'
import type { Made, MadeDocument } from '../yaml/made.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { checksOfGroup, checksOfUser } from './accounts.ts'
import { checksOfCommand } from './commands.ts'
import { checksOfFile } from './files.ts'
import { checksOfHttp, checksOfPort } from './network.ts'
import { resourceOf } from './reader.ts'
import type { Resource, Telling } from './reader.ts'

/** What is taken of a file, in the order in which it is checked. */
const taken: Readonly<Record<string, (resource: Resource) => readonly Made[]>> = {
  file: checksOfFile,
  command: checksOfCommand,
  port: checksOfPort,
  http: checksOfHttp,
  user: checksOfUser,
  group: checksOfGroup,
}

/** What else there may be in one, and why it is not taken. */
const others: Readonly<Record<string, string>> = {
  gossfile: 'other files are not read from here: name them, too, or render them with goss',
  package: 'a command can ask the package manager',
  service: 'a container has no services',
  process: 'a command can ask for processes',
  addr: 'the network beyond the container is not asked',
  dns: 'the network beyond the container is not asked',
  interface: 'interfaces are the engine’s',
  'kernel-param': 'the kernel is the machine’s',
  mount: 'mounts are the engine’s',
  matching: 'it says nothing of the image',
}

/** Whether a document is a goss file: nothing but kinds of its resources, each of them a mapping. */
export function isGossFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('x-'))
  return (
    entries.length > 0 &&
    entries.every(
      ([key, resources]) =>
        (Object.hasOwn(taken, key) || Object.hasOwn(others, key)) &&
        (resources === null || (typeof resources === 'object' && !Array.isArray(resources))),
    )
  )
}

/**
 * The Validator that asks what a goss file asks. What it cannot ask is told at its line.
 *
 * @param name of the Validator
 * @throws CanaryError (input) for a template, and where nothing of the file is taken
 */
export function gossToValidator(document: ParsedDocument, name: string): MadeDocument {
  refuseTemplates(document)
  const telling: Telling = { document, told: [] }
  const checks = Object.entries(taken).flatMap(([kind, toChecks]) =>
    idsOf(document, kind).flatMap((id) => checksOfResource(kind, id, toChecks, telling)),
  )
  tellOtherKinds(telling)
  if (checks.length === 0) throw nothingTaken(telling)
  const validator = {
    apiVersion: 'container-canary.nvidia.com/v1',
    kind: 'Validator',
    name,
    ...portsOf(checks),
    checks,
  }
  return { document: madeDocument(document, validator), notices: noticesOf(telling) }
}

function idsOf(document: ParsedDocument, kind: string): readonly string[] {
  const resources = fieldOf(document.value, kind)
  return typeof resources === 'object' && resources !== null ? Object.keys(resources) : []
}

function checksOfResource(
  kind: string,
  id: string,
  toChecks: (resource: Resource) => readonly Made[],
  telling: Telling,
): readonly Made[] {
  const resource = resourceOf(kind, id, telling)
  if (resource.get('skip') !== true) return toChecks(resource)
  resource.tell(null, 'skip: true is written there')
  return []
}

function tellOtherKinds({ document, told }: Telling): void {
  for (const [kind, why] of Object.entries(others)) {
    const count = idsOf(document, kind).length
    if (count === 0) continue
    const what = count === 1 ? 'its entry is' : `its ${count} entries are`
    const location = document.locateKey([kind])
    told.push({
      code: 'goss-not-taken',
      message: `${kind}: ${what} not checked: ${why}`,
      location,
    })
  }
}

function nothingTaken({ document, told }: Telling): CanaryError {
  return new CanaryError('input', [
    {
      code: 'goss-nothing-taken',
      message: 'nothing of the goss file can be checked here',
      location: document.locate([]),
      hint: `${Object.keys(taken).join(', ')} are taken, as far as a Validator has words for them`,
    },
    ...told.slice(0, yamlLimits.problems),
  ])
}

function noticesOf({ told }: Telling): MadeDocument['notices'] {
  const notices = told
    .slice(0, yamlLimits.problems)
    .map((problem) => problemToNotice(problem, 'warning'))
  const [first] = told
  const left = told.length - notices.length
  if (first === undefined || left === 0) return notices
  const message = `so much more of the goss file is not checked: ${left} parts`
  return [...notices, problemToNotice({ ...first, message }, 'warning')]
}

/** @throws CanaryError (input) where it is still to be rendered */
function refuseTemplates(document: ParsedDocument): void {
  const path = templatePath(document.value, [])
  if (path === null) return
  const problem: Problem = {
    code: 'goss-template',
    message: 'the goss file is a template ({{ … }}), which is not rendered here',
    location: document.locate(path),
    hint: 'render it first: goss render',
  }
  throw new CanaryError('input', problem)
}

function templatePath(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value === 'string') return value.includes('{{') ? path : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, child] of Object.entries(value)) {
    const found = key.includes('{{') ? [...path, key] : templatePath(child, [...path, key])
    if (found !== null) return found
  }
  return null
}

/** Ports that are asked for are listed, as a manifest lists them. */
function portsOf(checks: readonly Made[]): Readonly<Record<string, Made>> {
  const ports = new Set(
    checks.flatMap((check) => {
      const probe = fieldOf(plainOf(check), 'probe')
      const port = fieldOf(fieldOf(probe, 'tcpSocket') ?? fieldOf(probe, 'httpGet'), 'port')
      return typeof port === 'number' ? [port] : []
    }),
  )
  return ports.size === 0 ? {} : { ports: [...ports].map((port) => ({ port, protocol: 'TCP' })) }
}
