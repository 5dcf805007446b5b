/** A Validator of what was found: every check with why it is there. Pure. */
import type { Field, Mapping, Node } from '../convert/commented-yaml.ts'
import { listField, mapping, renderYaml } from '../convert/commented-yaml.ts'
import { initLimits } from '../limits.ts'
import { validatorModeline } from '../schema-address.ts'
import type { ImageFacts, PortFacts, RunningFacts } from './facts.ts'

export interface DraftedCheck {
  readonly name: string
  readonly description: string
  /** Why it is there. */
  readonly comments: readonly string[]
  readonly probe: Mapping
}

export interface Draft {
  readonly name: string
  readonly comments: readonly string[]
  readonly ports: readonly number[]
  readonly checks: readonly DraftedCheck[]
}

/** Null where nothing at all could be asked of the image. */
export function draftOf(facts: ImageFacts): Draft | null {
  const checks = [
    ...staticChecks(facts),
    ...(facts.running === null ? [] : runChecks(facts.running)),
  ]
  if (checks.length === 0) return null
  return {
    name: nameOf(facts.image),
    comments: commentsOf(facts),
    ports: facts.running?.ports.map(({ port }) => port) ?? [],
    checks,
  }
}

/** @param added told above all else, such as what else was tried */
export function renderDraft(draft: Draft, added: readonly string[] = []): string {
  const fields: readonly Field[] = [
    { key: 'apiVersion', value: 'container-canary.nvidia.com/v1' },
    { key: 'kind', value: 'Validator' },
    { key: 'name', value: draft.name },
    { key: 'description', value: `What ${draft.name} did when this was written` },
    ...listField(
      'ports',
      draft.ports.map((port) => mapping({ port, protocol: 'TCP' })),
    ),
    { key: 'checks', value: draft.checks.map(checkNode) },
  ]
  const text = renderYaml({ comments: [...draft.comments, ...added], fields })
  return `${validatorModeline}\n${text}`
}

function checkNode({ name, description, comments, probe }: DraftedCheck): Node {
  const fields: readonly Field[] = [
    { key: 'name', value: name },
    { key: 'description', value: description },
    { key: 'probe', value: probe },
  ]
  return { comments, fields }
}

function staticChecks({ user, program }: ImageFacts): readonly DraftedCheck[] {
  const isRoot = /^(?:|0|root)(?::.*)?$/.test(user)
  return [
    ...(program === null
      ? []
      : [
          {
            name: 'program',
            description: 'The program that it starts is there, with all that it needs',
            comments: [
              `It starts ${program}. This is read from its files: nothing runs, and a library that is missing is told by its name.`,
            ],
            probe: mapping({ program: mapping({ name: program }) }),
          },
        ]),
    ...(isRoot
      ? []
      : [
          {
            name: 'user',
            description: 'It does not run as root',
            comments: [`Its USER is ${user}; platforms that refuse root count on that.`],
            probe: mapping({ image: mapping({ user }) }),
          },
        ]),
  ]
}

function runChecks(running: RunningFacts): readonly DraftedCheck[] {
  const { ports, harmless } = running
  if (ports.length > 0) return ports.map((port) => portCheck(port, running))
  if (harmless === null) return []
  return [
    {
      name: 'runs',
      description: 'It starts, and runs on',
      comments: [
        `It listens on no port. A command can be run only in a container that runs: this one asks nothing else, ${initLimits.settle / 1000} s after the start.`,
      ],
      probe: mapping({
        exec: mapping({ command: [harmless] }),
        initialDelaySeconds: initLimits.settle / 1000,
      }),
    },
  ]
}

function portCheck({ port, answers }: PortFacts, { readyAfter }: RunningFacts): DraftedCheck {
  const patience = patienceOf(readyAfter)
  const timing = { timeoutSeconds: patience, failureThreshold: patience }
  const took = `It took ${(readyAfter / 1000).toFixed(1)} s to answer; it is given ${patience} s.`
  switch (answers.kind) {
    case 'http': {
      const { scheme, path } = answers
      const tls = scheme === 'HTTPS' ? { scheme } : {}
      return {
        name: `http-${port}`,
        description: `Answers ${path} on port ${port}`,
        comments: [
          path === '/'
            ? `It listens on ${port} and answers ${scheme} there. No well-known health path was told from others: name one, if it has one.`
            : `It listens on ${port}, and ${path} answers 2xx, as other paths do not.`,
          took,
        ],
        probe: mapping({ httpGet: mapping({ path, port, ...tls }), ...timing }),
      }
    }
    case 'grpc':
      return {
        name: `grpc-${port}`,
        description: `Serves gRPC on port ${port}`,
        comments: [`It listens on ${port}, and its gRPC health service says SERVING.`, took],
        probe: mapping({ grpc: mapping({ port }), ...timing }),
      }
    default:
      return {
        name: `port-${port}`,
        description: `Takes connections on port ${port}`,
        comments: [
          answers.kind === 'tcp'
            ? `It listens on ${port}, and speaks neither HTTP nor gRPC with a health service.`
            : `It listens on ${port} and speaks ${answers.scheme}, but none of the paths that were tried answers 2xx: an httpGet with the right one would ask for more.`,
          took,
        ],
        probe: mapping({ tcpSocket: mapping({ port }), ...timing }),
      }
  }
}

/** Whole seconds: many times as long as it took here, where nothing else was to be done. */
export function patienceOf(readyAfter: number): number {
  return Math.max(
    initLimits.patience,
    Math.ceil((initLimits.patienceTimes * readyAfter) / 10_000) * 10,
  )
}

function commentsOf({ image, exposed, running, end }: ImageFacts): readonly string[] {
  const listened = [...(running?.ports.map(({ port }) => port) ?? []), ...(running?.loopback ?? [])]
  const silent = exposed.filter((port) => !listened.includes(port))
  return [
    `Written from what ${image} did when it was run once: what it should do, only you know.`,
    ...(end === null
      ? []
      : [
          `${end}: nothing of a running container could be asked. Say what it needs (env, command, volumes), and write checks for it.`,
        ]),
    ...(end !== null || silent.length === 0
      ? []
      : [
          `It exposes ${silent.join(', ')}, and did not listen there: it may need a setting (env, command) that it did not have.`,
        ]),
    ...(running === null || running.loopback.length === 0
      ? []
      : [
          `It listens on ${running.loopback.join(', ')} at the loopback address alone, where nobody outside of it gets.`,
        ]),
    ...(running === null || running.isSeen
      ? []
      : ['What listens in it could not be seen from here: only ports that it exposes were tried.']),
  ]
}

function nameOf(image: string): string {
  const [path = ''] = image.split('@')
  const last =
    path
      .replace(/:[^/:]*$/, '')
      .split('/')
      .at(-1) ?? ''
  const name = last.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 63)
  return name === '' ? 'image' : name
}
