import { inputError } from '../errors.ts'
import { didYouMean } from '../nearest.ts'
import { otherArchitectureNames } from './platform.ts'

/** Go's names, which those of images are: https://go.dev/doc/install/source#environment. */
const systems: readonly string[] = [
  ...['aix', 'android', 'darwin', 'dragonfly', 'freebsd', 'illumos', 'ios', 'js', 'linux'],
  ...['netbsd', 'openbsd', 'plan9', 'solaris', 'wasip1', 'windows', 'zos'],
]

const architectures: readonly string[] = [
  ...['386', 'amd64', 'arm', 'arm64', 'loong64', 'mips', 'mips64', 'mips64le', 'mipsle'],
  ...['ppc64', 'ppc64le', 'riscv64', 's390x', 'wasm'],
]

/**
 * A platform as people set it, such as `linux/arm64`. An architecture alone is one of Linux.
 *
 * @param name what is set, for the sentence
 * @returns what names system and architecture, or a system alone
 * @throws CanaryError (input) for a system or an architecture that nothing is made for
 */
export function readPlatformName(text: string, name: string): string {
  const [platform = '', ...version] = text.split(':')
  const [system = '', architecture, ...variant] = platform.split('/')
  if (architecture === undefined) {
    if (isArchitecture(system)) return `linux/${text}`
    if (isSystem(system)) return text
    const meant = didYouMean(system, [...systems, ...architectures], withSystem)
    throw refusal(text, name, `${JSON.stringify(system)} is no system and no architecture`, meant)
  }
  const written = (os: string, cpu: string) =>
    [[os, cpu, ...variant].join('/'), ...version].join(':')
  if (!isSystem(system)) {
    const meant = didYouMean(system, systems, (os) => written(os, architecture))
    throw refusal(text, name, `${JSON.stringify(system)} is no system`, meant)
  }
  if (!isArchitecture(architecture)) {
    const meant = didYouMean(architecture, architectures, (cpu) => written(system, cpu))
    throw refusal(text, name, `${JSON.stringify(architecture)} is no architecture`, meant)
  }
  return text
}

function isSystem(text: string): boolean {
  return systems.includes(text.toLowerCase())
}

function isArchitecture(text: string): boolean {
  const lower = text.toLowerCase()
  return architectures.includes(lower) || otherArchitectureNames.has(lower)
}

function withSystem(meant: string): string {
  return isArchitecture(meant) ? `linux/${meant}` : meant
}

function refusal(text: string, name: string, why: string, meant: string | null): Error {
  return inputError({
    code: 'platform',
    message: `${name} is ${JSON.stringify(text)}: ${why}`,
    hint: meant ?? 'write it as os/architecture[/variant], such as linux/arm64',
  })
}
