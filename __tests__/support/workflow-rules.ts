/** Rules that a workflow keeps, after those of zizmor. Each returns what breaks it. */

export type Node = Readonly<Record<string, unknown>>

export interface Workflow {
  readonly file: string
  readonly text: string
  readonly root: Node
}

export type Rule = (workflow: Workflow) => readonly string[]

interface Job {
  readonly name: string
  readonly job: Node
  readonly steps: readonly Node[]
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nodeOf = (value: unknown): Node => (isNode(value) ? value : {})

const listOf = (value: unknown): readonly unknown[] => {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** YAML 1.1 reads the key `on` as true; 1.2, which is parsed here, does not. */
export function triggersOf({ root }: Workflow): readonly string[] {
  const { on } = root
  return isNode(on) ? Object.keys(on) : listOf(on).map(textOf)
}

export function jobsOf({ root }: Workflow): readonly Job[] {
  return Object.entries(nodeOf(root['jobs'])).map(([name, value]) => {
    const job = nodeOf(value)
    return { name, job, steps: listOf(job['steps']).map(nodeOf) }
  })
}

const usesOf = ({ job, steps }: Job): readonly string[] =>
  [job, ...steps].map(({ uses }) => textOf(uses)).filter((uses) => uses !== '')

const eachJob =
  (judge: (job: Job, workflow: Workflow) => readonly string[]): Rule =>
  (workflow) =>
    jobsOf(workflow).flatMap((job) => judge(job, workflow).map((wrong) => `${job.name}: ${wrong}`))

const eachStep = (judge: (step: Node) => readonly string[]): Rule =>
  eachJob(({ steps }) => steps.flatMap(judge))

/** A trigger that hands secrets or a token that may write to what somebody else wrote. */
const untrusted = ['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment']

/** The project's own action, in examples: people pin the release they use. */
const itself = 'container-canary/container-canary-action@v1'

const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/

const pinnedLine = /uses:\s+([\w./-]+@[0-9a-f]{40})(.*)$/gm

export const rules: Readonly<Record<string, Rule>> = {
  'actions are pinned by commit': eachJob((job) =>
    usesOf(job).filter((uses) => !pinned.test(uses) && uses !== itself && uses !== './'),
  ),

  'a pinned action says its version': ({ text }) =>
    [...text.matchAll(pinnedLine)]
      .filter(([, , comment]) => !/^ # v\d+\.\d+\.\d+$/.test(comment ?? ''))
      .map(([line]) => line),

  'one commit of an action has one version': ({ text }) => {
    const versions = new Map<string, Set<string>>()
    for (const [, uses, comment] of text.matchAll(pinnedLine)) {
      const key = uses?.replace(/^([\w.-]+\/[\w.-]+)[^@]*/, '$1') ?? ''
      versions.set(key, (versions.get(key) ?? new Set()).add(comment ?? ''))
    }
    return [...versions].filter(([, found]) => found.size > 1).map(([uses]) => uses)
  },

  'permissions start from little': ({ root }) => {
    const { permissions } = root
    if (!isNode(permissions)) return ['no permissions at the top']
    return Object.entries(permissions)
      .filter(([, level]) => level === 'write')
      .map(([name]) => `every job may write ${name}`)
  },

  'a job asks for single permissions': eachJob(({ job }) => {
    const { permissions } = job
    return permissions === undefined || isNode(permissions) ? [] : [JSON.stringify(permissions)]
  }),

  'a checkout keeps no token': eachStep(({ uses, with: inputs }) =>
    textOf(uses).startsWith('actions/checkout@') && nodeOf(inputs)['persist-credentials'] !== false
      ? ['persist-credentials is not false']
      : [],
  ),

  'no expression is pasted into a script': eachStep(({ run, with: inputs }) =>
    [textOf(run), textOf(nodeOf(inputs)['script'])].filter((script) => script.includes('${{')),
  ),

  'a job has a deadline': eachJob(({ job }) =>
    typeof job['timeout-minutes'] === 'number' || job['uses'] !== undefined
      ? []
      : ['no timeout-minutes'],
  ),

  'secrets are handed on by name': eachJob(({ job }) =>
    job['secrets'] === 'inherit' ? ['secrets: inherit'] : [],
  ),

  'the dangerous trigger is not used': (workflow) =>
    triggersOf(workflow).filter((trigger) => trigger === 'pull_request_target'),

  'a run with rights takes no code of the run that caused it': (workflow) =>
    triggersOf(workflow).some((trigger) => trigger === 'workflow_run')
      ? jobsOf(workflow).flatMap(({ name, steps }) =>
          steps
            .filter(
              ({ run, uses }) =>
                run !== undefined || /^(?:\.\/|actions\/checkout@)/.test(textOf(uses)),
            )
            .map(() => `${name}: runs or checks out code`),
        )
      : [],

  'strangers get no machine of ours': (workflow) =>
    triggersOf(workflow).some((trigger) => untrusted.includes(trigger))
      ? jobsOf(workflow)
          .filter(({ job }) => listOf(job['runs-on']).some((label) => !isHosted(label, job)))
          .map(({ name }) => name)
      : [],

  'a job that may write uses no cache': eachJob(({ job, steps }) => {
    const writes = Object.values(nodeOf(job['permissions'])).includes('write')
    return writes ? steps.filter(usesCache).map(({ uses }) => textOf(uses)) : []
  }),

  'old text commands are off': ({ text }) =>
    text.match(/ACTIONS_ALLOW_UNSECURE_COMMANDS|::set-output|::set-env|::add-path/g) ?? [],
}

function isHosted(label: unknown, job: Node): boolean {
  const text = textOf(label)
  if (text === '${{ matrix.runner }}') {
    const matrix = nodeOf(nodeOf(job['strategy'])['matrix'])
    const runners = listOf(matrix['runner'])
    return runners.length > 0 && runners.every((runner) => isHosted(runner, {}))
  }
  return /^(?:ubuntu|macos|windows)-[\w.-]+$/.test(text)
}

function usesCache({ uses, with: inputs }: Node): boolean {
  const action = textOf(uses)
  if (action.startsWith('actions/cache')) return true
  if (!action.startsWith('actions/setup-')) return false
  const given = nodeOf(inputs)
  return given['cache'] !== undefined || given['package-manager-cache'] !== false
}
