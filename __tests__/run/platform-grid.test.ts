import { describe, expect, test } from '@jest/globals'
import { inputError } from '../../src/errors.ts'
import type { ReadableImage } from '../../src/image/readable-image.ts'
import { gridLimits } from '../../src/limits.ts'
import type { ImageReport } from '../../src/model.ts'
import { parsePlatform } from '../../src/registry/platform.ts'
import { runCausesOf } from '../../src/report/glance/run-causes.ts'
import { gridOf, withGrid } from '../../src/run/platform-grid.ts'
import type { GridTools } from '../../src/run/platform-grid.ts'
import {
  check,
  finding,
  image,
  reading,
  report,
  validator,
} from '../report/support/sample-reports.ts'
import { examineWith, program, readable } from './inspect/support.ts'

const never = new AbortController().signal

/** An image whose entry point is /app, of a configuration for a platform. */
const appFor = (platform: string | null, own = platform ?? 'linux/amd64'): ReadableImage =>
  readable(
    { '/app': program },
    {
      ...{ source: 'registry', id: `sha256:${own}`, digest: `sha256:m-${own}` },
      platform: parsePlatform(own, 'amd64'),
      configuration: { entrypoint: ['/app'] },
    },
  )

function tools(platforms: readonly string[], changes: Partial<GridTools> = {}): GridTools {
  return {
    platformsOf: () => Promise.resolve(platforms),
    open: (_, platform) => Promise.resolve(appFor(platform)),
    judge: () => Promise.resolve([]),
    ...{ examine: examineWith(), now: () => 0, ...changes },
  }
}

const three = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'] as const

describe('every platform of an image', () => {
  test('has a row of its own, in the order of the index', async () => {
    const { images, errors } = await gridOf('app:1', tools(three), never)
    expect(errors).toEqual([])
    expect(images).toMatchObject(
      three.map((platform) => ({
        ...{ reference: 'app:1', platform, verdict: 'passed', id: `sha256:${platform}` },
        static: { verdict: 'passed', programs: [{ name: '/app' }], findings: [] },
      })),
    )
  })

  test('of one that has only one is one row', async () => {
    const { images } = await gridOf('app:1', tools(['linux/amd64']), never)
    expect(images.map(({ platform }) => platform)).toEqual(['linux/amd64'])
  })

  test('a program of another machine fails its platform alone, for one cause', async () => {
    const examine: GridTools['examine'] = (name, place) => {
      const isBad = place.platform.architecture === 'arm64'
      const faults = { '/app': { code: 'program-machine', severity: 'error' } } as const
      return examineWith(isBad ? faults : {})(name, place)
    }
    const { images } = await gridOf('app:1', tools(three, { examine }), never)
    expect(images.map(({ verdict }) => verdict)).toEqual(['passed', 'failed', 'passed'])
    expect(runCausesOf(report({ verdict: 'failed', images }))).toHaveLength(1)
  })

  test('an entry that is for another platform by its own words fails, for that alone', async () => {
    const open = (_: string, platform: string | null) =>
      Promise.resolve(appFor(platform, 'linux/amd64'))
    const { images } = await gridOf('app:1', tools(['linux/amd64', 'linux/arm64'], { open }), never)
    expect(images.map(({ platform, verdict }) => [platform, verdict])).toEqual([
      ['linux/amd64', 'passed'],
      ['linux/arm64', 'failed'],
    ])
    expect(images[1]?.static?.findings).toMatchObject([
      {
        code: 'platform-mismatch',
        message: 'the index has it for linux/arm64, and its own configuration is for linux/amd64',
      },
    ])
  })

  test.each([
    ['linux/arm/v7', 'linux/arm'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/amd64', 'linux/amd64/v2'],
  ])('%s and %s are the same machine in other words', async (listed, own) => {
    const open = () => Promise.resolve(appFor(listed, own))
    const { images } = await gridOf('app:1', tools([listed], { open }), never)
    expect(images.map(({ verdict }) => verdict)).toEqual(['passed'])
  })

  test('one that cannot be read is errored, and the others have their verdicts', async () => {
    const open = (_: string, platform: string | null) =>
      platform === 'linux/arm64'
        ? Promise.reject(inputError({ code: 'archive-broken', message: 'it is cut off' }))
        : Promise.resolve(appFor(platform))
    const { images, errors } = await gridOf('app:1', tools(three, { open }), never)
    expect(images.map(({ verdict }) => verdict)).toEqual(['passed', 'errored', 'passed'])
    expect(images[1]).toMatchObject({ id: null, platform: 'linux/arm64', notices: errors })
    expect(errors).toMatchObject([{ code: 'archive-broken', kind: 'input' }])
  })

  test('is held against manifests whose checks start nothing', async () => {
    const judge: GridTools['judge'] = ({ platform }) => {
      const isBad = platform.architecture === 'arm64'
      const reason = { code: 'status', message: 'no' } as const
      const checks = [check('a', isBad ? { outcome: 'failed', reason } : {})]
      const one = validator('v', { checks, verdict: isBad ? 'failed' : 'passed' })
      return Promise.resolve([{ report: one, errors: [] }])
    }
    const { images } = await gridOf('app:1', tools(three, { judge }), never)
    expect(images.map(({ verdict }) => verdict)).toEqual(['passed', 'failed', 'passed'])
  })

  test('is closed again, whatever it held', async () => {
    let open = 0
    const opened = (_: string, platform: string | null) => {
      open += 1
      return Promise.resolve({
        ...appFor(platform),
        close: () => {
          open -= 1
          return Promise.resolve()
        },
      })
    }
    const examine = () => Promise.reject(new Error('a bug'))
    const { images } = await gridOf('app:1', tools(three, { open: opened, examine }), never)
    expect(open).toBe(0)
    expect(images.map(({ verdict }) => verdict)).toEqual(['errored', 'errored', 'errored'])
  })

  test('so many at once (limit: gridLimits.atOnce)', async () => {
    let open = 0
    let most = 0
    const judge = async () => {
      open += 1
      most = Math.max(most, open)
      await Promise.resolve()
      open -= 1
      return []
    }
    await gridOf('app:1', tools(three, { judge }), never)
    expect(most).toBe(gridLimits.atOnce)
  })

  test('too many are refused before any is read (limit: gridLimits.platforms)', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `linux/arm/v${at}`)
    const fits = await gridOf('app:1', tools(many(gridLimits.platforms)), never)
    expect(fits.images).toHaveLength(gridLimits.platforms)
    await expect(gridOf('app:1', tools(many(gridLimits.platforms + 1)), never)).rejects.toThrow(
      'has 65 platforms; at most 64 are read',
    )
  })

  test('a run that is told to stop reads no more', async () => {
    const stopped = AbortSignal.abort(new Error('stop'))
    await expect(gridOf('app:1', tools(three), stopped)).rejects.toThrow('stop')
  })
})

