import type { StaticFinding } from '../../model.ts'
import { clip, visibleLine } from '../../report/escape.ts'
import { tellProblem } from '../told.ts'
import type { LookedAt, LookedAtProgram } from './look.ts'

/** What there is to say of an image, for people. Nothing that an image says reaches them unescaped. */
export function renderLook(looked: LookedAt): string {
  const { findings, programs } = looked
  const started = programs.filter(({ askedBy }) => askedBy !== 'file')
  const others = programs.length - started.length
  const lines = [
    visibleLine(looked.image),
    ...factLines(looked),
    ...section('layers', looked.layers.toReversed().map(layerLine)),
    ...section('programs', [
      ...started.flatMap(programLines),
      ...(others === 0 ? [] : [`and ${count(others, 'other executable', 'other executables')}`]),
    ]),
    ...section('findings', findings.toSorted(byGravity).flatMap(findingLines)),
    '',
    lastLine(findings),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function factLines(looked: LookedAt): readonly string[] {
  const { layers, labels } = looked
  const sizes = layers.flatMap(({ size }) => size ?? [])
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const facts: readonly (readonly [string, string])[] = [
    ['platform', looked.platform],
    ['id', looked.id],
    ['digest', looked.digest ?? ''],
    ['created', looked.created ?? ''],
    [
      'size',
      sizes.length === 0 ? '' : `${bytes(total)} in ${count(layers.length, 'layer', 'layers')}`,
    ],
    ['user', looked.user === '' ? 'root (none is set)' : looked.user],
    ['entrypoint', commandLine(looked.entrypoint)],
    ['command', commandLine(looked.command)],
    ['directory', looked.workingDirectory ?? ''],
    ['ports', looked.exposedPorts.join(', ')],
    ['volumes', looked.volumes.join(', ')],
    ['stop signal', looked.stopSignal ?? ''],
    ['variables', looked.environment.join(', ')],
    ['labels', Object.keys(labels).join(', ')],
  ]
  return facts.filter(([, value]) => value !== '').map(([name, value]) => row(name, value))
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(12)} ${visibleLine(clip(value, 200))}`
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]
}

function layerLine({ size, createdBy }: LookedAt['layers'][number]): string {
  const words = (createdBy ?? '').replace(/\s+/g, ' ').trim()
  const told = words === '' ? '(by an unknown instruction)' : visibleLine(clip(words, 90))
  return `${(size === null ? '?' : bytes(size)).padStart(10)}  ${told}`
}

function programLines(program: LookedAtProgram): readonly string[] {
  const { name, askedBy, path, type, libraries } = program
  const where = path === null || path === name ? '' : ` → ${path}`
  const needs = needWords(program)
  return [
    visibleLine(`${clip(name, 200)}${where}  (${askedBy})`),
    ...(type === null ? [] : [`    ${visibleLine(clip(type, 200))}`]),
    ...(libraries.length === 0 ? [] : [`    libraries: ${visibleLine(listed(libraries, 8))}`]),
    ...(needs === '' ? [] : [`    needs: ${visibleLine(needs)}`]),
  ]
}

function needWords({ needs: { glibc, kernel, x86Level } }: LookedAtProgram): string {
  return [
    ...(glibc === null ? [] : [`glibc ${glibc}`]),
    ...(kernel === null ? [] : [`Linux ${kernel}`]),
    ...(x86Level === null || x86Level === 1 ? [] : [`x86-64-v${x86Level}`]),
  ]
    .map((one) => `${one} or newer`)
    .join(', ')
}

function findingLines(finding: StaticFinding): readonly string[] {
  const { severity, code, hint } = finding
  const message = tellProblem({ ...finding, hint: null })
  return [
    `${severity.padEnd(8)} ${visibleLine(message)}  [${code}]`,
    ...(hint === null ? [] : [`         ${visibleLine(hint)}`]),
  ]
}

const gravity = { error: 0, warning: 1, notice: 2 } as const

function byGravity(one: StaticFinding, other: StaticFinding): number {
  return gravity[one.severity] - gravity[other.severity]
}

function lastLine(findings: readonly StaticFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return errors === 0
    ? 'nothing was found that keeps it from running on its platform'
    : `it does not run on its platform: ${count(errors, 'error', 'errors')}`
}

function commandLine(words: readonly string[]): string {
  return words.map((one) => (/^[\w@%+=:,./-]+$/.test(one) ? one : JSON.stringify(one))).join(' ')
}

function listed(names: readonly string[], most: number): string {
  const more = names.length - most
  const shown = names.slice(0, most).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`
}

function bytes(size: number): string {
  if (size < 1024) return `${size} B`
  const units = ['KiB', 'MiB', 'GiB'] as const
  const power = Math.min(Math.floor(Math.log2(size) / 10), units.length)
  return `${(size / 1024 ** power).toFixed(1)} ${units[power - 1] ?? 'B'}`
}
