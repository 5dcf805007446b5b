import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { pack } from 'tar-stream'
import type { Headers } from 'tar-stream'
import type { Engine } from '../../src/engine/engine.ts'
import { packDockerArchive } from '../../src/image/docker-archive.ts'
import { digestOf } from '../../src/registry/digest.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What images that Pods are tried with are called on an engine. */
export interface PodImages {
  /** Busybox with users, groups, files of somebody, and programs that say how they were called. */
  readonly busybox: string
  /** The same, run by 1000:2000. */
  readonly user: string
  /** The same, run by a name, with a volume and a stop signal of its own. */
  readonly username: string
  /** The first, with the program `/bin/serve`. */
  readonly serve: string
}

interface Entry {
  readonly header: Headers
  readonly content: () => Buffer
}

interface Recipe {
  readonly config: Readonly<Record<string, unknown>>
  readonly layers: readonly (readonly Entry[])[]
}

/** Made of busybox, Debian's Perl, and the Node that runs this: no registry is needed, and no compiler. */
export async function providePodImages(engine: Engine, signal: AbortSignal): Promise<PodImages> {
  const provide = (name: keyof PodImages) => provideImage(engine, name, recipes()[name], signal)
  return {
    busybox: await provide('busybox'),
    user: await provide('user'),
    username: await provide('username'),
    serve: await provide('serve'),
  }
}

async function provideImage(
  engine: Engine,
  name: keyof PodImages,
  recipe: Recipe,
  signal: AbortSignal,
): Promise<string> {
  // Named by what it is made of: an engine that was there before may have another one.
  const reference = `localhost/canary-test/pod:${name}-${keyOf(recipe)}`
  if ((await engine.images.find(reference, signal)) !== null) return reference
  if (engine.images.load === null) throw new Error('the engine loads no images')
  await engine.images.load(await packImage(recipe, [reference]), signal)
  return reference
}

/** The archive of one of them, for what is no engine. It is called `names`. */
export async function packPodImage(
  name: keyof PodImages,
  names: readonly string[],
): Promise<Readable> {
  return await packImage(recipes()[name], names)
}

/** Of the file system that the others have: an image like any other, which waits. */
export async function packPlainImage(names: readonly string[]): Promise<Readable> {
  const config = { Env: ['PATH=/bin'], Cmd: ['sleep', '3600'] }
  return await packImage({ config, layers: [baseLayer()] }, names)
}

async function packImage(recipe: Recipe, names: readonly string[]): Promise<Readable> {
  const layers = await Promise.all(recipe.layers.map(layerOf))
  const config = {
    ...{ architecture: process.arch === 'x64' ? 'amd64' : process.arch, os: 'linux' },
    config: recipe.config,
    rootfs: { type: 'layers', diff_ids: layers.map((bytes) => digestOf(bytes)) },
  }
  const image = {
    config: Buffer.from(JSON.stringify(config)),
    layers: layers.map((bytes) => ({
      ...{ key: digestOf(bytes), size: bytes.length },
      content: async function* () {
        yield await Promise.resolve(bytes)
      },
    })),
  }
  return packDockerArchive(image, names)
}

/** Node is known by its version: to read it takes longer than to ask whether the image is there. */
function keyOf({ config, layers }: Recipe): string {
  const hash = createHash('sha256').update(JSON.stringify([config, process.version, process.arch]))
  for (const { header, content } of layers.flat()) {
    hash.update(JSON.stringify(header))
    if (!isOfMachine(header.name)) hash.update(content())
  }
  return hash.digest('hex').slice(0, 12)
}

async function layerOf(entries: readonly Entry[]): Promise<Buffer> {
  const archive = pack()
  for (const { header, content } of entries) archive.entry(header, content())
  archive.finalize()
  return await buffer(archive)
}

const common = {
  Env: ['PATH=/bin', 'IMAGE_ENV=from-image'],
  Entrypoint: ['/bin/show', 'entry'],
  Cmd: ['cmd1', 'cmd2'],
  WorkingDir: '/var',
}

