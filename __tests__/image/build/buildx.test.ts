import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { CanaryError } from '../../../src/errors.ts'
import { buildWithBuildx, hasBuildx } from '../../../src/image/build/buildx.ts'
import type { BuildxOptions } from '../../../src/image/build/buildx.ts'
import { plainBuild, secretsOf } from '../../../src/image/build/request.ts'
import type { BuildRequest } from '../../../src/image/build/request.ts'
import { buildLimits } from '../../../src/limits.ts'
import { fakeDocker } from './fake-docker.ts'
import type { FakeDocker } from './fake-docker.ts'

let docker: FakeDocker
let temporary: string
let lines: string[]

beforeEach(() => {
  docker = fakeDocker()
  temporary = mkdtempSync(join(tmpdir(), 'canary-runner-'))
  lines = []
})
afterEach(() => {
  docker.remove()
  rmSync(temporary, { recursive: true })
})

const dockerfile = { path: '/app/Dockerfile.own', file: 'Dockerfile.own' }
const never = new AbortController().signal
const secret = (id: string, value: string) => ({ id, value: Buffer.from(value) })

const options = (changes: Partial<BuildxOptions> = {}): BuildxOptions => ({
  env: { PATH: docker.path, HOME: '/home/me', RUNNER_TEMP: temporary, ...changes.env },
  address: changes.address ?? null,
  onOutput: (line) => lines.push(line),
})

const build = (
  changes: Partial<BuildRequest> = {},
  settings: Partial<BuildxOptions> = {},
  signal = never,
) =>
  buildWithBuildx(
    { ...plainBuild, context: '/app', tag: 'app:1', ...changes },
    dockerfile,
    options(settings),
    signal,
  )

const isAlive = (pid: number) => existsSync(`/proc/${pid}`)
const until = async (condition: () => boolean) => {
  while (!condition()) await sleep(5)
}

const always = [
  'buildx',
  'build',
  '--load',
  '--progress=plain',
  expect.stringMatching(/^--metadata-file=.*\/metadata\.json$/),
  '--tag=app:1',
  '--file=/app/Dockerfile.own',
]

async function argumentsOf(changes: Partial<BuildRequest>): Promise<readonly string[]> {
  await build(changes)
  const { args = [] } = docker.call() ?? {}
  expect(args.slice(0, always.length)).toEqual(always)
  expect(args.at(-1)).toBe('/app')
  return args.slice(always.length, -1)
}

describe('a request becomes arguments', () => {
  test.each<[string, Partial<BuildRequest>, readonly string[]]>([
    ['nothing asked for', {}, []],
    ['a target', { target: 'final' }, ['--target=final']],
    ['a platform', { platform: 'linux/arm64' }, ['--platform=linux/arm64']],
    ['a network', { network: 'none' }, ['--network=none']],
    ['no cache', { noCache: true }, ['--no-cache']],
    ['bases anew', { pull: true }, ['--pull']],
    [
      'what only buildx knows, in order',
      {
        buildxOptions: [
          { name: 'add-hosts', value: 'docker:10.180.0.1' },
          { name: 'build-contexts', value: 'app=docker-image://a:1,b' },
          { name: 'no-cache-filters', value: 'one' },
        ],
      },
      [
        '--add-host=docker:10.180.0.1',
        '--build-context=app=docker-image://a:1,b',
        '--no-cache-filter=one',
      ],
    ],
    [
      'labels, whatever they hold',
      { labels: { a: 'b=c,d', __proto__x: '$(x) "y"' } },
      ['--label=a=b=c,d', '--label=__proto__x=$(x) "y"'],
    ],
    [
      'build arguments by name',
      { buildArguments: { TOKEN: 'hunter2', EMPTY: '' } },
      ['--build-arg=TOKEN', '--build-arg=EMPTY'],
    ],
    [
      'build arguments that docker would take for its own',
      { buildArguments: { DOCKER_HOST: 'x', HTTP_PROXY: 'y', LD_PRELOAD: 'z', PATH: '/none' } },
      [
        '--build-arg=DOCKER_HOST=x',
        '--build-arg=HTTP_PROXY=y',
        '--build-arg=LD_PRELOAD=z',
        '--build-arg=PATH=/none',
      ],
    ],
    [
      'caches, in order',
      {
        cacheFrom: ['type=registry,ref=a/b:c', 'type=local,"src=x,y"'],
        cacheTo: ['type=inline'],
      },
      [
        '--cache-from=type=registry,ref=a/b:c',
        '--cache-from=type=local,"src=x,y"',
        '--cache-to=type=inline',
      ],
    ],
  ])('%s', async (_what, changes, args) => {
    expect(await argumentsOf(changes)).toEqual(args)
  })

  test('no provenance, where none is wanted', async () => {
    await build()
    expect(docker.call()?.env).not.toHaveProperty('BUILDX_NO_DEFAULT_ATTESTATIONS')
    await build({ provenance: 'none' })
    expect(docker.call()?.env).toMatchObject({ BUILDX_NO_DEFAULT_ATTESTATIONS: '1' })
  })

  test('every output line comes as it is written', async () => {
    docker.answer('echo one; echo two >&2; printf three')
    await build()
    expect(lines.toSorted()).toEqual(['one', 'three', 'two'])
  })
})

