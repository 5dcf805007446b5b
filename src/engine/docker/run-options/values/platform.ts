import { InvalidValue, quote } from '../run-option-error.ts'

/** Names that Go knows; a platform of one word must be one of them. */
const architectures = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 ' +
    'mips64p32le ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm'
  ).split(' '),
)

/**
 * `os/architecture[/variant]`, or an architecture alone (of Linux), in the names that registries use:
 * `linux/x86_64` becomes `linux/amd64`.
 *
 * @throws InvalidValue
 */
export function parsePlatform(value: string): string {
  const parts = value.toLowerCase().split('/')
  if (parts.length > 3 || !parts.every((part) => /^[a-z0-9_.-]+$/.test(part))) {
    throw new InvalidValue(`${quote(value)} is not os/architecture[/variant]`)
  }
  const [first = '', second, third] = parts
  if (second !== undefined) return [normalizeSystem(first), ...machine(second, third)].join('/')
  if (normalizeSystem(first) === 'linux') return 'linux'
  const [architecture = '', ...variant] = machine(first, undefined)
  if (!architectures.has(architecture)) {
    throw new InvalidValue(`${quote(value)} is not an architecture`, 'write os/architecture')
  }
  return ['linux', architecture, ...variant].join('/')
}

function normalizeSystem(system: string): string {
  return system === 'macos' ? 'darwin' : system
}

const synonyms = new Map([
  ['i386', '386'],
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
])

/** Architecture and, where it is not the usual one, variant. */
function machine(written: string, variant: string | undefined): string[] {
  const architecture = synonyms.get(written) ?? written
  if (architecture === '386') return ['386']
  if (architecture === 'armel') return ['arm', 'v6']
  if (architecture === 'armhf') return variant === undefined ? ['arm'] : ['arm', 'v7']
  if (variant === undefined || (architecture === 'amd64' && variant === 'v1')) return [architecture]
  const isArm = architecture === 'arm' || architecture === 'arm64'
  return [architecture, isArm && /^[5-8]$/.test(variant) ? `v${variant}` : variant]
}
