import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { flagTable } from '../../../../src/engine/docker/run-options/flags/table.ts'
import {
  parseRunOptions,
  RunOptionError,
} from '../../../../src/engine/docker/run-options/run-options.ts'
import { runOptionLimits } from '../../../../src/limits.ts'

const files = new Map([['/manifests/a.env', 'A=file\nB=file\n#C=1\nHOME\nNOWHERE\n']])

const context = {
  env: { HOME: '/root', SHOWN: 'yes' },
  baseDirectory: '/manifests',
  readFile: (path: string): string => {
    const text = files.get(path)
    if (text === undefined) throw new Error(`no file at ${path}`)
    return text
  },
}

const parse = (...tokens: readonly string[]) => parseRunOptions(tokens, context)

function refusal(...tokens: readonly string[]) {
  try {
    parse(...tokens)
  } catch (error) {
    if (error instanceof RunOptionError) return error.problems
    throw error
  }
  throw new Error('nothing was refused')
}

describe('parseRunOptions', () => {
  test('no options ask for nothing', () => {
    expect(parse()).toEqual({
      request: {},
      fileEnv: [],
      inherited: [],
      platform: null,
      pull: null,
      cdiDevices: [],
      notices: [],
      requirements: [],
      dockerOnly: [],
    })
  })

  test('only what was given is in the request, given zeros included', () => {
    expect(parse('--privileged=false', '--memory', '0', '--stop-timeout=0').request).toEqual({
      StopTimeout: 0,
      HostConfig: { Privileged: false, Memory: 0 },
    })
  })

  test('variables come from the environment that is handed in, and from files', () => {
    const { request, fileEnv } = parse(
      '--env-file',
      'a.env',
      '-e',
      'SHOWN',
      '-e',
      'B=2',
      '-e',
      'TZ',
    )
    expect(fileEnv).toEqual(['A=file', 'B=file', 'HOME=/root'])
    expect(request.Env).toEqual(['SHOWN=yes', 'B=2', 'TZ'])
  })

  test('variables whose value is ours are told by name, in any spelling', () => {
    const { inherited } = parse('-eA', '--env=B', '-e', 'C=1', '-ite', 'D', '--env-file', 'a.env')
    expect(inherited).toEqual([
      { token: 0, name: 'A' },
      { token: 1, name: 'B' },
      { token: 4, name: 'D' },
      { token: 6, name: 'HOME' },
      { token: 6, name: 'NOWHERE' },
    ])
  })

  test('names of an object’s prototype are data', () => {
    const { request } = parse('-e', 'toString', '-l', '__proto__=x', '--tmpfs', 'constructor')
    expect(request.Env).toEqual(['toString'])
    expect(Object.entries(request.Labels ?? {})).toEqual([['__proto__', 'x']])
    expect(Object.entries(request.HostConfig?.Tmpfs ?? {})).toEqual([['constructor', '']])
    expect('x' in {}).toBe(false)
  })

  test('a qualified CDI name is no path', () => {
    const parsed = parse('--device=/dev/fuse', '--device', 'nvidia.com/gpu=0:1')
    expect(parsed.cdiDevices).toEqual([{ token: 1, name: 'nvidia.com/gpu=0:1' }])
    expect(parsed.request.HostConfig?.Devices).toHaveLength(1)
    expect(parsed.request.HostConfig?.DeviceRequests).toBeUndefined()
    expect(parsed.requirements).toEqual([])
  })

  test('the platform and the pull policy stand beside the request', () => {
    expect(parse('--platform', 'linux/aarch64', '--pull=always')).toMatchObject({
      request: {},
      platform: 'linux/arm64',
      pull: 'always',
    })
  })

  test('what has no effect is told', () => {
    const { notices, request } = parse(
      '--rm',
      '--name',
      'x',
      '-d',
      '--cidfile=c',
      '-q',
      '--sig-proxy',
    )
    expect(request).toEqual({})
    expect(notices.map(({ token }) => token)).toEqual([0, 1, 3, 4, 5, 6])
    expect(notices[1]?.message).toMatch(/^--name is ignored: /)
  })

  test.each<readonly [readonly string[], readonly string[]]>([
    [['--annotation', 'a=b'], ['--annotation 1.43']],
    [['--health-start-interval', '1s'], ['--health-start-interval 1.44']],
    [['--mac-address', '02:42:ac:11:00:02'], ['--mac-address 1.44']],
    [['--network=a', '--network=b', '--network=c'], ['--network (more than one network) 1.44']],
    [['--network', 'name=a,gw-priority=1'], ['--network (gw-priority) 1.48']],
    [['--mount', 'type=image,src=i,dst=/x'], ['--mount type=image 1.48']],
    [['--mount', 'dst=/x,volume-subpath=y'], ['--mount volume-subpath 1.45']],
    [['--memory=1g', '--gpus=all', '-it'], []],
  ])('%j needs %j', (tokens, wanted) => {
    const { requirements } = parse(...tokens)
    expect(requirements.map(({ option, apiVersion }) => `${option} ${apiVersion}`)).toEqual(wanted)
  })
})

