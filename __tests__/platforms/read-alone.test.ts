/** Platforms that ask for files and settings alone: no container is needed, and no engine. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { elfFile } from '../elf/support/elf-writer.ts'
import { awsLambda } from './cases/aws-lambda.ts'
import { apptainer, openshift, podSecurityRestricted, slurmPyxis } from './cases/profiles.ts'
import { dataprocServerless } from './cases/spark.ts'
import { argoWorkflows, tekton } from './cases/workflow-steps.ts'
import { judge } from './support/judge.ts'
import { checksIn } from './support/manifests.ts'
import type { ImageRecipe } from './support/recipe.ts'
import { recipeArchive } from './support/recipe-archive.ts'

const noEngine = 'unix:///nonexistent/docker.sock'
let directory = ''

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'canary-platforms-'))
})
afterAll(async () => {
  await rm(directory, { recursive: true })
})

async function outcomes(word: string, recipe: ImageRecipe): Promise<unknown> {
  const path = join(directory, 'image.tar')
  const { platform = 'linux/amd64' } = recipe
  const wish = { busybox: elfFile(), platform, reference: 'canary:test' }
  await writeFile(path, recipeArchive(recipe, wish))
  return (await judge(noEngine, word, `docker-archive:${path}`)).outcomes
}

async function passedBut(
  word: string,
  failures: Readonly<Record<string, string>>,
): Promise<unknown> {
  const names = [...(await checksIn(word)).keys()]
  return Object.fromEntries(names.map((name) => [name, failures[name] ?? 'passed']))
}

describe.each(
  [
    ...[openshift, podSecurityRestricted, apptainer, slurmPyxis],
    ...[awsLambda, argoWorkflows, tekton, dataprocServerless],
  ].map((one) => [one.word, one] as const),
)('%s', (word, { right, wrong }) => {
  test('takes what is right', async () => {
    expect(await outcomes(word, right)).toEqual(await passedBut(word, {}))
  })

  test.each(
    wrong
      .filter(({ image }) => (image.commands ?? []).length === 0)
      .map((one) => [one.how, one] as const),
  )('refuses %s', async (_how, { image, check, reason, also, word: own = word }) => {
    expect(await outcomes(own, image)).toEqual(await passedBut(word, { [check]: reason, ...also }))
  })
})
