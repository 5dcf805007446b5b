/**
 * The CycloneDX 1.6 bill of materials of `dist`. The same bundles give the same bytes: no time, no
 * random number, and a serial number that follows from the content.
 * https://cyclonedx.org/docs/1.6/json/
 */
import { createHash } from 'node:crypto'
import type { BundledPackage } from './bundled-packages.ts'

/** An entry of package-lock.json, as far as it is read. */
export interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** package-lock.json by path, version 3. */
export type LockFile = ReadonlyMap<string, LockedPackage>

/** One package of the bundles, with what its own package.json says. */
export interface Part extends BundledPackage {
  /** From the registry; the project's own stand-in for one; or what the bundler adds itself. */
  readonly kind: 'installed' | 'stub' | 'runtime'
  readonly name: string
  readonly version: string
  readonly license: string
  readonly description: string | null
}

export interface Tool {
  readonly name: string
  readonly version: string
}

export interface Project extends Tool {
  readonly description: string
  readonly license: string
  /** `owner/name` on GitHub. */
  readonly repository: string
}

interface Component {
  readonly type: 'application' | 'library'
  readonly 'bom-ref': string
  readonly name: string
  readonly group?: string
  readonly version: string
  readonly description?: string
  readonly licenses: readonly unknown[]
  readonly purl?: string
  readonly externalReferences?: readonly unknown[]
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: '1.6'
  readonly serialNumber: string
  readonly version: 1
  readonly metadata: { readonly component: Component; readonly tools: unknown }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
  readonly compositions: readonly unknown[]
}

/** Names of properties, which CycloneDX asks to keep in a space of one's own. */
export const properties = {
  entry: 'container-canary-action:entry',
  standsInFor: 'container-canary-action:stands-in-for',
} as const

/**
 * Makes the bill of materials.
 *
 * @param parts the packages that the bundles carry
 * @param lock where the versions, hashes and dependencies come from
 * @throws {Error} when a package is not in the lock file as it stands in the bundle
 */
export function billOfMaterials(
  project: Project,
  bundler: Tool,
  parts: readonly Part[],
  lock: LockFile,
): BillOfMaterials {
  const sorted = [...parts].sort((left, right) => (left.path < right.path ? -1 : 1))
  const root = rootComponent(project)
  const content = {
    metadata: { component: root, tools: { components: [toolComponent(bundler)] } },
    components: sorted.map((part) => componentOf(part, lock, project.version)),
    dependencies: [
      { ref: root['bom-ref'], dependsOn: sorted.map(({ path }) => path) },
      ...sorted.map((part) => dependenciesOf(part, lock, sorted)),
    ],
    compositions: [{ aggregate: 'complete', assemblies: [root['bom-ref']] }],
  }
  const serialNumber = serialNumberOf(JSON.stringify(content))
  return { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber, version: 1, ...content }
}

function componentOf(part: Part, lock: LockFile, projectVersion: string): Component {
  const { name, version, path, kind, description, license } = part
  const entries = part.entries.map((value) => ({ name: properties.entry, value }))
  const common = {
    type: 'library' as const,
    // Two copies of one version would share a package URL; the path tells them apart.
    'bom-ref': path,
    ...(description === null ? {} : { description }),
    licenses: licensesOf(license),
  }
  switch (kind) {
    case 'stub': {
      // The project's own code under another's name: it must not be taken for the other's.
      const standsInFor = { name: properties.standsInFor, value: purlOf({ name }) }
      return {
        ...common,
        name: path,
        version: projectVersion,
        properties: [...entries, standsInFor],
      }
    }
    case 'runtime':
      return { ...common, ...fullName(name), version, purl: purlOf(part), properties: entries }
    case 'installed': {
      const hashes = hashesOf(integrityOf(part, lock))
      const purl = purlOf(part)
      // The tarball by its name, not by a host: which one served it, package-lock.json does not say.
      const externalReferences = [{ type: 'distribution', url: purl, hashes }]
      return {
        ...common,
        ...fullName(name),
        version,
        purl,
        externalReferences,
        properties: entries,
      }
    }
  }
}

function integrityOf({ path, version }: Part, lock: LockFile): string {
  const locked = lock.get(path)
  if (locked?.version === version && locked.integrity !== undefined) return locked.integrity
  throw new Error(
    `${path} is bundled as ${version}; package-lock.json has ${locked?.version ?? 'no such package'}` +
      ` with ${locked?.integrity ?? 'no integrity'}: run npm ci`,
  )
}

function rootComponent({ name, version, description, license, repository }: Project): Component {
  const purl = `pkg:github/${repository}@v${version}`
  return {
    type: 'application',
    'bom-ref': purl,
    name,
    version,
    description,
    licenses: licensesOf(license),
    purl,
  }
}

function toolComponent({ name, version }: Tool): unknown {
  return { type: 'application', ...fullName(name), version, purl: purlOf({ name, version }) }
}

/** https://github.com/package-url/purl-spec: the @ of a scope is percent-encoded. */
function purlOf({ name, version }: { readonly name: string; readonly version?: string }): string {
  const encoded = name.replace('@', '%40')
  return `pkg:npm/${encoded}${version === undefined ? '' : `@${version}`}`
}

function fullName(name: string): { readonly group?: string; readonly name: string } {
  const [scope, rest] = name.split('/')
  return scope === undefined || rest === undefined ? { name } : { group: scope, name: rest }
}

/** `sha512-…` in Base64, several with blanks between them, as Subresource Integrity has it. */
function hashesOf(integrity: string): readonly unknown[] {
  return integrity.split(' ').map((hash) => {
    const [, bits, content] = /^sha(1|256|384|512)-([A-Za-z0-9+/=]+)$/.exec(hash) ?? []
    if (bits === undefined || content === undefined) throw new Error(`what hash is ${hash}?`)
    return { alg: `SHA-${bits}`, content: Buffer.from(content, 'base64').toString('hex') }
  })
}

function licensesOf(id: string): readonly unknown[] {
  return [{ license: { id, acknowledgement: 'declared' } }]
}

function dependenciesOf(
  { path }: Part,
  lock: LockFile,
  parts: readonly Part[],
): BillOfMaterials['dependencies'][number] {
  const locked = lock.get(path) ?? {}
  const names = Object.keys({
    ...locked.dependencies,
    ...locked.optionalDependencies,
    ...locked.peerDependencies,
  })
  const dependsOn = names.flatMap((name) => {
    const found = resolveFrom(path, name, parts)
    return found === undefined ? [] : [found.path]
  })
  return { ref: path, dependsOn: dependsOn.sort() }
}

/** As Node finds a package: in the folder's own node_modules first, then upwards. */
function resolveFrom(folder: string, name: string, parts: readonly Part[]): Part | undefined {
  const found = parts.find(({ path }) => path === `${folder}/node_modules/${name}`)
  if (found !== undefined) return found
  const end = folder.lastIndexOf('/node_modules/')
  if (end !== -1) return resolveFrom(folder.slice(0, end), name, parts)
  return parts.find(
    (part) => part.path === `node_modules/${name}` || (part.kind === 'stub' && part.name === name),
  )
}

/** A UUID of version 8 (RFC 9562, section 5.8), made of the content's SHA-256. */
function serialNumberOf(content: string): string {
  const bytes = createHash('sha256').update(content).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const groups = [[0, 8] as const, [8, 12] as const, [12, 16] as const, [16, 20] as const]
  return `urn:uuid:${groups.map(([start, end]) => hex.slice(start, end)).join('-')}-${hex.slice(20)}`
}