describe('what was built is what the builder says', () => {
  const [manifest, config] = ['b', 'c'].map((letter) => `sha256:${letter.repeat(64)}`)
  const say = (metadata: string) => {
    docker.answer(`printf %s '${metadata}' > "$metadata"`)
  }

  test.each<[string, object, readonly (string | undefined)[]]>([
    ['a manifest', { 'containerimage.digest': manifest }, [manifest]],
    ['a configuration', { 'containerimage.config.digest': config }, [config]],
    [
      'both',
      { 'containerimage.config.digest': config, 'containerimage.digest': manifest, a: [1] },
      [manifest, config],
    ],
    [
      'one twice',
      { 'containerimage.config.digest': config, 'containerimage.digest': config },
      [config],
    ],
  ])('%s', async (_what, metadata, names) => {
    say(JSON.stringify(metadata))
    expect(await build()).toEqual(names)
    expect(readdirSync(temporary)).toEqual([])
  })

  test.each(['', 'null', '[]', '{"containerimage.digest":"app:1"}', '{"containerimage.digest":1}'])(
    'nothing: %j',
    async (metadata) => {
      say(metadata)
      const problem = {
        code: 'build-command',
        message: expect.stringContaining('did not say which'),
      }
      await expect(build()).rejects.toMatchObject({ kind: 'infrastructure', problems: [problem] })
    },
  )

  test('nothing, where it writes no file', async () => {
    docker.answer('rm -f "$metadata"')
    await expect(build()).rejects.toThrow('did not say which one it is')
  })

  test('as much as is read (limit: buildLimits.metadataBytes)', async () => {
    const most = buildLimits.metadataBytes
    const text = JSON.stringify({ 'containerimage.digest': manifest })
    const pad = (bytes: number) => {
      writeFileSync(join(docker.directory, 'padded'), text.padEnd(bytes))
      docker.answer(`cp '${docker.directory}/padded' "$metadata"`)
    }
    pad(most)
    expect(await build()).toEqual([manifest])
    pad(most + 1)
    await expect(build()).rejects.toThrow('did not say which one it is')
  })
})