describe('what is refused', () => {
  test.each<readonly [readonly string[], number, RegExp]>([
    [['-t', '--memory', 'lots'], 2, /^--memory: "lots" is not a size$/],
    [['-t', '--memory=lots'], 1, /^--memory: "lots" is not a size$/],
    [['-a', 'stdout'], 1, /^--attach: is not supported: /],
    [['--use-api-socket'], 0, /^--use-api-socket: is not supported: /],
    [['--umask', '022'], 1, /^--umask: is not supported: it needs version 1\.56 of the engine API/],
    [['--cpu-count', '1'], 1, /engines on Windows/],
    [['--restart=always'], 0, /^--restart: "always" is not supported: /],
    [
      ['--env-file', 'gone'],
      1,
      /^--env-file: "gone" cannot be read: no file at \/manifests\/gone$/,
    ],
    [['--network-alias', 'a', '--net=host'], 0, /an alias needs a network that someone made/],
    [['--network=a', '--net=host'], 1, /"host" cannot be combined with "a"/],
    [['--no-healthcheck', '--health-cmd=x'], 0, /--no-healthcheck cannot be combined/],
    [['--log-driver=none', '--log-opt', 'a=b'], 1, /^--log-opt has no meaning/],
  ])('%j: the token %i', (tokens, token, message) => {
    const problems = refusal(...tokens)
    expect(problems).toHaveLength(1)
    expect(problems[0].token).toBe(token)
    expect(problems[0].message).toMatch(message)
  })

  test('all values that are wrong are told at once', () => {
    const problems = refusal('-m', 'x', '--cpus=y', '-t', '-p', 'z')
    expect(problems.map(({ token }) => token)).toEqual([1, 2, 5])
  })

  test('what a reader throws is the cause of a problem, not a crash', () => {
    const readFile = () => {
      // Whatever is thrown must arrive, an Error or not.
      throw 'odd' as unknown as Error
    }
    expect(() => parseRunOptions(['--label-file', 'x'], { ...context, readFile })).toThrow(
      /"x" cannot be read: odd/,
    )
  })
})

describe('limits', () => {
  test('as many ports as there are, and one more (limit: runOptionLimits.ports)', () => {
    expect(Object.keys(parse('--expose', '0-65535').request.ExposedPorts ?? {})).toHaveLength(
      runOptionLimits.ports,
    )
    expect(refusal('--expose', '0-65535', '--expose=1/udp')[0]).toMatchObject({ token: 2 })
    expect(refusal('-p', '0-65535:0-65535', '-p', '127.0.0.1:1:1')[0]).toMatchObject({ token: 3 })
  })

  test('as many problems as are told (limit: runOptionLimits.problems)', () => {
    const wrong = Array.from({ length: runOptionLimits.problems + 1 }, () => '--memory=x')
    expect(refusal(...wrong.slice(1))).toHaveLength(runOptionLimits.problems)
    expect(refusal(...wrong)).toHaveLength(runOptionLimits.problems)
  })

  test('a file as large as is read, and one byte more (limit: runOptionLimits.fileBytes)', () => {
    const withFile = (bytes: number) => ({ ...context, readFile: () => '#\n'.repeat(bytes / 2) })
    const read = (bytes: number) => parseRunOptions(['--env-file', 'x'], withFile(bytes))
    expect(read(runOptionLimits.fileBytes).fileEnv).toEqual([])
    expect(() => read(runOptionLimits.fileBytes + 2)).toThrow(/is larger than/)
  })

  test('a line as long as is read, and one byte more (limit: runOptionLimits.fileLineBytes)', () => {
    const read = (bytes: number) => {
      const readFile = () => `A=${'x'.repeat(bytes - 2)}\n`
      return parseRunOptions(['--env-file', 'x'], { ...context, readFile })
    }
    expect(read(runOptionLimits.fileLineBytes - 1).fileEnv).toHaveLength(1)
    expect(() => read(runOptionLimits.fileLineBytes)).toThrow(/line 1 is longer than/)
  })
})

describe('any tokens at all', () => {
  const names = flagTable.flatMap(({ name, shorthand }) => [
    `--${name}`,
    ...(shorthand === null ? [] : [`-${shorthand}`]),
  ])
  const value = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...Array.from(',:=/-"0189.kmg[]% \n\\aA')), maxLength: 20 }),
  )
  const token = fc.oneof(
    value,
    fc.constantFrom(...names),
    fc.tuple(fc.constantFrom(...names), value).map(([name, text]) => `${name}=${text}`),
  )

  test('give a request that JSON can carry, or the documented error with tokens of the list', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 6 }), (tokens) => {
        try {
          const { request } = parse(...tokens)
          expect(JSON.parse(JSON.stringify(request))).toEqual(request)
        } catch (error) {
          if (!(error instanceof RunOptionError)) throw error
          for (const { token: index } of error.problems) expect(tokens[index]).toBeDefined()
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('--flag value and --flag=value say the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...flagTable.filter(({ isBoolean }) => !isBoolean)),
        value,
        ({ name }, text) => {
          expect(outcome(`--${name}`, text)).toEqual(outcome(`--${name}=${text}`))
        },
      ),
      { numRuns: 2000 },
    )
  })

  test.each(['1', 'a-', '"a""', '1:', 'a,b=', '::', 'é', '1_', '/a=', '[\\'])(
    'a very long value of %j is read or refused at once by every flag',
    (unit) => {
      const text = unit.repeat(50_000 / unit.length)
      for (const { name, isBoolean } of flagTable) {
        if (isBoolean) continue
        const told = JSON.stringify(outcome(`--${name}`, text)).length
        expect(told).toBeLessThan(text.length * 4)
      }
    },
  )

  function outcome(...tokens: readonly string[]): unknown {
    try {
      return parse(...tokens)
    } catch (error) {
      if (!(error instanceof RunOptionError)) throw error
      return error.problems.map(({ message }) => message)
    }
  }
})
