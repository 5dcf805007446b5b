/** How long an image of 500 MB in an archive takes to be read, beside `tar -tf` over its unpacked layers. */
import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const script = fileURLToPath(new URL('read-image.mjs', import.meta.url))
const mebibyte = 1024 * 1024
const layers = 2
const filesALayer = 5_000
const rounds = 2

export default async function bench(report) {
  const directory = mkdtempSync(join(tmpdir(), 'canary-read-bench-'))
  try {
    const tars = writeLayers(directory)
    for (const compression of ['none', 'gzip']) {
      const archive = writeArchive(directory, tars, compression)
      const baselineMs = await fastest(() => list(tars, compression, directory))
      const ratio = (await fastest(() => readImage(archive, 'checks'))) / baselineMs
      report({
        name: `checks of 500 MB in an archive, ${compression}, against tar -tf`,
        value: `${ratio.toFixed(2)} x`,
        limit: '1.2 x',
        ok: ratio <= 1.2,
        detail: `${(ratio * baselineMs).toFixed(0)} ms, tar ${baselineMs.toFixed(0)} ms`,
      })
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
  } finally {
    rmSync(directory, { recursive: true })
  }
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
  const random = Buffer.concat(
    Array.from({ length: 800 }, (_, part) =>
      createHash('sha256').update(`${seed} ${part}`).digest(),
    ),
  )
  return Buffer.concat([
    random,
    Buffer.alloc(25_000, 'words that are written again '),
    Buffer.from(`${seed}`),
  ])
}

function writeArchive(directory, tars, compression) {
  const root = join(directory, `image-${compression}`)
  mkdirSync(root)
  const names = tars.map((tar, index) => {
    const name = `layer-${index}.tar`
    const bytes = readFileSync(tar)
    if (compression === 'none') writeFileSync(join(root, name), bytes)
    else execFileSync('sh', ['-c', `gzip -c '${tar}' > '${join(root, name)}'`])
    return { name, digest: createHash('sha256').update(bytes).digest('hex') }
  })
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
async function list(tars, compression, directory) {
  const started = performance.now()
  for (const [index, tar] of tars.entries()) {
    const packed = join(directory, 'image-gzip', `layer-${index}.tar`)
    const command = compression === 'none' ? `tar -tf '${tar}'` : `gzip -dc '${packed}' | tar -tf -`
    await promisify(execFile)('sh', ['-c', `${command} > /dev/null`])
  }
  return { ms: performance.now() - started }
}

async function fastest(run) {
  const times = []
  for (let round = 0; round < rounds; round += 1) times.push((await run()).ms)
  return Math.min(...times)
}

async function readImage(archive, what) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
    ...[script, archive, what],
  ])
  return JSON.parse(stdout)
}
