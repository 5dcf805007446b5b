/** What is said of each field of a Validator: its JSON Schema and docs/manifest.md have it from here. */
import { checkActions } from '../../src/model.ts'
import { containerWords } from './container-words.ts'
import { probeWords } from './probe-words.ts'
import { below } from './words.ts'
import type { WordTable } from './words.ts'

/** A path that is absolute, and holds nothing that engines take for the end of it. */
const mountPath = { pattern: '^/[^:]*$' }

export const variableWords: WordTable = {
  name: 'Its name.',
  value: {
    says: "Its value. Write it in quotes: `'8080'`, not `8080`.",
    default: '',
  },
  secret: {
    says: '`true` hides the value in [everything that is told](secrets.md).',
    default: false,
    ours: true,
  },
}

export const validatorWords: WordTable = {
  apiVersion: '`container-canary.nvidia.com/v1`',
  kind: '`Validator`',
  name: 'Tells it apart in reports.',
  description: { says: 'A sentence for people whose image fails.', default: '' },
  documentation: { says: 'A link for people whose image fails.', default: '' },
  env: { says: 'Variables that are set in the container.', default: [] },
  ...below('env[]', variableWords),
  ports: {
    says: 'Ports of the container. One that a check asks for need not be listed.',
    default: [],
  },
  ...below('ports[]', {
    port: 'Its number.',
    protocol: {
      says: '`TCP`, `UDP` or `SCTP`, in any case.',
      default: 'TCP',
      more: {
        anyOf: [
          { enum: ['TCP', 'UDP', 'SCTP'] },
          { pattern: '^([Tt][Cc][Pp]|[Uu][Dd][Pp]|[Ss][Cc][Tt][Pp])?$' },
          { type: 'null' },
        ],
      },
    },
    name: 'A name to use in probes: at most 15 of `a`–`z`, `0`–`9` and `-`.',
  }),
  volumes: {
    says: 'What is mounted. Without `path` an empty volume, removed afterwards.',
    default: [],
  },
  ...below('volumes[]', {
    mountPath: { says: 'Where it is mounted, an absolute path of the container.', more: mountPath },
    path: {
      says: 'With a slash or a leading dot a file or directory, relative to the manifest; a bare word is a volume of the engine. In a job container the path must lie in a directory that the job shares with the host.',
      more: { pattern: '^[^:]*$' },
    },
  }),
  command: { says: "Replaces the image's CMD; its ENTRYPOINT stays.", default: [] },
  dockerRunOptions: {
    says: 'Further options, one token each, exactly as [`docker create` takes them](docker-run-options.md).',
    default: [],
  },
  devices: {
    says: '[CDI devices](cdi.md) by qualified name, such as `nvidia.com/gpu=all`.',
    default: [],
    ours: true,
    more: { items: { pattern: '^[^/=]+/[^/=]+=[^/=]+$', type: 'string' } },
  },
  ...containerWords,
  checks: 'What is asked of the image. At least one, but of a [profile](#combining-manifests).',
  ...below('checks[]', {
    name: 'Tells the check apart in reports. Two checks of one name are a warning.',
    description: { says: 'A sentence for people, which stands in reports.', default: '' },
    optional: {
      says: '`true`: a check that should pass. Its failure is told as a warning and fails nothing; that it could not be made still does. A container that never starts fails, whatever is optional.',
      default: false,
      ours: true,
    },
    probe: {
      says: 'One action, and when it is tried.',
      more: {
        oneOf: checkActions.map((action) => ({
          required: [action],
          properties: { [action]: { type: 'object' } },
        })),
      },
    },
  }),
  ...below('checks[].probe', probeWords),
}
