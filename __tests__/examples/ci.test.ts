import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'
import { parse } from 'yaml'
import { z } from 'zod'
import { ciExamples, readCiExample, withoutComments } from './support/ci-examples.ts'
import { root } from './support/validate.ts'

const directory = join(root, 'examples', 'ci')
const schemas = join(import.meta.dirname, '__fixtures__', 'schemas')

/** @param ref the part of it that is meant; empty for the whole */
function compile(name: string, ref: string): ValidateFunction {
  // Their schemas have words of editors and formats of their own, and patterns that Unicode mode refuses.
  const ajv = new Ajv({
    ...{ strict: false, allErrors: true, validateFormats: false },
    unicodeRegExp: false,
  })
  ajv.addSchema(JSON.parse(readFileSync(join(schemas, `${name}.json`), 'utf8')) as object, 'it')
  const validate = ajv.getSchema(`it${ref}`)
  if (validate === undefined) throw new Error(`${name} has no ${ref}`)
  return validate
}

/** @returns what a schema has against a value, a line each */
function complaints(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  )
}

const tektonTask = '#/definitions/github_com_tektoncd_pipeline_pkg_apis_pipeline_v1_Task'

/** The systems that publish a schema, and something that theirs has to refuse. */
const published = [
  ['gitlab-ci.yml', 'gitlab-ci', '', 'when: always', 'when: sometimes'],
  ['circleci.yml', 'circle-ci', '', 'machine:', 'engine:'],
  ['azure-pipelines.yml', 'azure-pipelines', '', 'timeoutInMinutes:', 'timeoutMinutes:'],
  ['tekton.yaml', 'tekton', tektonTask, 'workingDir:', 'workingDirectory:'],
  ['argo.yaml', 'argo-workflow-template', '', 'optional: true', 'optional: perhaps'],
  ['argo.yaml', 'argo-workflow-template', '', 'sidecars:', 'sideCars:'],
] as const

/** Azure's schema takes every scalar for text. */
const readAs = (file: string, text: string): unknown =>
  parse(text, { schema: file.startsWith('azure') ? 'failsafe' : 'core' })

describe.each(published)('%s', (file, schema, ref, right, wrong) => {
  const text = readCiExample(file)
  const validate = compile(schema, ref)

  test('is what its schema asks for', () => {
    expect(complaints(validate, readAs(file, text))).toEqual([])
  })

  test(`is refused with ${wrong}`, () => {
    expect(text).toContain(right)
    expect(complaints(validate, readAs(file, text.replace(right, wrong)))).not.toEqual([])
  })
})

// These publish none in a registry: what is used of them stands here as their documentation has it.

test('pre-commit-config.yaml has the keys of a local hook', () => {
  const hook = z.strictObject({
    id: z.string(),
    name: z.string(),
    language: z.literal('node'),
    language_version: z.string().regex(/^24\.\d+\.\d+$/),
    additional_dependencies: z.array(z.string()),
    entry: z.string(),
    files: z.string(),
    pass_filenames: z.boolean(),
    stages: z.array(z.enum(['pre-commit', 'pre-push', 'manual'])),
  })
  const repository = z.strictObject({ repo: z.literal('local'), hooks: z.array(hook).min(1) })
  const read = z.strictObject({ repos: z.array(repository).min(1) })
  const { repos } = read.parse(parse(readCiExample('pre-commit-config.yaml')))
  const [pattern = ''] = repos.flatMap(({ hooks }) => hooks.map(({ files }) => files))
  const files = ['Dockerfile', 'canary/app.yaml', 'src/Dockerfile.md', 'README.md']
  expect(files.filter((file) => new RegExp(pattern).test(file))).toEqual(files.slice(0, 2))
})

test('devcontainer.json has the keys of a development container', () => {
  const read = z.strictObject({
    image: z.string(),
    features: z.record(
      z.string().regex(/^ghcr\.io\/devcontainers\/features\/[\w-]+:\d+$/),
      z.object({}),
    ),
    onCreateCommand: z.string(),
    postStartCommand: z.string(),
  })
  expect(() => read.parse(withoutComments(readCiExample('devcontainer.json')))).not.toThrow()
})

describe('Jenkinsfile', () => {
  const text = readCiExample('Jenkinsfile')

  test('closes what it opens', () => {
    const code = text.replaceAll(/'''[^]*?'''|'[^']*'|\/\/.*/g, '')
    const open: string[] = []
    const pairs: Readonly<Record<string, string>> = { '}': '{', ')': '(' }
    for (const [sign] of code.matchAll(/[{}()]/g)) {
      const opener = pairs[sign]
      if (opener === undefined) open.push(sign)
      else expect(open.pop()).toBe(opener)
    }
    expect(open).toEqual([])
  })

  test('has the sections of a declarative pipeline', () => {
    const sections = [...text.matchAll(/^ {2}(\w+) \{/gm)].map(([, name]) => name)
    expect(sections).toEqual(['agent', 'options', 'stages', 'post'])
  })
})

test('each file is run by a test, and named by the README', () => {
  const files = readdirSync(directory).filter((file) => file !== 'README.md')
  expect(files.toSorted()).toEqual(ciExamples.map(({ file }) => file).toSorted())
  const text = readFileSync(join(directory, 'README.md'), 'utf8')
  expect(files.filter((file) => !text.includes(`(${file})`))).toEqual([])
})

test('each installs the same release', () => {
  const releases = ciExamples.map(({ file }) => {
    const named = readCiExample(file).match(/container-canary[@:]\d+(?:\.\d+)*/g) ?? []
    return [file, named.map((name) => name.slice('container-canary'.length + 1))]
  })
  expect(releases).toEqual(ciExamples.map(({ file }) => [file, ['1']]))
})
