import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { action } from '../support/runner.ts'

interface Workflow {
  readonly on: unknown
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>
        readonly steps: readonly {
          readonly uses?: string
          readonly run?: string
          readonly with?: Readonly<Record<string, unknown>>
        }[]
      }
    >
  >
}

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const load = (name: string) => parse(read(`examples/fork-pull-requests/${name}`)) as Workflow

const unprivileged = load('canary.yaml')
const privileged = load('canary-report.yaml')
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)

describe('the two workflows for forks', () => {
  test.each([
    ['canary.yaml', unprivileged],
    ['canary-report.yaml', privileged],
  ])('%s uses inputs that exist, and pins what is not ours', (_, workflow) => {
    for (const { uses = '', with: inputs = {} } of stepsOf(workflow)) {
      if (uses.startsWith('container-canary/')) {
        expect(Object.keys(inputs).filter((name) => !(name in action.inputs))).toEqual([])
      } else {
        expect(uses).toMatch(/@[0-9a-f]{40}$/)
      }
    }
  })

  test('the one that runs the fork may do nothing', () => {
    expect(unprivileged.on).toEqual(['pull_request'])
    expect(unprivileged.permissions).toEqual({ contents: 'read' })
    expect(Object.values(unprivileged.jobs).map(({ permissions }) => permissions)).toEqual([
      undefined,
    ])
  })

  test('the one that may write runs nothing of the fork', () => {
    expect(privileged.permissions).toEqual({})
    expect(privileged.jobs['report']?.permissions).toEqual({
      ...{ actions: 'read', checks: 'write', 'pull-requests': 'write' },
    })
    const steps = stepsOf(privileged)
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([])
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout') === true)).toEqual([])
  })

  test('the page shows the same files', () => {
    const blocks = [...read('docs/github.md').matchAll(/```yaml\n([^]*?)```/g)]
    const shown = blocks.map(([, yaml = '']) => parse(yaml) as Workflow)
    expect(shown).toContainEqual(unprivileged)
    expect(shown).toContainEqual(privileged)
  })
})