describe('secrets', () => {
  const secrets = [secret('npm', 'hunter2\nsecond line'), secret('key', '\u0000binary')]

  test('are files that only we can read, and only while docker runs', async () => {
    docker.answer('echo done')
    await build({ secrets })
    const call = docker.call()
    expect(call?.secrets).toEqual({
      npm: { text: 'hunter2\nsecond line', mode: '600' },
      key: { text: '\u0000binary', mode: '600' },
    })
    expect(JSON.stringify([call?.args, call?.env])).not.toContain('hunter2')
    expect(readdirSync(temporary)).toEqual([])
  })

  test.each([
    ['a build that fails', 'echo "ERROR: failed to solve: exit code: 1"; exit 1'],
    ['a docker that dies', 'kill -9 $$'],
  ])('are gone after %s', async (_what, script) => {
    docker.answer(script)
    await expect(build({ secrets })).rejects.toThrow(CanaryError)
    expect(Object.keys(docker.call()?.secrets ?? {})).toEqual(['npm', 'key'])
    expect(readdirSync(temporary)).toEqual([])
  })

  test('whose ids are no plain words are quoted as CSV', async () => {
    await build({ secrets: [secret('a,"b', 'x')] })
    const args = docker.call()?.args ?? []
    expect(args.find((argument) => argument.startsWith('--secret'))).toMatch(
      /^--secret="id=a,""b",src=\/.*\/0$/,
    )
  })

  test('can be collected to be kept out of reports', () => {
    const binary = { id: 'raw', value: Uint8Array.of(0xff, 0xfe) }
    expect(secretsOf({ secrets: [...secrets, secret('empty', ''), binary] })).toEqual([
      'hunter2\nsecond line',
      '\u0000binary',
    ])
    expect(secretsOf(null)).toEqual([])
  })
})

describe('the environment of docker', () => {
  const step = {
    INPUT_SECRETS: 'npm=hunter2',
    'INPUT_GITHUB-TOKEN': 'ghs_x',
    GITHUB_TOKEN: 'ghs_x',
    ACTIONS_RUNTIME_TOKEN: 'cache',
    ACTIONS_RESULTS_URL: 'https://results.example',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
    NODE_OPTIONS: '--inspect',
    NPM_TOKEN: 'hunter2',
    DOCKER_CONFIG: '/home/me/.docker',
    DOCKER_CONTEXT: 'other',
    BUILDX_BUILDER: 'mine',
    HTTPS_PROXY: 'http://proxy:3128',
    AWS_PROFILE: 'ecr',
  }
  const kept = {
    DOCKER_CONFIG: '/home/me/.docker',
    BUILDX_BUILDER: 'mine',
    HTTPS_PROXY: 'http://proxy:3128',
    AWS_PROFILE: 'ecr',
    HOME: '/home/me',
  }
  const environment = async (changes: Partial<BuildRequest>, settings: Partial<BuildxOptions>) => {
    const env = { PATH: docker.path, HOME: '/home/me', ...step }
    await build(changes, { ...settings, env })
    // The shell that the fake one runs in adds variables of its own.
    const own = ['PATH', 'PWD', 'OLDPWD', 'SHLVL', '_']
    const rest = Object.entries(docker.call()?.env ?? {}).filter(([name]) => !own.includes(name))
    return Object.fromEntries(rest)
  }

  test('holds what docker needs, and nobody else’s secrets', async () => {
    const env = await environment({}, {})
    expect(env).toEqual({ ...kept, DOCKER_CONTEXT: 'other' })
  })

  test('leads to the engine that the image is wanted on', async () => {
    const address = { url: 'tcp://engine:2376', tls: 'verified' } as const
    expect(await environment({}, { address })).toEqual({
      ...kept,
      DOCKER_HOST: 'tcp://engine:2376',
      DOCKER_TLS_VERIFY: '1',
    })
  })

  test('opens GitHub’s cache where it is asked for, and build arguments', async () => {
    const env = await environment(
      { cacheTo: ['mode=max,type=gha'], buildArguments: { TOKEN: 'x' } },
      {},
    )
    expect(env).toEqual({
      ...kept,
      DOCKER_CONTEXT: 'other',
      ACTIONS_RUNTIME_TOKEN: 'cache',
      ACTIONS_RESULTS_URL: 'https://results.example',
      TOKEN: 'x',
    })
  })
})

