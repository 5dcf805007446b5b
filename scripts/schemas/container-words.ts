/** What is said of the fields that type the container, and of what a manifest is run with: all of them ours. */
import { conditionNames } from '../../src/conditions/names.ts'
import { below } from './words.ts'
import type { WordTable } from './words.ts'

const absolutePath = { pattern: '^/[^:,]*$' }
const memory = {
  anyOf: [
    { type: 'integer', minimum: 1 },
    { type: 'string', pattern: '^[0-9.]+([eE][0-9]+|[numkMGTPE]|[KMGTPE]i)?$' },
    { type: 'null' },
  ],
}
const flag = { default: false, ours: true } as const

export const duration = {
  anyOf: [
    { type: 'number', exclusiveMinimum: 0, maximum: 86_400 },
    {
      type: 'string',
      pattern: '^([0-9]+(\\.[0-9]+)?|([0-9]+(\\.[0-9]+)?(ms|s|m|h)){1,4})$',
    },
  ],
}

export const containerWords: WordTable = {
  profile: {
    says: '`true`: made to be [combined](#combining-manifests) with others (`kubeflow + openshift`). It may have no checks; used alone it is a Validator like any other.',
    ...flag,
  },
  entrypoint: { says: "Replaces the image's ENTRYPOINT; its CMD counts no more then.", ours: true },
  args: {
    says: 'The same as `command`; only one of the two may be there.',
    default: [],
    ours: true,
  },
  workingDir: {
    says: 'The directory that the process starts in, an absolute path.',
    ours: true,
    more: absolutePath,
  },
  user: { says: 'Who the process runs as: `1000`, `"1000:0"` or a name.', ours: true },
  groups: { says: 'Supplementary groups, by number or name.', default: [], ours: true },
  readOnly: {
    says: '`true`: the root file system is mounted read-only; `tmpfs` and `volumes` are not.',
    ...flag,
  },
  tmpfs: {
    says: "Directories in memory: `/tmp`, or `{path: /run, size: 64Mi}`. As in a Pod's `emptyDir`, everybody may write there, and run what was written; but some runtimes give a directory that the image has the mode that it has there.",
    default: [],
    ours: true,
  },
  ...below('tmpfs[]', {
    path: { says: 'An absolute path.', more: absolutePath },
    size: { says: 'How much it holds, such as `64Mi`.', more: memory },
  }),
  network: {
    says: '`none`: no network at all. Checks that ask the container over it are refused at their line.',
    ours: true,
  },
  resources: { says: 'What the container may use at most.', ours: true },
  ...below('resources', {
    memory: { says: 'Such as `256Mi`, swap included.', more: memory },
    cpu: {
      says: 'Processors: `500m` or `1`.',
      more: {
        anyOf: [
          { type: 'number', exclusiveMinimum: 0 },
          { type: 'string', pattern: '^[0-9.]+([eE][0-9]+|m)?$' },
          { type: 'null' },
        ],
      },
    },
    pids: 'How many processes and threads there may be.',
  }),
  capabilities: { says: 'What the processes may do beyond what every user may.', ours: true },
  ...below('capabilities', {
    add: {
      says: 'By name, or `ALL`. A [restricted](policy.md) manifest may add what the engine gives every container.',
      default: [],
    },
    drop: { says: 'By name, or `ALL`.', default: [] },
  }),
  noNewPrivileges: {
    says: '`true`: no process gains privileges by the file that it executes.',
    ...flag,
  },
  startWithin: {
    says: 'How long the checks of the network and of the log wait for what they ask, from the start of the container on: `240`, `4m`, `1m30s`. A probe that says so itself, or has a `failureThreshold`, is not changed.',
    ours: true,
    more: duration,
  },
  conditions: {
    says: 'What the manifest is run under once more, each in a run of its own: [conditions](conditions.md).',
    default: [],
    ours: true,
    more: {
      items: {
        anyOf: [
          { enum: [...conditionNames] },
          {
            type: 'object',
            properties: {
              memory: {
                description: 'At most so much memory, such as 256Mi.',
                type: ['integer', 'string'],
              },
            },
            required: ['memory'],
            additionalProperties: false,
          },
        ],
      },
    },
  },
  'conditions[].memory': 'At most so much memory, such as 256Mi.',
  parameters: {
    says: 'Values that texts of the manifest refer to as `$(name)`: [parameters](#parameters).',
    default: [],
    ours: true,
  },
  ...below('parameters[]', {
    name: 'Letters, digits, `_`, `.` and `-`.',
    description: { says: 'What it is, for who gives it a value.', default: '' },
    default: 'The value where none is given. Without it a value has to be given.',
    pattern: 'A regular expression of RE2 that the value has to match.',
  }),
}
