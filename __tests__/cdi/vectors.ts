import { readFileSync } from 'node:fs'
import type { OciConfig } from '../../src/cdi/oci.ts'

/** The conformance vectors, as the tests use them; their own `about` says where they come from. */
export interface Vectors {
  readonly qualifiedNames: readonly {
    readonly input: string
    readonly qualified: boolean
    readonly error?: string
    readonly split: Name
  }[]
  readonly qualifiers: readonly { readonly input: string; vendor: string; class: string }[]
  readonly vendorOrClassNames: readonly NameVector[]
  readonly deviceNames: readonly NameVector[]
  readonly annotationKeys: readonly {
    readonly plugin: string
    readonly deviceID: string
    readonly key: string | null
  }[]
  readonly annotationValues: readonly { devices: string[]; value: string | null }[]
  readonly annotationParse: readonly {
    readonly annotations: Record<string, string>
    readonly devices: readonly string[]
    readonly valid: boolean
  }[]
  readonly annotationMapValidation: readonly {
    readonly annotations: Record<string, string | { repeat: string; count: number }>
    readonly valid: boolean
  }[]
  readonly specFileNames: readonly {
    readonly vendor: string
    readonly class: string
    readonly id: string
    readonly static: string
    readonly transient: string
  }[]
  readonly versions: { readonly known: readonly string[] }
  readonly specs: readonly SpecVector[]
  readonly inject: readonly InjectVector[]
  readonly requestClassification: readonly {
    readonly arg: string
    readonly cdi: boolean
    readonly deviceID?: string
    readonly device?: Record<'PathOnHost' | 'PathInContainer' | 'CgroupPermissions', string>
  }[]
  readonly criMerge: readonly {
    readonly name: string
    readonly config: unknown
    readonly devices?: readonly string[]
    readonly error?: string
    readonly thenError?: string
  }[]
  readonly dockerTranslation: readonly TranslationVector[]
}

interface Name {
  readonly vendor: string
  readonly class: string
  readonly name: string
}

interface NameVector {
  readonly input: string
  readonly error: string | null
}

export interface SpecVector {
  readonly name: string
  readonly text: string | null
  readonly textTemplate?: { readonly version: string; readonly closIDLength: number }
  readonly valid: boolean
  readonly error: string | null
  readonly minimumVersion: string | null
}

export interface InjectVector {
  readonly name: string
  readonly dirs: readonly {
    readonly dir: string
    readonly files: Readonly<Record<string, string>> | null
  }[]
  readonly request: readonly string[]
  readonly oci?: OciConfig
  readonly expect: {
    readonly listed: readonly string[]
    readonly sources: Readonly<Record<string, { readonly file: string; readonly priority: number }>>
    readonly fileErrors: Readonly<Record<string, readonly string[]>>
    readonly error: string | null
    readonly unresolved: readonly string[]
    readonly oci?: OciConfig
  }
}

export interface TranslationVector {
  readonly name: string
  readonly engine: {
    readonly kind: 'docker' | 'podman'
    readonly version: string
    readonly api: string
    readonly nativeCDI: boolean
    readonly untranslatable?: 'error' | 'warn'
    readonly request?: readonly string[]
  }
  readonly base: unknown
  readonly host: Readonly<Record<string, ({ type: string } & Partial<HostNumbers>) | null>>
  readonly edits: unknown
  readonly expect: unknown
  readonly diagnostics: readonly {
    readonly level: string
    readonly code: string
    readonly path?: string
    readonly target?: string
    readonly flags?: readonly string[]
    readonly hooks?: readonly string[]
  }[]
}

type HostNumbers = Record<'major' | 'minor' | 'mode' | 'uid' | 'gid', number>

export const vectors = JSON.parse(
  readFileSync(new URL('__fixtures__/cdi-vectors.json', import.meta.url), 'utf8'),
) as Vectors

/** The text of a spec vector; some are too long to be written out. */
export function textOf(vector: SpecVector): string {
  if (vector.text !== null) return vector.text
  const { version, closIDLength } = vector.textTemplate ?? { version: '', closIDLength: 0 }
  return [
    `cdiVersion: "${version}"`,
    'kind: acme.example/widget',
    'devices:',
    '- name: d0',
    `  containerEdits: {intelRdt: {closID: "${'x'.repeat(closIDLength)}"}}`,
    '',
  ].join('\n')
}
