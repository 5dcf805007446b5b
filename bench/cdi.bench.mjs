/**
 * Resolving devices out of a thousand spec files of ten devices each, from the start of the command
 * line to its end, beyond what an empty Node costs. JSON and YAML, listed and injected.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const limit = 400
const files = 1000
const devicesPerFile = 10
const runs = 7
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))

export default async function bench(report) {
  const root = mkdtempSync(join(tmpdir(), 'cdi-bench-'))
  try {
    for (const [format, write] of [
      ['json', (specification) => JSON.stringify(specification, null, 2)],
      ['yaml', toYaml],
    ]) {
      const directory = join(root, format)
      mkdirSync(directory)
      for (let index = 0; index < files; index++) {
        writeFileSync(join(directory, `vendor-${index}.${format}`), write(specification(index)))
      }
      const inject = ['cdi', 'inject', '--unsupported', 'warn', '--spec-dir', directory]
      const names = [0, 500, 999].flatMap((index) => ['--device', `vendor.com/class${index}=dev3`])
      measure(report, `list 10,000 devices, ${format}`, ['cdi', 'list', '--spec-dir', directory])
      measure(report, `inject 3 of 10,000 devices, ${format}`, [...inject, ...names])
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function measure(report, name, args) {
  const empty = []
  const full = []
  for (let run = 0; run < runs; run++) {
    empty.push(timed(['-e', '0']))
    full.push(timed([cli, ...args]))
  }
  const baseline = Math.min(...empty)
  const beyond = Math.min(...full) - baseline
  report({
    name,
    value: `${beyond.toFixed(0)} ms beyond node -e 0`,
    limit: `${limit} ms`,
    ok: beyond <= limit,
    detail: `best of ${runs}, since noise only adds; node -e 0 takes ${baseline.toFixed(0)} ms`,
  })
}

function timed(args) {
  const started = performance.now()
  execFileSync(process.execPath, args, { stdio: 'ignore' })
  return performance.now() - started
}

/** Ten devices as a GPU vendor's generator writes them: nvidia-ctk's, with the hooks in every file. */
function specification(index) {
  return {
    cdiVersion: '0.5.0',
    kind: `vendor.com/class${index}`,
    devices: Array.from({ length: devicesPerFile }, (_, device) => ({
      name: `dev${device}`,
      containerEdits: {
        env: [`VENDOR_DEVICE=${device}`],
        deviceNodes: [
          { path: `/dev/vendor${device}`, hostPath: '/dev/null' },
          { path: '/dev/vendorctl', hostPath: '/dev/zero', permissions: 'rw' },
        ],
        hooks: [
          hook(
            'create-symlinks',
            '--link',
            `../card${device}::/dev/dri/by-path/pci-0000:41:00.${device}-card`,
          ),
          hook('chmod', '--mode', '755', '--path', '/dev/dri'),
        ],
        mounts: [
          {
            hostPath: '/etc/hostname',
            containerPath: '/etc/vendor/hostname',
            options: ['ro', 'nosuid', 'nodev', 'bind'],
          },
        ],
      },
    })),
    containerEdits: {
      env: ['VENDOR_VISIBLE=void'],
      hooks: [
        hook('enable-cuda-compat', '--host-driver-version=535.129.03'),
        hook('update-ldcache', '--folder', '/usr/lib/x86_64-linux-gnu', '--folder', '/lib'),
      ],
    },
  }
}

function hook(...args) {
  return {
    hookName: 'createContainer',
    path: '/bin/true',
    args: ['vendor-cdi-hook', ...args],
    env: ['VENDOR_CTK_DEBUG=false'],
  }
}

/** Block YAML in the manner of Go's marshallers. */
function toYaml(value, indent = '') {
  if (Array.isArray(value)) {
    return value
      .map((item) => `${indent}- ${toYaml(item, `${indent}  `).slice(indent.length + 2)}`)
      .join('')
  }
  if (typeof value !== 'object') return `${indent}${scalar(value)}\n`
  return Object.entries(value)
    .map(([key, field]) =>
      typeof field === 'object'
        ? `${indent}${key}:\n${toYaml(field, Array.isArray(field) ? indent : `${indent}  `)}`
        : `${indent}${key}: ${scalar(field)}\n`,
    )
    .join('')
}

/** Go quotes what would be read as a number. */
function scalar(value) {
  return typeof value === 'string' && /^[0-9]+$/.test(value) ? `"${value}"` : value
}
