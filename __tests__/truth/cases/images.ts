import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import type { TruthCase } from '../support/case.ts'
import { engineBehind } from '../support/engine-behind.ts'
import { packLayout, startLayout } from '../support/layout.ts'
import type { World } from '../support/world.ts'

const shell = (name: string, command: string) => ({
  name,
  probe: { exec: { command: ['sh', '-c', command] }, failureThreshold: 1, timeoutSeconds: 20 },
})
const passes = { checks: [shell('runs', 'true')] }
const isFor = (architecture: string) => ({
  checks: [shell('architecture', `[ "$ARCH" = ${architecture} ]`)],
})

/** Builds a context with the product, and validates the image; everything is removed afterwards. */
async function buildAndValidate(
  world: World,
  files: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, unknown>>,
  ...flags: readonly string[]
) {
  const tag = `canary-truth/built-${process.pid}-${Math.random().toString(36).slice(2, 10)}:latest`
  world.afterwards(() => world.ask('DELETE', `/images/${tag}?force=1`).catch(() => null))
  world.write(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`app/${name}`, text])),
  )
  return await world.validate(fields, tag, '--context', 'app', '--no-cache', ...flags)
}

const isBuiltHere = { wanted: { exit: 0, verdict: 'passed' } } as const

/** Validates an image of a file or directory; the engine does not keep it. */
async function validateLocal(
  world: World,
  fields: Readonly<Record<string, unknown>>,
  image: string,
  ...flags: readonly string[]
) {
  const told = await world.validate(fields, image, ...flags)
  const [id] = told.report?.images.flatMap((one) => one.id ?? []) ?? []
  if (id !== undefined) await world.ask('DELETE', `/images/${id}?force=1`).catch(() => null)
  return told
}

