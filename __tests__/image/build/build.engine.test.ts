import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Engine } from '../../../src/engine/engine.ts'
import type { Report } from '../../../src/model.ts'
import { buildImage } from '../../../src/image/build/build.ts'
import { plainBuild } from '../../../src/image/build/request.ts'
import type { BuildRequest } from '../../../src/image/build/request.ts'
import { exitCodeOf } from '../../../src/verdict.ts'
import {
  askEngine,
  baseImage,
  connect,
  engines,
  never,
  removeImage,
} from '../../support/engines.ts'
import { check, locateOptions, manifest, validateWith } from '../../support/validate-with.ts'

/** Without a docker command line the engine's own builder is used, on every machine. */
const env = { PATH: '/nonexistent' }

describe.each(engines)("the engine's own builder: $name", ({ name, address }) => {
  const tag = `canary-test/build-${process.pid}:latest`
  let engine: Engine
  let context: string
  let lines: string[]
  let hidden: string[]

  beforeAll(async () => {
    engine = await connect(address)
  })
  afterAll(() => {
    engine.close()
  })
  beforeEach(async () => {
    context = await mkdtemp(join(tmpdir(), 'canary-build-'))
    lines = []
    hidden = []
  })
  afterEach(async () => {
    await rm(context, { recursive: true })
    if ((await engine.images.find(tag, never)) !== null) await removeImage(address, tag)
  })

  const write = async (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(context, path)), { recursive: true })
      await writeFile(join(context, path), text)
    }
  }
  const build = async (
    changes: Partial<BuildRequest> = {},
    signal = never,
    settings: Readonly<Record<string, string>> = {},
  ) =>
    await buildImage(
      { ...plainBuild, context, tag, ...changes },
      {
        engine,
        env: { ...env, ...settings },
        directory: context,
        onOutput: (line) => lines.push(line),
        onSecret: (value) => hidden.push(value),
      },
      signal,
    )
  const inspect = async () =>
    (await askEngine(address, 'GET', `/images/${tag}/json`)) as {
      readonly Config: { readonly Labels: unknown; readonly Env: readonly string[] }
    }

  test('arguments, labels, a target, and lines as they come', async () => {
    await write({
      Dockerfile: `ARG BASE=none\nFROM \${BASE} AS first\nARG A\nENV A=\${A}\nRUN echo "A is $A"\nFROM scratch\nCOPY nothing /\n`,
    })
    await build({
      buildArguments: { BASE: baseImage, A: 'x=y, z' },
      labels: { 'org.example.one': 'a "quoted" = text' },
      target: 'first',
    })
    expect(lines).toContain('A is x=y, z')
    const { Config } = await inspect()
    expect(Config.Labels).toMatchObject({ 'org.example.one': 'a "quoted" = text' })
    expect(Config.Env).toContain('A=x=y, z')
  })

  test('no network, where none is asked for', async () => {
    await write({ Dockerfile: `FROM ${baseImage}\nRUN ls /sys/class/net > /net; wc -l < /net\n` })
    await build({ network: 'none', noCache: true })
    expect(lines).toContain('1')
  })

  test('every step anew, where no cache is wanted', async () => {
    await write({ Dockerfile: `FROM ${baseImage}\nRUN echo ran\n` })
    await build()
    lines = []
    await build()
    expect(lines).not.toContain('ran')
    lines = []
    await build({ noCache: true })
    expect(lines).toContain('ran')
  })

  test('layers of an image that is named as a cache, however it is named', async () => {
    await write({ Dockerfile: `FROM ${baseImage}\nRUN echo ran\n` })
    const digest = `sha256:${'0'.repeat(64)}`
    const cacheFrom = [
      baseImage,
      `type=registry,ref=${baseImage}`,
      '127.0.0.1:1/some/cache:of-main',
      `127.0.0.1:1/some/cache@${digest}`,
      `type=registry,ref=127.0.0.1:1/some/cache:tag@${digest}`,
    ]
    await build({ cacheFrom })
    expect(await engine.images.find(tag, never)).not.toBeNull()
  })

  test('the id of what was built, also where several stages are', async () => {
    await write({ Dockerfile: `FROM ${baseImage} AS one\nENV A=b\nFROM ${baseImage}\nENV C=d\n` })
    const { names } = await build()
    const image = await engine.images.find(tag, never)
    expect(names).toEqual([image?.id])
  })

  test('with the proxies of docker’s configuration, unless it is told others', async () => {
    await write({
      Dockerfile: `FROM ${baseImage}\nRUN echo "HTTP $HTTP_PROXY $http_proxy NO $NO_PROXY $no_proxy"\n`,
      '.docker/config.json': JSON.stringify({
        proxies: {
          default: { httpProxy: 'http://u:hunter2@proxy.example:3128', noProxy: 'localhost' },
          'unix:///elsewhere': { httpProxy: 'http://elsewhere' },
        },
      }),
      '.dockerignore': '.docker',
    })
    const proxy = 'http://u:hunter2@proxy.example:3128'
    await build({ noCache: true }, never, { HOME: context })
    expect(lines).toContain(`HTTP ${proxy} ${proxy} NO localhost localhost`)
    expect(hidden).toContain('hunter2')
    const { Config } = await inspect()
    expect(JSON.stringify(Config)).not.toContain('hunter2')
    const own = { HTTP_PROXY: 'http://own', no_proxy: '' }
    await build({ noCache: true, buildArguments: own }, never, {
      DOCKER_CONFIG: `${context}/.docker`,
    })
    expect(lines).toContain(`HTTP http://own ${proxy} NO localhost `)
  })

  test('a context with names that are no text, old files, links, pipes, and a dockerfile', async () => {
    await write({
      dockerfile: `FROM ${baseImage}\nCOPY . /c\nRUN ls /c | wc -l; stat -c %Y /c/old\n`,
    })
    const at = (name: string) => join(context, name)
    await writeFile(Buffer.concat([Buffer.from(at('n')), Buffer.from([0xff, 0xfe])]), '')
    execFileSync('touch', ['-d', '@-86400', at('old')])
    execFileSync('mkfifo', [at('pipe')])
    execFileSync('ln', [at('old'), at('other')])
    execFileSync('ln', ['-s', 'nowhere', at('link')])
    await build({ noCache: true })
    // Engines set times before 1970 to its first second.
    expect(lines).toEqual(expect.arrayContaining(['6', '0']))
  })

  test('nothing of what .dockerignore leaves out', async () => {
    await write({
      Dockerfile: `FROM ${baseImage}\nCOPY . /context\nRUN cd /context && find . -type f | sort | sed 's/^/found /'\n`,
      '.dockerignore': 'node_modules\n!node_modules/keep\n*.log\n',
      'node_modules/keep/a': '',
      'node_modules/drop/b': '',
      'x.log': '',
      'app.js': '',
    })
    await build({ noCache: true })
    const found = lines.filter((line) => line.startsWith('found '))
    const all = ['.dockerignore', 'Dockerfile', 'app.js', 'node_modules/keep/a']
    expect(found).toEqual(all.map((path) => `found ./${path}`))
  })

  test('a Dockerfile outside of the context', async () => {
    await write({
      'app/x': 'text\n',
      'own.Dockerfile': `FROM ${baseImage}\nCOPY x /\nRUN cat /x\n`,
    })
    const { dockerfile } = await build({
      context: join(context, 'app'),
      file: 'own.Dockerfile',
      noCache: true,
    })
    expect(dockerfile.file).toBe('own.Dockerfile')
    expect(lines).toContain('text')
  })

  describe('a build that fails is told at its line', () => {
    const failures: readonly (readonly [string, string, string, Partial<BuildRequest>, unknown])[] =
      [
        [
          'a command, in a stage behind one that nobody needs',
          `# a comment\nARG BASE=${baseImage}\n\nFROM \${BASE} AS unneeded\nRUN true\n\nFROM \${BASE}\nENV A=b\n  # another\nRUN echo before && \\\n    # inside\n    echo after; exit 3\nUSER 1000\n`,
          'the build failed: RUN echo before && echo after; exit 3 ended with exit code 3',
          { labels: { a: 'b' } },
          { line: 10, column: 1 },
        ],
        [
          'the target, not what stands behind it',
          `FROM ${baseImage} AS wanted\nRUN exit 4\nFROM ${baseImage}\nRUN exit 5\n`,
          'the build failed: RUN exit 4 ended with exit code 4',
          { target: 'wanted' },
          { line: 2, column: 1 },
        ],
        [
          'behind a step that ends no line',
          `FROM ${baseImage}\nRUN printf text\nRUN exit 5\n`,
          'the build failed: RUN exit 5 ended with exit code 5',
          {},
          { line: 3, column: 1 },
        ],
        [
          'a file that is not there',
          `FROM ${baseImage}\n  COPY nothere /\n`,
          'the build failed at COPY nothere /: ',
          {},
          { line: 2, column: 3 },
        ],
        [
          'an instruction that is none',
          `FROM ${baseImage}\n\nFOO bar\n`,
          'the build failed',
          {},
          { line: 3, column: 1 },
        ],
        [
          'a stage that is none has no line',
          `FROM ${baseImage}\nRUN true\n`,
          'the build failed: ',
          { target: 'none' },
          null,
        ],
      ]

    test.each(failures)('%s', async (_what, dockerfile, message, changes, place) => {
      await write({ Dockerfile: dockerfile })
      const location =
        place === null ? {} : { location: { file: 'Dockerfile', ...(place as object) } }
      const failed = expect(build({ noCache: true, ...changes })).rejects
      await failed.toMatchObject({
        kind: 'input',
        problems: [{ code: 'image-build', message: expect.stringContaining(message), ...location }],
      })
    })

    test('with what the command wrote last', async () => {
      await write({ Dockerfile: `FROM ${baseImage}\nRUN seq 1 100; exit 1\n` })
      const last = Array.from({ length: 20 }, (_, index) => String(index + 81))
      await expect(build({ noCache: true })).rejects.toMatchObject({
        problems: [{ output: { text: last.join('\n'), truncated: true } }],
      })
    })

    test('a registry that does not answer is nobody’s fault', async () => {
      await write({ Dockerfile: 'FROM 127.0.0.1:1/none:1\n' })
      await expect(build()).rejects.toMatchObject({
        kind: 'infrastructure',
        problems: [{ location: { file: 'Dockerfile', line: 1, column: 1 } }],
      })
    })
  })

  test.each<[string, Partial<BuildRequest>, string]>([
    [
      'secrets',
      { secrets: [{ id: 'a', value: Buffer.from('hunter2') }] },
      'secrets cannot be used',
    ],
    ['cache-to', { cacheTo: ['type=inline'] }, 'cache-to cannot be used'],
    [
      'what only buildx knows',
      { buildxOptions: [{ name: 'ssh', value: 'default' }] },
      'ssh cannot be used',
    ],
    ['cache-from', { cacheFrom: ['type=gha'] }, 'cache-from "type=gha" cannot be used'],
  ])('%s is refused before anything is sent', async (_what, changes, message) => {
    await write({ Dockerfile: 'FROM scratch\n' })
    await expect(build(changes)).rejects.toThrow(message)
    expect(lines).toEqual([])
  })

  test('a secret that is empty is left out, and told', async () => {
    await write({ Dockerfile: `FROM ${baseImage}\n` })
    await build({ secrets: [{ id: 'npm', value: Buffer.alloc(0) }] })
    expect(lines).toContain('The secret npm is empty: the build goes without it.')
  })

  test('a network that Podman would pass over is refused', async () => {
    await write({ Dockerfile: `FROM ${baseImage}\nRUN true\n` })
    const message = name === 'podman' ? 'Podman’s builder takes' : 'the build failed'
    await expect(build({ network: 'not-there', noCache: true })).rejects.toThrow(
      message.replace('’', "'"),
    )
  })

  test('a cancelled build ends at once and leaves no image', async () => {
    // Docker stops what it runs. Podman 4 lets the step that it is at come to its end.
    const token = name === 'docker' ? `4711${process.pid}` : `4.${process.pid}`
    await write({ Dockerfile: `FROM ${baseImage}\nRUN echo ready; sleep ${token}\nRUN true\n` })
    const isRunning = () =>
      readdirSync('/proc').some((entry) => {
        try {
          return /^\d+$/.test(entry) && commandOf(entry) === `sleep ${token}`
        } catch {
          // It has ended since.
          return false
        }
      })
    const stopping = new AbortController()
    const ended = expect(build({ noCache: true }, stopping.signal)).rejects.toThrow('by the test')
    while (!isRunning()) await sleep(20)
    stopping.abort(new Error('stopped by the test'))
    await ended
    if (name === 'podman') expect(isRunning()).toBe(true)
    while (isRunning()) await sleep(20)
    expect(await engine.images.find(tag, never)).toBeNull()
  })

  describe('from the request to the report', () => {
    const whoami = check('user', { exec: { command: ['sh', '-c', '[ "$(whoami)" = canary ]'] } })
    const other = check('other', { exec: { command: ['false'] } })
    const judge = async (changes: Partial<BuildRequest>, options: readonly string[] = []) =>
      await validateWith(
        address,
        manifest({ checks: [whoami, other], dockerRunOptions: options }),
        tag,
        {
          images: [],
          build: { ...plainBuild, context, tag, ...changes },
          engine: { ...locateOptions(address), env },
          directory: dirname(context),
          validators: [await manifestFile(options)],
        },
      )
    const manifestFile = async (options: readonly string[]) => {
      await write({
        'canary.yaml': manifest({ checks: [whoami, other], dockerRunOptions: options }),
      })
      return join(context, 'canary.yaml')
    }
    const causesOf = (report: Report) =>
      report.images
        .flatMap(({ validators }) => validators)
        .flatMap(({ checks }) => checks.map((one) => one.cause))

    test('a check of the user points at the last USER', async () => {
      await write({ Dockerfile: `FROM ${baseImage}\nUSER canary\nUSER root\nENV A=b\n` })
      const report = await judge({})
      expect(report.errors).toEqual([])
      expect(report.verdict).toBe('failed')
      const file = `${context.slice(dirname(context).length + 1)}/Dockerfile`
      expect(causesOf(report)).toEqual([
        {
          message: "the image's user is set here: USER root",
          location: { file, line: 3, column: 1 },
        },
        undefined,
      ])
    })

    test('or at FROM, where the base decides', async () => {
      await write({ Dockerfile: `FROM ${baseImage}\nENV A=b\n` })
      const [cause] = causesOf(await judge({}))
      expect(cause?.message).toBe(
        `no USER is set, so the image has the user of its base: FROM ${baseImage}`,
      )
      expect(cause?.location.line).toBe(1)
    })

    test('and at nothing where the manifest names the user', async () => {
      await write({ Dockerfile: `FROM ${baseImage}\nUSER canary\n` })
      expect(causesOf(await judge({}, ['--user', 'root']))).toEqual([undefined, undefined])
    })

    test('a build that fails is the input’s fault', async () => {
      await write({ Dockerfile: `FROM ${baseImage}\nRUN echo the reason; exit 9\n` })
      const report = await judge({ noCache: true })
      expect(report.verdict).toBe('errored')
      expect(exitCodeOf(report)).toBe(2)
      expect(report.errors).toMatchObject([
        { code: 'image-build', location: { line: 2 }, output: { text: 'the reason' } },
      ])
    })
  })
})

function commandOf(pid: string): string {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean).join(' ')
}