describe('a build that does not succeed', () => {
  test('is the Dockerfile’s fault, at its line', async () => {
    const context = mkdtempSync(join(temporary, 'context-'))
    writeFileSync(join(context, 'Dockerfile'), 'FROM scratch\n\nRUN make\n')
    const output = readFileSync(new URL('__fixtures__/buildkit.run.txt', import.meta.url), 'utf8')
    writeFileSync(
      join(docker.directory, 'output'),
      output.replace('Dockerfile:12', 'Dockerfile:3').replace('  12 | >>>', '   3 | >>>'),
    )
    docker.answer(`cat '${docker.directory}/output'; exit 1`)
    const request = { ...plainBuild, context, tag: 'app:1' }
    const source = { path: join(context, 'Dockerfile'), file: 'app/Dockerfile' }
    const failure = buildWithBuildx(request, source, options(), never)
    await expect(failure).rejects.toMatchObject({
      kind: 'input',
      problems: [
        {
          code: 'image-build',
          message: 'the build failed: RUN make ended with exit code 2',
          location: { file: 'app/Dockerfile', line: 3, column: 1 },
          output: { text: 'cc -o app app.c\nERROR: not this one', truncated: false },
        },
      ],
    })
  })

  test.each<[string, string, string, string]>([
    [
      'a registry that is out of reach is nobody’s Dockerfile’s fault',
      'echo "ERROR: failed to solve: a: dial tcp: lookup b: no such host"; exit 1',
      'infrastructure',
      'the build failed: a: dial tcp: lookup b: no such host',
    ],
    [
      'what buildx refuses is told in its words',
      'echo "ERROR: target stage zz could not be found"; exit 1',
      'input',
      'the build failed: target stage zz could not be found',
    ],
    [
      'a docker that says nothing',
      'exit 17',
      'infrastructure',
      'docker buildx ended with exit code 17 and did not say why',
    ],
    [
      'a docker that is killed',
      'kill -9 $$',
      'infrastructure',
      'docker was ended by SIGKILL in the middle of the build',
    ],
  ])('%s', async (_what, script, kind, message) => {
    docker.answer(script)
    await expect(build()).rejects.toMatchObject({ kind, problems: [{ message }] })
  })
})

test('the last lines are searched for what failed (limit: buildLimits.keptLines)', async () => {
  const failure = async (after: number) => {
    docker.answer(`echo 'ERROR: this is why'; yes x | head -n ${after}; exit 1`)
    return await build().catch((error: unknown) => String(error))
  }
  expect(await failure(buildLimits.keptLines - 1)).toContain('the build failed: this is why')
  expect(await failure(buildLimits.keptLines)).toContain('did not say why')
})

describe('cancellation', () => {
  const pidsIn = (name: string) =>
    readFileSync(join(docker.directory, name), 'utf8').split('\n').filter(Boolean).map(Number)
  test.each([
    ['asks docker and what it started to stop', ''],
    ['kills what does not stop', "trap '' TERM; "],
  ])('%s (limit: buildLimits.stop)', async (_what, trap) => {
    docker.answer(
      `${trap}sleep 60 & echo $! >> "$here/pids"; echo $$ >> "$here/pids"; echo ready; wait; sleep 60`,
    )
    const stopping = new AbortController()
    const running = build({ secrets: [secret('npm', 'hunter2')] }, {}, stopping.signal)
    const ended = expect(running).rejects.toThrow('stopped by the test')
    await until(() => lines.includes('ready'))
    expect(pidsIn('pids').map(isAlive)).toEqual([true, true])
    expect(readdirSync(temporary)).toHaveLength(1)
    // The program has its own time; ours stands still until it is turned forward.
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    const kill = jest.spyOn(process, 'kill')
    const sent = () => kill.mock.calls.map(([, signal]) => signal)
    try {
      stopping.abort(new Error('stopped by the test'))
      expect(sent()).toEqual(['SIGTERM'])
      if (trap !== '') {
        await jest.advanceTimersByTimeAsync(buildLimits.stop - 1)
        expect(sent()).toEqual(['SIGTERM'])
        await jest.advanceTimersByTimeAsync(1)
        expect(sent()).toEqual(['SIGTERM', 'SIGKILL'])
      }
      await ended
    } finally {
      jest.useRealTimers()
    }
    await until(() => !pidsIn('pids').some(isAlive))
    expect(readdirSync(temporary)).toEqual([])
  })

  test('before the start starts nothing', async () => {
    const stopped = AbortSignal.abort(new Error('stopped by the test'))
    await expect(build({}, {}, stopped)).rejects.toThrow('stopped by the test')
    expect(docker.call()).toBeNull()
  })
})