/** Which image is judged, however it is had. */
export const images: readonly TruthCase[] = [
  {
    id: 'built-tag-moved',
    claim: 'an image whose tag is given to another one while it is built never passes for it',
    wanted: { exit: 3, verdict: 'errored', says: /was\s+built\s+as\s.*leads\s+to\s.*since/s },
    run: async (world) => {
      const tag = `canary-truth/moved-${process.pid}:latest`
      const [repository = '', name = ''] = tag.split(':')
      const address = await engineBehind(world, async (path) => {
        if (path !== '/build') return
        await world.ask('POST', `/images/${world.base}/tag?repo=${repository}&tag=${name}`)
      })
      world.write({ 'app/Dockerfile': `FROM ${world.base}\nRUN echo ${process.pid} > /broken\n` })
      world.afterwards(() => world.ask('DELETE', `/images/${tag}?force=1`).catch(() => null))
      const flags = ['--context', 'app', '--no-cache', '--engine', address]
      return await world.validate({ checks: [shell('whole', '[ ! -e /broken ]')] }, tag, ...flags)
    },
  },
  {
    id: 'built-last-stage',
    claim: 'of a build with several stages the last is judged',
    wanted: { exit: 1, verdict: 'failed', reason: 'exit-code' },
    run: (world) =>
      buildAndValidate(
        world,
        { Dockerfile: `FROM ${world.base} AS fine\nENV A=1\nFROM ${world.base}\nENV A=2\n` },
        { checks: [shell('first', '[ "$A" = 1 ]')] },
      ),
  },
  {
    id: 'never-pushed-has-no-digest',
    claim: 'an image that was never pushed has no digest of a registry',
    wanted: { exit: 0, verdict: 'passed', says: /"digest": null/ },
    run: async (world) => {
      const image = await world.build(`FROM ${world.base}\nENV A=${process.pid}\n`)
      return await world.validate(passes, image, '--output', 'json')
    },
  },
  {
    id: 'platform-not-there',
    claim: 'an image for another platform is told to be that, and not blamed',
    wanted: { exit: 2, verdict: 'errored', says: /is\s+for\s+linux\/amd64,\s+not\s+linux\/s390x/ },
    run: (world) => world.validate(passes, world.base, '--platform', 'linux/s390x'),
  },
  {
    id: 'layout-of-one-image',
    claim: 'a layout is loaded by every engine, whatever it calls the image then',
    ...isBuiltHere,
    run: async (world) => {
      const layout = startLayout(world.directory, 'layout')
      layout.finish(layout.image('amd64'))
      return await validateLocal(world, isFor('amd64'), 'oci-layout:layout')
    },
  },
  {
    id: 'layout-of-several-platforms',
    claim:
      'of an index with several platforms and attestations the one that is asked for is judged',
    ...isBuiltHere,
    run: async (world) => {
      const layout = startLayout(world.directory, 'layout')
      const [amd64, arm64] = [layout.image('amd64'), layout.image('arm64')]
      layout.finish(layout.index(amd64, arm64, layout.attestation(amd64)))
      // Its program is one of this machine, so that it runs here: reading it would tell, and fail it.
      const flags = ['--platform', 'linux/arm64', '--no-inspect']
      return await validateLocal(world, isFor('arm64'), 'oci-layout:layout', ...flags)
    },
  },
  {
    id: 'program-for-another-machine',
    claim: 'an image whose program is not for the machine that it says fails, though it runs here',
    wanted: { exit: 1, verdict: 'failed', says: /\[program-machine\]/ },
    run: async (world) => {
      const layout = startLayout(world.directory, 'layout')
      const another = process.arch === 'arm64' ? 'amd64' : 'arm64'
      layout.finish(layout.index(layout.image(another)))
      const flags = ['--platform', `linux/${another}`]
      return await validateLocal(world, isFor(another), 'oci-layout:layout', ...flags)
    },
  },
  {
    id: 'layout-of-platforms-without-an-index',
    claim: 'platforms that index.json itself lists are one image, and the engine has its own',
    ...isBuiltHere,
    run: async (world) => {
      const layout = startLayout(world.directory, 'layout')
      const nested = layout.index(layout.image('s390x'), layout.image('arm64'))
      layout.finish(nested, layout.image('amd64'))
      return await validateLocal(world, isFor('amd64'), 'oci-layout:layout')
    },
  },
  {
    id: 'layout-of-two-images',
    claim: 'of two images for one platform none is taken by chance',
    wanted: { exit: 2, verdict: 'errored', says: /holds 2\s+images\s+for\s+linux\/amd64/ },
    run: async (world) => {
      const layout = startLayout(world.directory, 'layout')
      const twin = { ...layout.image('arm64'), platform: { os: 'linux', architecture: 'amd64' } }
      layout.finish(layout.image('amd64'), twin)
      return await validateLocal(world, passes, 'oci-layout:layout')
    },
  },
  ...(['zstd', 'gzip'] as const).map((form): TruthCase => ({
    id: `archive-in-pieces-of-${form}`,
    claim: `an archive that ${form} packed in several pieces is read to its end`,
    ...isBuiltHere,
    run: async (world) => {
      const layout = startLayout(world.directory, 'layout')
      layout.finish(layout.image('amd64'))
      const tar = packLayout(layout.path)
      const half = Math.floor(tar.length / 2)
      const compress = form === 'zstd' ? zstdCompressSync : gzipSync
      const pieces = [tar.subarray(0, half), tar.subarray(half)].map((part) => compress(part))
      writeFileSync(join(world.directory, 'image.tar'), Buffer.concat(pieces))
      return await validateLocal(world, isFor('amd64'), 'oci-archive:image.tar')
    },
  })),
  ...[
    'docker-archive:pipe',
    'oci-archive:pipe',
    'docker-archive:/dev/zero',
    'oci-layout:layout',
  ].map((image): TruthCase => ({
    id: `no-file-${image.replaceAll(/[^a-z]+/g, '-')}`,
    claim: `${image}, where there is a pipe or a device and no file, is refused at once`,
    wanted: { exit: 2, verdict: 'errored', says: /named\s+pipe|device|not\s+a\s+regular\s+file/ },
    run: async (world) => {
      mkdirSync(join(world.directory, 'layout'))
      world.write({ 'layout/oci-layout': { imageLayoutVersion: '1.0.0' } })
      execFileSync('mkfifo', ['pipe', 'layout/index.json'], { cwd: world.directory })
      return await world.validate(passes, image)
    },
  })),
  {
    id: 'cache-with-a-tag',
    claim: 'a cache that is named with a tag or digest does not keep an image from being built',
    ...isBuiltHere,
    run: (world) => {
      const caches = [world.base, `canary-truth/none@sha256:${'0'.repeat(64)}`]
      return buildAndValidate(
        world,
        { Dockerfile: `FROM ${world.base}\nENV A=b\n` },
        passes,
        ...caches.flatMap((cache) => ['--cache-from', cache]),
      )
    },
  },
  {
    id: 'context-of-any-names-and-times',
    claim:
      'names that are no text, times before 1970, pipes and a small-lettered dockerfile are built',
    ...isBuiltHere,
    run: async (world) => {
      const app = join(world.directory, 'app')
      mkdirSync(app)
      writeFileSync(Buffer.concat([Buffer.from(`${app}/`), Buffer.from([0xff, 0xe9])]), 'x')
      writeFileSync(join(app, 'n'.repeat(200)), 'x')
      execFileSync(
        'sh',
        ['-c', 'touch -d @-86400 old; mkfifo pipe; ln old hard; ln -s loop loop'],
        {
          cwd: app,
        },
      )
      const dockerfile = `FROM ${world.base}\nCOPY . /app/\n`
      const counted = { checks: [shell('files', '[ $(ls /app | wc -l) = 7 ] && [ -p /app/pipe ]')] }
      return await buildAndValidate(world, { dockerfile }, counted)
    },
  },
  ...['Dockerfile', '.dockerignore'].map((name): TruthCase => ({
    id: `context-with-a-pipe-as-${name.toLowerCase().replace('.', '')}`,
    claim: `a ${name} that is a pipe is refused at once`,
    wanted: { exit: 2, says: /named\s+pipe/ },
    run: async (world) => {
      mkdirSync(join(world.directory, 'app'))
      execFileSync('mkfifo', [join(world.directory, 'app', name)])
      const files = name === 'Dockerfile' ? {} : { Dockerfile: `FROM ${world.base}\n` }
      return await buildAndValidate(world, files, passes)
    },
  })),
  {
    id: 'proxies-of-the-configuration',
    claim: 'proxies of docker’s configuration reach the build, and their password nobody',
    wanted: {
      exit: 0,
      verdict: 'passed',
      says: /through http:\/\/\*+@proxy\.example:3128 not localhost/,
      saysNot: /hunter2/,
    },
    run: async (world) => {
      const proxies = {
        default: { httpProxy: 'http://me:hunter2@proxy.example:3128', noProxy: 'localhost' },
      }
      world.write({
        'home/.docker/config.json': { proxies },
        'app/Dockerfile': `FROM ${world.base}\nRUN echo "through $HTTP_PROXY not $no_proxy"\n`,
        'manifest.yaml': {
          apiVersion: 'container-canary.nvidia.com/v1',
          kind: 'Validator',
          name: 'truth',
          // Only builds are given them: a platform knows nothing of this machine's proxies.
          checks: [shell('without', '[ -z "$HTTP_PROXY$http_proxy" ]')],
        },
      })
      const tag = `canary-truth/proxied-${process.pid}:latest`
      world.afterwards(() => world.ask('DELETE', `/images/${tag}?force=1`).catch(() => null))
      const flags = ['--file', 'manifest.yaml', '--context', 'app', '--no-cache']
      const env = { HOME: join(world.directory, 'home') }
      return await world.run(['validate', ...flags, tag], { env })
    },
  },
  {
    id: 'user-behind-a-comment',
    claim: 'a USER whose keyword is continued over a comment is found, and told at its line',
    wanted: {
      exit: 1,
      verdict: 'failed',
      says: /the\s+image's\s+user\s+is\s+set\s+here:\s+USER\s+root/,
      saysNot: /no\s+USER\s+is\s+set/,
    },
    run: (world) =>
      buildAndValidate(
        world,
        { Dockerfile: `FROM ${world.base}\nRUN echo "<<E"\nUS\\\n# a comment\nER root\n` },
        { checks: [shell('user', '[ "$(whoami)" = canary ]')] },
      ),
  },
]
