import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse, parseAllDocuments } from 'yaml'
import { blocksOf, documents } from './documents/support/markdown.ts'
import type { Node, Workflow } from './support/workflow-rules.ts'
import { jobsOf, rules, triggersOf } from './support/workflow-rules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

function workflowOf(file: string, text: string): Workflow | null {
  // Manifests of Kubernetes hold several documents, a workflow is one.
  if (parseAllDocuments(text).length > 1) return null
  const parsed: unknown = parse(text)
  if (typeof parsed !== 'object' || parsed === null || !('jobs' in parsed)) return null
  return { file, text, root: parsed }
}

/** Other systems have jobs, too; __tests__/examples/ci.test.ts holds those to their own schemas. */
const ofOtherSystems = join('examples', 'ci')

function workflowsIn(folder: string): readonly Workflow[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => join(folder, file))
    .filter((file) => !file.startsWith(ofOtherSystems))
    .sort()
    .flatMap((file) => workflowOf(file, readFileSync(join(root, file), 'utf8')) ?? [])
}

/** What the documentation shows in full is copied as the examples are. */
function workflowsShown(): readonly Workflow[] {
  return documents
    .flatMap((file) => blocksOf(file))
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ file, line, text }) => workflowOf(`${file}:${line}`, text) ?? [])
}

const own = workflowsIn('.github/workflows')
const examples = workflowsIn('examples')
const shown = workflowsShown()
const named = (workflows: readonly Workflow[]) =>
  workflows.map((workflow) => [workflow.file, workflow] as const)

test('the workflows are found', () => {
  expect(own.map(({ file }) => file.replace('.github/workflows/', ''))).toEqual([
    ...['audit.yml', 'ci.yml', 'codeql.yml', 'conformance.yml', 'dependency-review.yml'],
    ...['engines.yml', 'release.yml'],
    ...['scorecard.yml', 'workflows.yml'],
  ])
  expect(examples.length).toBeGreaterThanOrEqual(5)
  expect(shown.length).toBeGreaterThanOrEqual(3)
})

describe.each(named([...own, ...examples, ...shown]))('%s', (_, workflow) => {
  test.each(Object.entries(rules))('%s', (__, rule) => {
    expect(rule(workflow)).toEqual([])
  })
})