describe('beside what ran', () => {
  const row = (platform: string, changes: Partial<ImageReport> = {}) =>
    image('app:1', { id: null, platform, static: reading(), ...changes })
  const grid = [
    row('linux/arm64'),
    row('linux/amd64', { verdict: 'failed', static: reading([finding('library-missing')]) }),
  ]
  const ran = image('app:1', {
    platform: 'linux/amd64',
    validators: [validator('v', { checks: [check('a')] })],
    static: reading([finding('library-missing', { severity: 'warning' })]),
  })

  test('it has the place of its platform, and is as certain of what was read', () => {
    const rows = withGrid([ran], grid)
    expect(rows.map(({ platform, verdict }) => [platform, verdict])).toEqual([
      ['linux/arm64', 'passed'],
      ['linux/amd64', 'failed'],
    ])
    expect(rows[1]?.validators).toHaveLength(1)
    expect(rows[1]?.static?.findings.map(({ severity }) => severity)).toEqual(['error'])
  })

  test.each([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['errored', 'errored'],
  ] as const)('what %s stays so where reading found nothing', (verdict, wanted) => {
    const rows = withGrid([{ ...ran, verdict }], [row('linux/amd64')])
    expect(rows.map((one) => one.verdict)).toEqual([wanted])
  })

  test('what ran on a platform that the index does not have stands before it', () => {
    const other = { ...ran, platform: 'linux/s390x' }
    expect(withGrid([other], grid).map(({ platform }) => platform)).toEqual([
      ...['linux/s390x', 'linux/arm64', 'linux/amd64'],
    ])
  })

  test('images that did not run are rows all the same', () => {
    expect(withGrid([], grid)).toEqual(grid)
  })

  test('one that could not be had has no platform, and its rows follow', () => {
    const gone = image('app:1', { id: null, platform: null, verdict: 'errored' })
    expect(withGrid([gone], grid).map(({ verdict }) => verdict)).toEqual([
      ...['errored', 'passed', 'failed'],
    ])
  })
})
