import { fieldOf } from '../decode.ts'
import { problemToNotice } from '../errors.ts'
import { policyLimits } from '../limits.ts'
import type { Notice } from '../model.ts'
import { pathProblem } from '../probe/request-target.ts'
import { secretLimits } from '../limits.ts'
import { isLongEnough } from '../secrets/forms.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { isStaticCheck } from './manifest.ts'
import type { Check, Validator } from './manifest.ts'
import { asksContainer } from './port-names.ts'
import type { ValidatorDocument } from './schema.ts'
import { setting } from '../settings.ts'

/** What a person should know about a manifest that can be run all the same. */
export function noticesOf(
  manifest: ValidatorDocument,
  document: ParsedDocument,
  checks: readonly Check[],
): Notice[] {
  return [
    ...repeatedNames(document, checks),
    ...checks.flatMap((check, index) => probeNotices(check, index, document)),
    ...unlistedPorts(manifest, checks),
    ...shortSecrets(manifest, document),
    ...(checks.length > 0 && checks.every(isStaticCheck) ? withoutContainer(document) : []),
  ]
}

/** Of a container that no check needs; `env` counts where a program is looked for. */
const ofContainers = [
  ...(['ports', 'volumes', 'command', 'args', 'entrypoint', 'tmpfs', 'groups'] as const),
  ...(['dockerRunOptions', 'devices', 'conditions'] as const),
]

function withoutContainer(document: ParsedDocument): Notice[] {
  return ofContainers.flatMap((key) => {
    const written = fieldOf(document.value, key)
    if (!Array.isArray(written) || written.length === 0) return []
    const problem = {
      code: 'container-unused',
      message: `${key} has no effect: every check reads the image, so that no container is started`,
      location: document.locateKey([key]),
    }
    return [problemToNotice(problem, 'notice')]
  })
}

function repeatedNames(document: ParsedDocument, checks: readonly Check[]): Notice[] {
  const seen = new Set<string>()
  return checks.flatMap(({ name }, index) => {
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [
      problemToNotice(
        {
          code: 'check-name-repeated',
          message: `an earlier check is named "${name}" too`,
          location: document.locate(['checks', index, 'name']),
          hint: 'names tell checks apart in reports',
        },
        'warning',
      ),
    ]
  })
}

const thisMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1', '[::1]'])

function probeNotices({ action }: Check, index: number, document: ParsedDocument): Notice[] {
  if (action.action !== 'httpGet' && action.action !== 'tcpSocket') return []
  const path = ['checks', index, 'probe', action.action]
  const notices: Notice[] = []
  if (action.host !== null && thisMachine.has(action.host)) {
    const problem = {
      code: 'host-loopback',
      message: `host ${action.host} is the machine that runs the checks, not the container`,
      location: document.locate([...path, 'host']),
      hint: 'leave host out to ask the container',
    }
    notices.push(problemToNotice(problem, 'warning'))
  }
  const message = action.action === 'httpGet' ? pathProblem(action.path) : null
  if (message !== null) {
    const location = document.locate([...path, 'path'])
    notices.push(problemToNotice({ code: 'path', message, location }, 'warning'))
  }
  return notices
}

function unlistedPorts(manifest: ValidatorDocument, checks: readonly Check[]): Notice[] {
  const listed = new Set(
    manifest.ports.filter(({ protocol }) => protocol === 'tcp').map(({ port }) => port),
  )
  return checks.flatMap(({ action, location }) => {
    if (!asksContainer(action) || listed.has(action.port)) return []
    // Once a port, at the first check that asks for it.
    listed.add(action.port)
    const message = `port ${action.port} is asked for, but not listed in ports as TCP`
    return [problemToNotice({ code: 'port-not-listed', message, location }, 'notice')]
  })
}

/** What a person should know about a container that is not quite the engine's usual one. */
export function restrictionNotice({ origin, location }: Validator): Notice {
  return {
    severity: 'notice',
    code: 'policy-restricted',
    message: `${origin.file} is restricted: no process gains privileges (no-new-privileges), at most ${policyLimits.processes} run, and what it mounts of the workspace is read-only`,
    location,
    hint: `${setting('policy', 'trusted')} lifts this`,
  }
}

/** The value stays hidden where it is asked for; nobody is to believe that it is where it is not. */
function shortSecrets({ env }: ValidatorDocument, document: ParsedDocument): Notice[] {
  return env.flatMap(({ name, value, secret }, index) => {
    if (!secret || value === '' || isLongEnough(value)) return []
    const problem = {
      code: 'secret-short',
      message: `the value of ${name} is too short to be hidden in what the image prints`,
      location: document.locate(['env', index]),
      hint: `a secret has at least ${secretLimits.shortestCharacters} characters`,
    }
    return [problemToNotice(problem, 'warning')]
  })
}