describe.each(named(own))('%s, being ours', (_, workflow) => {
  test('grants nothing to all of its jobs', () => {
    expect(workflow.root['permissions']).toEqual({})
    expect(jobsOf(workflow).filter(({ job }) => job['permissions'] === undefined)).toEqual([])
  })

  test('says why a job may write', () => {
    const silent = workflow.text.match(/^ +[\w-]+: write(?! #).*$/gm) ?? []
    expect(silent).toEqual([])
  })

  test('does not run twice for the same thing', () => {
    expect(workflow.root).toHaveProperty('concurrency.group')
  })

  test('takes strangers for strangers', () => {
    if (!triggersOf(workflow).includes('pull_request')) return
    expect(workflow.text).not.toMatch(/secrets\./)
  })
})

test('zizmor is given every example', () => {
  const text = readFileSync(join(root, '.github/workflows/workflows.yml'), 'utf8')
  expect(examples.map(({ file }) => file).filter((file) => !text.includes(file))).toEqual([])
})

test('an action is pinned to one commit everywhere here', () => {
  const commits = new Map<string, Set<string>>()
  for (const { text } of [...own, ...examples, ...shown]) {
    for (const [, action, commit] of text.matchAll(/uses: ([\w.-]+\/[\w.-]+)\S*@([0-9a-f]{40})/g)) {
      const key = action ?? ''
      commits.set(key, (commits.get(key) ?? new Set()).add(commit ?? ''))
    }
  }
  expect([...commits].filter(([, found]) => found.size > 1)).toEqual([])
})

describe('the release', () => {
  const release = own.find(({ file }) => file.endsWith('release.yml'))
  const jobs = release === undefined ? [] : jobsOf(release)

  test('gives rights to no job that runs code of the repository', () => {
    const writing = jobs.filter(({ job }) =>
      Object.values(job['permissions'] as Node).includes('write'),
    )
    expect(writing.map(({ name }) => name)).toEqual(['publish', 'npm', 'image'])
    const text = JSON.stringify(writing.map(({ steps }) => steps))
    // The archive of a package is published as it is; its scripts are not run, and it is not unpacked.
    const publish =
      'npm publish release/container-canary-*.tgz --provenance --access public --ignore-scripts'
    expect(text.split(publish)).toHaveLength(2)
    expect(text.replace(publish, '')).not.toMatch(/actions\/checkout|np[mx] |node |"\.\//)
  })

  test('builds the image of files that were verified, by instructions that run nothing', () => {
    const dockerfile = readFileSync(join(root, 'packaging/image/Dockerfile'), 'utf8')
    const instructions = dockerfile.match(/^[A-Z]+/gm)
    expect(new Set(instructions)).toEqual(
      new Set(['ARG', 'FROM', 'LABEL', 'COPY', 'USER', 'WORKDIR', 'ENTRYPOINT', 'CMD']),
    )
  })

  test('publishes only what was verified', () => {
    const needed = jobs.map(({ name, job }) => [name, job['needs']])
    expect(needed).toEqual([
      ['verify', undefined],
      ['publish', 'verify'],
      ['npm', ['verify', 'publish']],
      ['image', ['verify', 'publish']],
    ])
  })

  test('gives to each job the rights that it needs, and no more', () => {
    const rights = jobs.map(({ name, job }) => [name, Object.keys(job['permissions'] as Node)])
    expect(rights).toEqual([
      ['verify', ['contents']],
      ['publish', ['contents', 'id-token', 'attestations']],
      ['npm', ['id-token']],
      ['image', ['packages', 'id-token', 'attestations']],
    ])
  })
})

describe('every rule finds what it is there for', () => {
  const sha = 'a'.repeat(40)
  const workflow = (text: string): Workflow => {
    const made = workflowOf('bad.yml', text)
    if (made === null) throw new Error('not a workflow')
    return made
  }
  const steps = (step: string, job = '', head = 'on: push'): string =>
    `${head}\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - ${step}\n`
  const bad: Readonly<Record<string, readonly string[]>> = {
    'actions are pinned by commit': [
      steps('uses: actions/checkout@v5'),
      steps(`uses: actions/checkout@${sha.slice(1)}`),
      steps('uses: docker://alpine:3'),
      'on: push\njobs: { a: { uses: org/repo/.github/workflows/x.yml@main } }',
    ],
    'a pinned action says its version': [
      steps(`uses: actions/checkout@${sha}`),
      steps(`uses: actions/checkout@${sha} # v5`),
    ],
    'one commit of an action has one version': [
      steps(`uses: o/a/init@${sha} # v1.0.0\n      - uses: o/a/analyze@${sha} # v1.0.1`),
    ],
    'permissions start from little': [
      steps('run: x'),
      steps('run: x', '', 'on: push\npermissions: write-all'),
      steps('run: x', '', 'on: push\npermissions: { contents: write }'),
    ],
    'a job asks for single permissions': [steps('run: x', '    permissions: write-all\n')],
    'a checkout keeps no token': [
      steps(`uses: actions/checkout@${sha}`),
      steps(`uses: actions/checkout@${sha}\n        with: { persist-credentials: true }`),
    ],
    'no expression is pasted into a script': [
      steps("run: echo '${{ github.head_ref }}'"),
      steps("uses: actions/github-script@v7\n        with: { script: '${{ inputs.x }}' }"),
    ],
    'a job has a deadline': [steps('run: x')],
    'secrets are handed on by name': ['on: push\njobs: { a: { uses: x, secrets: inherit } }'],
    'the dangerous trigger is not used': [
      steps('run: x', '', 'on: pull_request_target'),
      steps('run: x', '', 'on: [push, pull_request_target]'),
      steps('run: x', '', 'on: { pull_request_target: { types: [opened] } }'),
    ],
    'a run with rights takes no code of the run that caused it': [
      steps('run: make', '', 'on: { workflow_run: { workflows: [ci] } }'),
      steps(`uses: actions/checkout@${sha}`, '', 'on: { workflow_run: { workflows: [ci] } }'),
      steps('uses: ./', '', 'on: workflow_run'),
    ],
    'strangers get no machine of ours': [
      'on: pull_request\njobs: { a: { runs-on: [self-hosted, gpu] } }',
      'on: pull_request\njobs: { a: { runs-on: big } }',
      'on: pull_request\njobs: { a: { runs-on: { group: big } } }',
      "on: pull_request\njobs: { a: { runs-on: '${{ matrix.runner }}', strategy: { matrix: { runner: [big] } } } }",
      "on: pull_request\njobs: { a: { runs-on: '${{ github.event.label }}' } }",
    ],
    'a job that may write uses no cache': [
      steps(`uses: actions/cache@${sha}`, '    permissions: { contents: write }\n'),
      steps(`uses: actions/setup-node@${sha}`, '    permissions: { id-token: write }\n'),
    ],
    'old text commands are off': [steps("run: 'echo ::set-output name=a::b'")],
  }

  test('no rule goes without an example', () => {
    expect(Object.keys(bad).sort()).toEqual(Object.keys(rules).sort())
  })

  test.each(
    Object.entries(bad).flatMap(([name, texts]) => texts.map((text) => [name, text] as const)),
  )('%s: %j', (name, text) => {
    expect(rules[name]?.(workflow(text))).not.toEqual([])
  })
})
