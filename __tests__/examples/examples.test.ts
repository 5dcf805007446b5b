import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { platformOf } from '../../src/validator/built-in.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'
import { readProjectFile, root } from './support/validate.ts'
import { partsOfWord } from '../../src/validator/words.ts'

const files = globSync('examples/**/*.{yaml,yml}', { cwd: root }).sort()
const workflows = files.filter(
  (file) => /\bworkflows?\b.*\.ya?ml$/.test(file) && !file.startsWith('examples/validators/'),
)
const builtIn = JSON.parse(
  readFileSync(join(root, 'src', 'validator', 'built-in.json'), 'utf8'),
) as Readonly<Record<string, string>>
const ourAction = 'container-canary/container-canary-action@'

/** YAML of these examples is read by people: where it has another form, a test should fail here. */
interface Step {
  /** A step may run a script instead. */
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

async function parseFile(file: string): Promise<unknown> {
  const [document] = parseDocuments({ file, text: await readProjectFile(file) })
  return document?.value
}

async function actionInputs(): Promise<readonly string[]> {
  const action = (await parseFile('action.yml')) as { readonly inputs: object }
  return Object.keys(action.inputs)
}

describe('manifests', () => {
  const names = globSync('examples/validators/*.yaml', { cwd: root })

  const misspelt = 'examples/editors/misspelt.yaml'

  test('everything of our kind loads', async () => {
    const loaded: string[] = []
    for (const file of files) {
      const text = await readProjectFile(file)
      if (!/^apiVersion: container-canary\./m.test(text) || file === misspelt) continue
      const origin = { kind: 'file', file, directory: join(root, dirname(file)) } as const
      const { parameters } = platformOf({ name: file, text })
      const values = Object.fromEntries(
        parameters.filter((one) => one.default === null).map(({ name }) => [name, 'canary']),
      )
      const validators = loadValidators([{ origin, text, parameters: values }])
      expect(validators.flatMap(({ checks }) => checks)).not.toHaveLength(0)
      loaded.push(file)
    }
    expect(loaded).toEqual(
      expect.arrayContaining([
        ...names,
        'examples/demo/failing.yaml',
        'examples/demo/passing.yaml',
        'examples/fastapi/canary.yaml',
      ]),
    )
  })

  test('the built-in ones are those of examples/validators', async () => {
    const texts = names.map(async (file): Promise<readonly [string, string]> => {
      const name = /([^/]+)\.yaml$/.exec(file)?.[1] ?? file
      return [name, await readProjectFile(file)]
    })
    expect(builtIn).toEqual(Object.fromEntries(await Promise.all(texts)))
  })

  test.each(['examples/validators/README.md', 'examples/README.md', 'README.md'])(
    '%s leads to the page of all of them',
    async (file) => {
      expect(await readProjectFile(file)).toContain('docs/platforms.md)')
    },
  )
})

test('examples/pods/README.md names every manifest', async () => {
  const text = await readProjectFile('examples/pods/README.md')
  const names = globSync('*.yaml', { cwd: join(root, 'examples', 'pods') })
  expect(names).toContain('gateway.yaml')
  expect(names.filter((name) => !text.includes(`(${name})`))).toEqual([])
})

test('examples/README.md names every example', async () => {
  const text = await readProjectFile('examples/README.md')
  const directories = globSync('examples/*/', { cwd: root }).map((path) => path.split('/')[1])
  expect(directories).toEqual(expect.arrayContaining(['demo', 'fastapi', 'kubeflow']))
  const missing = directories.filter((name) => name !== undefined && !text.includes(`(${name}/`))
  expect(missing).toEqual([])
})

describe('workflows', () => {
  test('there are some', () => {
    expect(workflows).toEqual(
      expect.arrayContaining(['examples/fastapi/workflow.yml', 'examples/kubeflow/workflow.yml']),
    )
  })

  test.each(workflows)('%s gives our action inputs that it has', async (file) => {
    const inputs = await actionInputs()
    const workflow = (await parseFile(file)) as Workflow
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
    const ours = steps.filter((step) => step.uses?.startsWith(ourAction) === true)
    expect(ours).not.toHaveLength(0)
    const unknown = ours
      .flatMap((step) => Object.keys(step.with ?? {}))
      .filter((name) => !inputs.includes(name))
    expect(unknown).toEqual([])
  })

  test.each(workflows)('%s names manifests that exist', async (file) => {
    const workflow = (await parseFile(file)) as Workflow
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
    const named = steps
      .filter((step) => step.uses?.startsWith(ourAction) === true)
      .flatMap((step) => [step.with?.['validators'] ?? '', step.with?.['pods'] ?? ''])
      .flatMap((text) => text.split('\n'))
      .filter((name) => name !== '')
      .flatMap((word) => partsOfWord(word, Object.keys(builtIn)).map(({ name }) => name))
    const known = [
      ...Object.keys(builtIn),
      ...globSync('**/*.yaml', { cwd: join(root, dirname(file)) }),
    ]
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  test.each(workflows)('%s pins the actions of others and asks for little', async (file) => {
    const text = await readProjectFile(file)
    const others = text.match(/uses: .*$/gm)?.filter((line) => !line.includes(ourAction)) ?? []
    const loose = others.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))
    expect(loose).toEqual([])
    const { permissions } = (await parseFile(file)) as Workflow
    expect(permissions).toMatchObject({ contents: 'read' })
  })
})
