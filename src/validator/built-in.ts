import { fieldOf } from '../decode.ts'
import { parseDocuments } from '../yaml/parse.ts'
import builtIn from './built-in.json' with { type: 'json' }

/** A built-in manifest: what a platform asks of an image, by its name. */
export interface BuiltInText {
  readonly name: string
  readonly text: string
}

const texts: ReadonlyMap<string, string> = new Map(Object.entries(builtIn))

/** Every name that a built-in manifest has, such as `kubeflow`; other names of one are left out. */
export const builtInNames: readonly string[] = [...texts.keys()]

/** The manifest of this name, or of one that had it before; null where there is none. */
export function findBuiltIn(word: string): BuiltInText | null {
  const name = texts.has(word) ? word : builtInNames.find((one) => aliasesOf(one).includes(word))
  const text = name === undefined ? undefined : texts.get(name)
  return name === undefined || text === undefined ? null : { name, text }
}

/** Found without a parser: they are looked for in every run that names a file that is not there. */
function aliasesOf(name: string): readonly string[] {
  const [, list = ''] = /^x-aliases: \[([a-z0-9, -]+)\]$/m.exec(texts.get(name) ?? '') ?? []
  return list === '' ? [] : list.split(',').map((alias) => alias.trim())
}

/** What a built-in manifest says of itself. */
export interface Platform {
  readonly name: string
  /** Names that it has beside this one. */
  readonly aliases: readonly string[]
  /** What it is called, in a few words. */
  readonly description: string
  /** What it is for: the comment that its file begins with. */
  readonly purpose: string
  /** Of the platform itself; empty where there is none. */
  readonly documentation: string
  /** When that was read, such as `2026-12-01`; null where nothing is to be read. */
  readonly read: string | null
  /** The kind of platform, a heading of the documentation. */
  readonly section: string
  /** Whether it is made to be combined with another one. */
  readonly profile: boolean
  readonly parameters: readonly PlatformParameter[]
  readonly checks: readonly PlatformCheck[]
}

export interface PlatformParameter {
  readonly name: string
  readonly description: string
  /** Null where it has to be given. */
  readonly default: string | null
}

export interface PlatformCheck {
  readonly name: string
  /** The sentence of the contract. */
  readonly description: string
  /** A should: a failure warns. */
  readonly optional: boolean
  /** Such as `httpGet`. */
  readonly action: string
}

/** Headings, in the order in which they are told. */
export const sections = [
  'Notebooks and IDEs',
  'Model serving',
  'Serverless and PaaS',
  'CI and workflow engines',
  'Clusters and policies',
  'Devices',
  'Examples',
] as const

/** Every built-in manifest, by the order of the sections and by name. */
export function listPlatforms(): readonly Platform[] {
  const order = (section: string): number => {
    const index = (sections as readonly string[]).indexOf(section)
    return index === -1 ? sections.length : index
  }
  return builtInNames
    .map((name) => platformOf({ name, text: texts.get(name) ?? '' }))
    .toSorted((left, right) => order(left.section) - order(right.section))
}

/** It is read as plain data: what needs parameters to be loaded is told of without them. */
export function platformOf({ name, text }: BuiltInText): Platform {
  const [document] = parseDocuments({ file: `${name} (built in)`, text })
  const manifest = document?.value
  return {
    name,
    aliases: aliasesOf(name),
    description: textOf(manifest, 'description'),
    purpose: firstComment(text),
    documentation: textOf(manifest, 'documentation'),
    read: textOf(manifest, 'x-read') || null,
    section: textOf(manifest, 'x-section') || 'Examples',
    profile: fieldOf(manifest, 'profile') === true,
    parameters: listOf(manifest, 'parameters').map((parameter) => {
      const value = fieldOf(parameter, 'default')
      return {
        name: textOf(parameter, 'name'),
        description: textOf(parameter, 'description'),
        default: value === undefined ? null : scalarText(value),
      }
    }),
    checks: listOf(manifest, 'checks').map((check) => ({
      name: textOf(check, 'name'),
      description: textOf(check, 'description'),
      optional: fieldOf(check, 'optional') === true,
      action: actionOf(fieldOf(check, 'probe')),
    })),
  }
}

function textOf(value: unknown, name: string): string {
  const field = fieldOf(value, name)
  return typeof field === 'string' ? field : ''
}

/** A port may be written as a number. */
function scalarText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const field = fieldOf(value, name)
  return Array.isArray(field) ? field : []
}

const timing = /Seconds$|Threshold$|^startWithin$/

function actionOf(probe: unknown): string {
  const keys = typeof probe === 'object' && probe !== null ? Object.keys(probe) : []
  return keys.find((key) => !timing.test(key)) ?? ''
}

function firstComment(text: string): string {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  return (
    lines
      .slice(0, end)
      // What is said to editors is said to nobody else.
      .filter((line) => !line.startsWith('# yaml-language-server:'))
      .map((line) => line.replace(/^# ?/, ''))
      .join(' ')
  )
}
