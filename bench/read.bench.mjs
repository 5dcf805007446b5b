/**
 * How long an image of 500 MB in an archive takes to be read, beside `tar -tf` over its layers, and the memory of a
 * search through all of its files. What it takes to start a process is left out on both sides.
 */
import { execFile, execFileSync } from 'node:child_process'
import { createCipheriv } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { stripTypes } from './strip-types.mjs'

const script = fileURLToPath(new URL('read-image.mjs', import.meta.url))
const execute = promisify(execFile)
const sources = stripTypes()
const mebibyte = 1024 * 1024
const layers = 2
const filesALayer = 5_000
/** Pairs of measurements. */
const rounds = { none: 7, gzip: 2 }

export default async function bench(report) {
  const directory = mkdtempSync(join(tmpdir(), 'canary-read-bench-'))
  try {
    const tars = writeLayers(directory)
    for (const compression of ['none', 'gzip']) {
      const archive = await writeArchive(directory, tars, compression)
      await checks(archive, { tars, compression, directory }, report)
      await search(archive, compression, report)
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Every pair is measured within a moment: what else a machine does meets both. */
async function checks(archive, listing, report) {
  const { compression } = listing
  const pairs = []
  for (let round = 0; round < rounds[compression]; round += 1) {
    const tar = await list(listing)
    const { ms: ours, workMs, found } = await readImage(archive, 'checks')
    if (found !== 2) throw new Error(`${found} files were found`)
    pairs.push({ ours, workMs, tar })
  }
  const ratio = median(pairs.map(({ ours, tar }) => ours / tar))
  const [ours, work, tar] = ['ours', 'workMs', 'tar'].map((name) =>
    median(pairs.map((pair) => pair[name])),
  )
  report({
    name: `checks of 500 MB in an archive, ${compression}, against tar -tf`,
    value: `${ratio.toFixed(2)} x`,
    limit: '1.2 x',
    ok: ratio <= 1.2,
    detail: `${ours.toFixed(0)} ms, of them ${work.toFixed(0)} of its processor; tar ${tar.toFixed(0)} ms`,
  })
}

async function search(archive, compression, report) {
  const { before, peak } = await readImage(archive, 'search')
  const growth = (peak - before) / mebibyte
  report({
    name: `memory of a search through ${layers * filesALayer} files, ${compression}`,
    value: `${growth.toFixed(0)} MiB`,
    limit: '150 MiB',
    ok: growth <= 150,
    detail: `the whole process: ${(peak / mebibyte).toFixed(0)} MiB`,
  })
}

/** Like the content of most images: half of it can be packed. */
function writeLayers(directory) {
  return Array.from({ length: layers }, (_, layer) => {
    const tree = join(directory, `tree-${layer}`)
    for (let index = 0; index < filesALayer; index += 1) {
      const folder = join(tree, `usr/share/package-${layer}-${index % 100}`)
      if (index < 100) mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `file-${index}`), contentOf(layer * filesALayer + index))
    }
    mkdirSync(join(tree, 'etc'), { recursive: true })
    writeFileSync(join(tree, 'etc/passwd'), 'root:x:0:0\n')
    const tar = join(directory, `layer-${layer}.tar`)
    execFileSync('tar', ['-C', tree, '-cf', tar, '.'])
    rmSync(tree, { recursive: true })
    return tar
  })
}

function contentOf(seed) {
  const start = Buffer.alloc(16)
  start.writeUInt32BE(seed)
  // Random, and the same in every run.
  const random = createCipheriv('aes-128-ctr', Buffer.alloc(16), start).update(Buffer.alloc(25_600))
  return Buffer.concat([
    random,
    Buffer.alloc(25_000, 'words that are written again '),
    Buffer.from(`${seed}`),
  ])
}

async function writeArchive(directory, tars, compression) {
  const root = join(directory, `image-${compression}`)
  mkdirSync(root)
  const names = tars.map((tar, index) => ({
    ...{ tar, name: `layer-${index}.tar` },
    digest: execFileSync('sha256sum', [tar], { encoding: 'utf8' }).slice(0, 64),
  }))
  // The fastest way to pack: unpacking takes as long.
  const pack = compression === 'none' ? 'cat' : 'gzip -1 -c'
  await Promise.all(
    names.map(({ tar, name }) => execute('sh', ['-c', `${pack} '${tar}' > '${join(root, name)}'`])),
  )
  const config = JSON.stringify({
    os: 'linux',
    architecture: 'amd64',
    rootfs: { type: 'layers', diff_ids: names.map(({ digest }) => `sha256:${digest}`) },
  })
  writeFileSync(join(root, 'config.json'), config)
  const index = [{ Config: 'config.json', RepoTags: null, Layers: names.map(({ name }) => name) }]
  writeFileSync(join(root, 'manifest.json'), JSON.stringify(index))
  const archive = join(directory, `image-${compression}.tar`)
  execFileSync('tar', ['-C', root, '-cf', archive, '.'])
  return archive
}

/** Of a packed layer, unpacking is a part of listing it. */
async function list({ tars, compression, directory }) {
  const commands = tars.map((tar, index) => {
    const packed = join(directory, 'image-gzip', `layer-${index}.tar`)
    return compression === 'none' ? `tar -tf '${tar}'` : `gzip -dc '${packed}' | tar -tf -`
  })
  // Each of them is started as well, and does nothing.
  const starts = commands.map(() =>
    compression === 'none' ? 'tar --version' : 'gzip --version | tar --version',
  )
  const startMs = await timeOf(starts)
  return (await timeOf(commands)) - startMs
}

async function timeOf(commands) {
  const started = performance.now()
  await execute('sh', ['-c', commands.map((one) => `${one} > /dev/null`).join(' && ')])
  return performance.now() - started
}

async function readImage(archive, what) {
  const { stdout } = await execute(process.execPath, [script, sources, archive, what])
  return JSON.parse(stdout)
}
