import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { root } from './validate.ts'

/** What a CI system hands to a shell. */
export interface CiScript {
  /** The program that the system starts, with the flags that come before the script. */
  readonly shell: readonly [string, ...string[]]
  readonly text: string
  /** Variables that the system sets, or that the file sets from what the system fills in. */
  readonly env: Readonly<Record<string, string>>
}

export interface CiExample {
  /** In `examples/ci`. */
  readonly file: string
  /** What stands in the file is read with the types that are looked at here; schemas hold the rest. */
  readonly scripts: (text: string, inDirectory: string) => readonly CiScript[]
  /** Where the script leaves its reports, and the word of its verdict; null for none. */
  readonly reports: string | null
  readonly verdict: string | null
}

const texts = z.array(z.string())

const gitlab = z.object({ canary: z.object({ script: texts }) })

const circle = z.object({
  jobs: z.object({
    canary: z.object({
      steps: z.array(
        z.union([
          z.string(),
          z.object({ run: z.object({ command: z.string() }) }),
          z.record(z.string(), z.unknown()),
        ]),
      ),
    }),
  }),
})

const azure = z.object({
  jobs: z.tuple([z.object({ steps: z.array(z.object({ script: z.string().optional() })) })]),
})

const variables = z.array(z.object({ name: z.string(), value: z.string() }))

const tekton = z.object({
  spec: z.object({
    steps: z.tuple([z.object({ script: z.string(), env: variables })]),
  }),
})

const argo = z.object({
  spec: z.object({
    templates: z.tuple([
      z.object({
        container: z.object({
          command: z.tuple([z.string(), z.string()]),
          args: z.tuple([z.string()]),
          env: variables,
        }),
      }),
    ]),
  }),
})

const preCommit = z.object({
  repos: z.tuple([z.object({ hooks: z.tuple([z.object({ entry: z.string() })]) })]),
})

const devcontainer = z.object({ onCreateCommand: z.string(), postStartCommand: z.string() })

const bash = ['bash', '-eo', 'pipefail', '-c'] as const
const sh = ['sh', '-ec'] as const

/** What the file writes as `$(…)` or `{{…}}`, as the system fills it in. */
function filledIn(
  env: z.infer<typeof variables>,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    env.map(({ name, value }) => {
      const filled = value.replace(
        /^(?:\$\((.*)\)|\{\{(.*)\}\})$/,
        (all: string, one?: string, other?: string) => values[one ?? other ?? ''] ?? all,
      )
      return [name, filled]
    }),
  )
}

function tektonScripts(text: string, inDirectory: string): readonly CiScript[] {
  const [step] = tekton.parse(parse(text)).spec.steps
  const env = filledIn(step.env, {
    'params.image': 'canary-test/ci:test',
    'params.manifests': 'canary/',
    'results.verdict.path': join(inDirectory, 'verdict'),
  })
  return [{ shell: ['sh', '-c'], text: step.script, env }]
}

function argoScripts(text: string, inDirectory: string): readonly CiScript[] {
  const [{ container }] = argo.parse(parse(text)).spec.templates
  const env = filledIn(container.env, {
    'inputs.parameters.image': 'canary-test/ci:test',
    'inputs.parameters.manifests': 'canary/',
  })
  const script = container.args[0].replaceAll('/tmp/canary', join(inDirectory, 'canary-out'))
  return [{ shell: container.command, text: script, env }]
}

function devcontainerScripts(text: string): readonly CiScript[] {
  const { onCreateCommand, postStartCommand } = devcontainer.parse(withoutComments(text))
  return [onCreateCommand, postStartCommand].map((command) => ({
    shell: sh,
    text: command,
    env: {},
  }))
}

export const ciExamples: readonly CiExample[] = [
  {
    file: 'gitlab-ci.yml',
    scripts: (text) => [
      {
        shell: bash,
        text: gitlab.parse(parse(text)).canary.script.join('\n'),
        env: { CI_COMMIT_SHORT_SHA: 'test' },
      },
    ],
    reports: 'canary-report',
    verdict: null,
  },
  {
    file: 'Jenkinsfile',
    // Groovy joins lines that end in a backslash.
    scripts: (text) =>
      [...text.matchAll(/\bsh '''([^]*?)'''/g)].map(([, script = '']) => ({
        shell: ['sh', '-xec'],
        text: script.replaceAll('\\\n', ''),
        env: { BUILD_NUMBER: 'test' },
      })),
    reports: 'canary-report',
    verdict: null,
  },
  {
    file: 'circleci.yml',
    scripts: (text) =>
      circle.parse(parse(text)).jobs.canary.steps.flatMap((step) => {
        const { data } = z.object({ run: z.object({ command: z.string() }) }).safeParse(step)
        if (data === undefined) return []
        return [{ shell: bash, text: data.run.command, env: { CIRCLE_SHA1: 'test' } }]
      }),
    reports: 'canary-report',
    verdict: null,
  },
  {
    file: 'azure-pipelines.yml',
    scripts: (text) =>
      azure
        .parse(parse(text))
        .jobs[0].steps.flatMap(({ script }) =>
          script === undefined
            ? []
            : [{ shell: bash, text: script, env: { BUILD_BUILDID: 'test' } }],
        ),
    reports: 'canary-report',
    verdict: null,
  },
  {
    file: 'tekton.yaml',
    scripts: tektonScripts,
    reports: 'canary-report',
    verdict: 'verdict',
  },
  {
    file: 'argo.yaml',
    scripts: argoScripts,
    reports: 'canary-out/reports',
    verdict: 'canary-out/verdict',
  },
  {
    file: 'pre-commit-config.yaml',
    scripts: (text) => [
      { shell: sh, text: preCommit.parse(parse(text)).repos[0].hooks[0].entry, env: {} },
    ],
    reports: null,
    verdict: null,
  },
  {
    file: 'devcontainer.json',
    scripts: devcontainerScripts,
    reports: null,
    verdict: null,
  },
]

/** A devcontainer.json may have comments; ours have lines of their own. */
export function withoutComments(text: string): unknown {
  return JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ''))
}

export function readCiExample(file: string): string {
  return readFileSync(join(root, 'examples', 'ci', file), 'utf8')
}