function recipes(): Readonly<Record<keyof PodImages, Recipe>> {
  const base = baseLayer()
  return {
    busybox: { config: common, layers: [base] },
    user: { config: { ...common, User: '1000:2000', WorkingDir: '/home/app' }, layers: [base] },
    username: {
      config: { ...common, User: 'app', Volumes: { '/data': {} }, StopSignal: 'SIGUSR1' },
      layers: [base],
    },
    serve: { config: common, layers: [base, serveLayer()] },
  }
}

const passwd = `root:x:0:0:root:/root:/bin/sh
app:x:1000:2000:app:/home/app:/bin/sh
other:x:1001:2001::/:/bin/sh
`

const group = `root:x:0:
app:x:2000:
other:x:2001:
extra:x:3000:app
extra2:x:3001:app
`

function baseLayer(): readonly Entry[] {
  const busybox = `${root}/.cache/busybox/bin/busybox`
  const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n')
  const app = { uid: 1000, gid: 2000 }
  return [
    ...['bin', 'etc', 'home', 'var', 'dev'].map((name) => directory(name, { mode: 0o755 })),
    ...['proc', 'sys'].map((name) => directory(name, { mode: 0o555 })),
    directory('tmp', { mode: 0o1777 }),
    directory('root', { mode: 0o700 }),
    directory('home/app', { mode: 0o755, ...app }),
    directory('data', { mode: 0o750, ...app }),
    text('data/seed', 'seed from the image\n', { mode: 0o640, ...app }),
    copy('bin/busybox', busybox, { mode: 0o755 }),
    ...applets.filter((name) => name !== 'busybox').map(applet),
    copy('bin/show', own('show.sh'), { mode: 0o755 }),
    copy('bin/ids', own('ids.sh'), { mode: 0o755 }),
    text('etc/passwd', passwd, { mode: 0o644 }),
    text('etc/group', group, { mode: 0o644 }),
  ]
}

const interpreters = [
  { name: 'canary/perl', path: '/usr/bin/perl' },
  { name: 'canary/node', path: process.execPath },
]

/** Perl and Node with their libraries where the loader looks for them; a certificate whose time is over. */
function serveLayer(): readonly Entry[] {
  const libraries = new Set(interpreters.flatMap(({ path }) => librariesOf(path)))
  return [
    ...[...libraries].map((path) => copy(path.slice(1), path, { mode: 0o755 })),
    ...interpreters.map(({ name, path }) => copy(name, path, { mode: 0o755 })),
    copy('canary/serve-tls.mjs', own('serve-tls.mjs'), { mode: 0o644 }),
    copy('canary/key.pem', own('expired.key.pem'), { mode: 0o644 }),
    copy('canary/cert.pem', own('expired.cert.pem'), { mode: 0o644 }),
    copy('bin/serve', own('serve.pl'), { mode: 0o755 }),
  ]
}

function librariesOf(program: string): readonly string[] {
  const told = execFileSync('ldd', [program], { encoding: 'utf8' })
  return [...told.matchAll(/(\/\S+) \(0x/g)].map(([, path = '']) => path)
}

function isOfMachine(name: string): boolean {
  return name === 'canary/node' || name.startsWith('lib') || name.startsWith('usr/')
}

type Fields = Pick<Headers, 'mode' | 'uid' | 'gid'>

function own(name: string): string {
  return `${root}/__tests__/support/pod-image/${name}`
}

const always = { mtime: new Date(0) }

function directory(name: string, fields: Fields): Entry {
  return { header: { name, type: 'directory', ...always, ...fields }, content: none }
}

function applet(name: string): Entry {
  const header = { name: `bin/${name}`, type: 'symlink', linkname: 'busybox', ...always } as const
  return { header, content: none }
}

function text(name: string, words: string, fields: Fields): Entry {
  return { header: { name, ...always, ...fields }, content: () => Buffer.from(words) }
}

function copy(name: string, path: string, fields: Fields): Entry {
  return { header: { name, ...always, ...fields }, content: () => readFileSync(path) }
}

function none(): Buffer {
  return Buffer.alloc(0)
}
