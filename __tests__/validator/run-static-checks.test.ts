import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/clock.ts'
import { inputError } from '../../src/errors.ts'
import type { ImageFiles } from '../../src/image/files/image-files.ts'
import type { ReadableImage } from '../../src/image/readable-image.ts'
import { staticCheckLimits } from '../../src/limits.ts'
import type { Examine } from '../../src/programs/examination.ts'
import { loadValidators } from '../../src/validator/load.ts'
import { runStaticValidator } from '../../src/validator/run-validator.ts'
import { examineByPath, memoryImage } from '../image/support/memory-image.ts'
import type { MemoryImage } from '../image/support/memory-image.ts'

const never = new AbortController().signal
const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: test\n'

function load(probes: readonly string[], more = '') {
  const checks = probes.map((probe, at) => `  - { name: c${at}, probe: ${probe} }\n`).join('')
  const origin = { kind: 'file', file: 'm.yaml', directory: '/' } as const
  const [validator] = loadValidators([{ origin, text: `${head}${more}checks:\n${checks}` }])
  if (validator === undefined) throw new Error('one Validator was wanted')
  return validator
}

interface Setting {
  readonly image?: MemoryImage
  readonly change?: (files: ImageFiles) => Partial<ImageFiles>
  readonly examine?: Examine
  readonly more?: string
}

async function judge(probes: readonly string[], setting: Setting = {}) {
  const { image = {}, change = () => ({}), examine = examineByPath, more } = setting
  const opened = memoryImage(image)
  const changed: ReadableImage = { ...opened, files: { ...opened.files, ...change(opened.files) } }
  const told: string[] = []
  const options = {
    ...{ clock: systemClock, examine, open: () => Promise.resolve(changed) },
    onCheck: ({ name }: { readonly name: string }) => told.push(name),
  }
  return { ...(await runStaticValidator(load(probes, more), options, never)), told }
}

/** Counts how many of one work are under way at once. */
function counter() {
  let now = 0
  let most = 0
  const during = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    now += 1
    most = Math.max(most, now)
    await setImmediate()
    try {
      return await work()
    } finally {
      now -= 1
    }
  }
  return { during, most: () => most }
}

describe('many checks of one image', () => {
  const file = "{ file: { path: /a, contentMatches: ['x'] } }"
  const image = { files: { '/a': { content: 'x' } } }

  test('look at files side by side, up to a bound (limit: staticCheckLimits.atOnce)', async () => {
    const looks = counter()
    const change = ({ resolve }: ImageFiles) => ({
      resolve: (path: string) => looks.during(async () => await resolve(path)),
    })
    const probes = Array.from({ length: staticCheckLimits.atOnce + 1 }, () => file)
    const { report, told } = await judge(probes, { image, change })
    expect([report.verdict, told.length]).toEqual(['passed', probes.length])
    expect(looks.most()).toBe(staticCheckLimits.atOnce)
  })

  test('have few whole files in memory (limit: staticCheckLimits.readsAtOnce)', async () => {
    const reads = counter()
    const change = ({ read }: ImageFiles) => ({
      read: (...args: Parameters<ImageFiles['read']>) =>
        reads.during(async () => await read(...args)),
    })
    const { report } = await judge([file, file, file, file, file], { image, change })
    expect([report.verdict, reads.most()]).toEqual(['passed', staticCheckLimits.readsAtOnce])
  })
})

test('a program is examined with the variables of the image and of the manifest', async () => {
  const seen: unknown[] = []
  const examine: Examine = async (name, place) => {
    seen.push([name, [...place.environment], place.workingDirectory, place.platform.architecture])
    return await examineByPath('/a', place)
  }
  const configuration = { env: ['PATH=/bin', 'A=1=2'], workingDirectory: '/srv' }
  const image = { files: { '/a': { content: '' } }, configuration }
  const more = 'env: [{ name: PATH, value: /app }]\n'
  const { report } = await judge(['{ program: { name: app } }'], { image, examine, more })
  expect(report.verdict).toBe('passed')
  const variables = [
    ['PATH', '/app'],
    ['A', '1=2'],
  ]
  expect(seen).toEqual([['app', variables, '/srv', 'amd64']])
})

test('a program that cannot start names what is told of its image as well', async () => {
  const findings = [
    ...['program-machine', 'library-missing'].map((code) => ({
      ...({ severity: 'error', code, message: `${code} it is`, path: '/bin/app' } as const),
      ...{ location: null, hint: null },
    })),
  ]
  const examine: Examine = (name) =>
    Promise.resolve({ name, node: null, type: null, closure: [], findings })
  const { report } = await judge(['{ program: { name: app } }'], { examine })
  expect(report.checks[0]).toMatchObject({
    reason: { message: 'program-machine it is; library-missing it is' },
    attempts: [{ seen: { finding: { code: 'program-machine', path: '/bin/app' } } }],
  })
})

test('what is in doubt is errored, told at its line, and no other check suffers', async () => {
  const image: MemoryImage = { user: '1', source: 'engine' }
  const { report, errors } = await judge(
    ['{ image: { maxLayers: 1 } }', "{ image: { user: '1' } }", "{ image: { user: '2' } }"],
    { image },
  )
  expect(report.verdict).toBe('errored')
  expect(report.checks.map(({ outcome, reason }) => [outcome, reason.code])).toEqual([
    ['errored', 'undecided'],
    ['passed', 'ok'],
    ['failed', 'image-property'],
  ])
  expect(errors).toMatchObject([
    { code: 'check-errored', kind: 'infrastructure', location: { line: 5 } },
  ])
})

test('a fault of ours is no fault of the image', async () => {
  const examine: Examine = () => Promise.reject(new TypeError('a bug'))
  const { report, errors } = await judge(['{ program: { name: a } }'], { examine })
  expect(report.checks[0]?.reason.code).toBe('internal')
  expect(errors).toMatchObject([{ kind: 'internal' }])
})

test('an image that was there and cannot be read on is told once', async () => {
  const lost = inputError({ code: 'layer-broken', message: 'the layer ends early' })
  const change = () => ({ resolve: () => Promise.reject(lost) })
  const { errors } = await judge(['{ file: { path: /a } }', '{ file: { path: /b } }'], { change })
  expect(errors.map(({ code }) => code)).toEqual(['layer-broken'])
})
