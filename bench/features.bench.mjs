/**
 * Feature discovery: CPU time beyond `node -e 0` on this machine, and how it grows with a host's
 * devices.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const hook = fileURLToPath(new URL('cpu-usage.cjs', import.meta.url))
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const limitMs = 40
const limitGrowth = 2.6

/** CPU milliseconds of one run. */
function run(args) {
  const { status, output } = spawnSync(process.execPath, ['--require', hook, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`)
  return Number(output[3])
}

/** The lower quartile of several runs of each, in turns: others on the machine only ever add. */
function compare(count, ...commands) {
  const times = commands.map(() => [])
  for (let turn = 0; turn < count; turn += 1) {
    for (const [index, args] of commands.entries()) times[index].push(run(args))
  }
  return times.map((list) => list.sort((left, right) => left - right)[Math.floor(count / 4)])
}

/** A host with so many devices, every file of which has to be read. */
function plant(pci, block, network) {
  const root = mkdtempSync(join(tmpdir(), 'bench-host-'))
  const write = (path, content) => {
    const place = join(root, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, `${content}\n`)
  }
  for (let index = 0; index < pci; index += 1) {
    const device = `sys/bus/pci/devices/0000:${index.toString(16).padStart(4, '0')}`
    for (const [name, value] of Object.entries({
      class: '0x020000',
      vendor: '0x8086',
      device: '0x1572',
      subsystem_vendor: '0x8086',
      subsystem_device: '0x0001',
      sriov_totalvfs: '64',
      'iommu_group/type': 'DMA',
      'iommu/intel-iommu/version': '1:0',
    })) {
      write(`${device}/${name}`, value)
    }
  }
  for (let index = 0; index < block; index += 1) {
    for (const name of ['dax', 'rotational', 'nr_zones', 'zoned']) {
      write(`sys/block/sd${index}/queue/${name}`, 0)
    }
  }
  for (let index = 0; index < network; index += 1) {
    for (const name of ['operstate', 'speed', 'mtu', 'device/sriov_numvfs']) {
      write(`sys/class/net/eth${index}/${name}`, 1)
    }
  }
  return root
}

export default function bench(report) {
  const [bare, discovery] = compare(21, ['-e', '0'], [cli, 'features'])
  report({
    name: 'discovery of this machine, CPU beyond node -e 0',
    value: `${(discovery - bare).toFixed(1)} ms`,
    limit: `${limitMs} ms`,
    ok: discovery - bare <= limitMs,
    detail: `node -e 0: ${bare.toFixed(1)} ms`,
  })

  const sizes = [
    [0, 0, 0],
    [1000, 250, 500],
    [2000, 500, 1000],
  ]
  const roots = sizes.map((size) => plant(...size))
  try {
    const [none, half, whole] = compare(
      7,
      ...roots.map((root) => [
        cli,
        'features',
        '--host-root',
        root,
        '--source',
        'pci,storage,network',
      ]),
    )
    const growth = (whole - none) / (half - none)
    report({
      name: '2,000 PCI devices, 500 disks, 1,000 NICs against half of them',
      value: `${growth.toFixed(2)} times`,
      limit: `${limitGrowth} times`,
      ok: growth <= limitGrowth,
      detail: `${(half - none).toFixed(0)} ms, ${(whole - none).toFixed(0)} ms`,
    })
  } finally {
    for (const root of roots) rmSync(root, { recursive: true, force: true })
  }
}