describe('whether buildx is there', () => {
  test('it is', async () => {
    expect(await hasBuildx(options(), never)).toBe(true)
  })

  test('no docker, no buildx', async () => {
    expect(await hasBuildx({ env: { PATH: temporary }, address: null }, never)).toBe(false)
  })

  /** A docker that answers as it is told, behind things of its name that are no programs. */
  function dockerThat(script: string, place = 'bin') {
    const inside = (name: string) => join(temporary, name)
    const [text, directory, bin] = [inside('text'), inside('directory'), inside(place)]
    for (const path of [text, join(directory, 'docker'), bin]) mkdirSync(path, { recursive: true })
    writeFileSync(join(text, 'docker'), 'no program', { mode: 0o644 })
    writeFileSync(join(bin, 'docker'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    return { PATH: [text, directory, '', bin, '/usr/bin', '/bin'].join(':') }
  }

  const written = (name: string) => {
    const file = join(temporary, name)
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }

  test.each([
    ['knows no such command', 'exit 1', false],
    ['is killed', 'kill -9 $$', false],
    ['stands where names are odd', '[ "$1 $2 $#" = "buildx version 2" ]', true],
  ])('a docker that %s', async (_name, script, expected) => {
    const env = dockerThat(script, 'a "place" with\\blanks')
    expect(await hasBuildx({ env, address: null }, never)).toBe(expected)
  })

  test('asking needs no secrets, and tells nobody', async () => {
    const env = {
      ...dockerThat(`env > '${temporary}/env'; echo v1; echo v2 >&2`),
      TOKEN: 'hunter2',
    }
    const shown = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write'))
    const answer = await hasBuildx({ env, address: null }, never)
    const told = shown.flatMap(({ mock }) => mock.calls)
    for (const spy of shown) spy.mockRestore()
    expect([answer, told]).toEqual([true, []])
    expect(written('env')).toContain(`PATH=${env.PATH}`)
    expect(written('env')).not.toContain('hunter2')
  })

  test('a docker that does not stop talking is none (limit: buildLimits.probeBytes)', async () => {
    const most = dockerThat(`head -c ${buildLimits.probeBytes} /dev/zero`)
    expect(await hasBuildx({ env: most, address: null }, never)).toBe(true)
    const oneMore = `head -c ${buildLimits.probeBytes + 1} /dev/zero`
    const more = dockerThat(`echo $$ > '${temporary}/pid'; ${oneMore}; exec sleep 60`)
    expect(await hasBuildx({ env: more, address: null }, never)).toBe(false)
    await until(() => !isAlive(Number(written('pid'))))
  })

  test.each([
    ['that says nothing', ''],
    ['that heeds no signal', "trap '' TERM INT HUP"],
  ])('an abort leaves a docker %s', async (_name, trap) => {
    const env = dockerThat(`${trap}\necho $$ > '${temporary}/pid'; while :; do sleep 60; done`)
    const stopping = new AbortController()
    const work = hasBuildx({ env, address: null }, stopping.signal)
    await until(() => written('pid') !== '')
    stopping.abort(new Error('stopped by the test'))
    await expect(work).rejects.toThrow('stopped by the test')
    await until(() => !isAlive(Number(written('pid'))))
  })
})
