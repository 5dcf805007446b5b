import type { Hardened, Hardening, OwnUser, Unfit } from '../../harden/outcome.ts'
import { mebibyte } from '../../limits/units.ts'
import { visibleLine } from '../../report/escape.ts'
import { dockerCommand, renderCompose } from './docker.ts'
import { renderKubernetes } from './kubernetes.ts'

export function renderHardening(hardening: Hardening): string {
  return hardening.outcome === 'hardened' ? renderHardened(hardening) : renderUnfit(hardening)
}

function renderUnfit({ image, outcome, reasons }: Unfit): string {
  const head =
    outcome === 'unfit'
      ? `${image} does not pass as it is: there is nothing to harden`
      : `${image}: no answer`
  return lines([head, ...reasons.map((reason) => `  ${reason}`)])
}

function renderHardened(hardened: Hardened): string {
  const { image, engine, manifests, trials, durationMs, notes } = hardened
  const time = (durationMs / 1000).toFixed(1)
  const head = `${image} on ${engine.name} ${engine.version}, held to ${manifests.join(', ')}: proven in ${trials} trials, ${time} s`
  const facts = [
    ['user', describeUser(hardened)],
    ['root', hardened.settings.readOnlyRoot ? 'read-only' : 'writable'],
    ['writable', describeDirectories(hardened)],
    ['capabilities', describeCapabilities(hardened)],
    ['privileges', hardened.settings.noNewPrivileges ? 'no new ones' : 'may be gained'],
  ] as const
  return [
    lines([head, '', ...facts.map(([name, value]) => `  ${name.padEnd(13)} ${value}`)]),
    section('Kubernetes', renderKubernetes(hardened)),
    section(`${engine.name} run`, dockerCommand(hardened) ?? noTmpfs),
    section('Compose', renderCompose(hardened) ?? noTmpfs),
    lines(['', 'What this does not tell', ...notes.map((note) => `  ${note}`)]),
  ].join('')
}

const noTmpfs =
  'not told: it does not run with a tmpfs, which has the owner and the mode of the image there'

function section(title: string, text: string): string {
  return `${lines(['', title])}${text
    .trimEnd()
    .split('\n')
    .map((line) => `${visibleLine(`  ${line}`)}\n`)
    .join('')}`
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${visibleLine(line)}\n`).join('')
}

/** The strongest of what was found, first. */
export function describeUser({ users, ownUser }: Pick<Hardened, 'users' | 'ownUser'>): string {
  const own = `the image says ${nameOf(ownUser)}`
  if (users.other) return `any, of any group (${own})`
  if (users.any) return `any of group 0, such as OpenShift's (${own})`
  return ownUser.isRoot ? `root only (${own})` : `its own only (${own})`
}

function describeCapabilities({ settings: { capabilities } }: Hardened): string {
  if (capabilities === null) return "the engine's"
  return capabilities.length === 0 ? 'none' : capabilities.join(', ')
}

function nameOf({ written, ids }: OwnUser): string {
  if (written === '') return 'root'
  return ids === null || /^\d/.test(written) ? written : `${written}, ${ids.uid}:${ids.gid}`
}

function describeDirectories({ directories, settings }: Hardened): string {
  if (!settings.readOnlyRoot) return 'everything'
  if (directories.length === 0) return 'nothing'
  return directories
    .map(({ path, sizeLimit }) =>
      sizeLimit === null ? path : `${path} (${sizeLimit / mebibyte} MiB)`,
    )
    .join(', ')
}
