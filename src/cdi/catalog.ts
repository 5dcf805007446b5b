/** All spec files of all directories: which devices there are, and why others are not. */
import { join } from 'node:path'
import { CanaryError, inputError, quoteName } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { cdiLimits } from '../limits.ts'
import type { SourceLocation } from '../model.ts'
import type { DocumentPath } from '../yaml/parse.ts'
import { decodeUtf8 } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import type { CdiHost } from './host.ts'
import { parseSpecification, specificationLocator } from './parse.ts'
import { formatQualifiedName, splitKind } from './qualified-name.ts'
import type { QualifiedName } from './qualified-name.ts'
import type { Device, Specification } from './specification.ts'

export interface SpecificationFile {
  readonly path: string
  /** Index of its directory; a higher one shadows. */
  readonly priority: number
  readonly specification: Specification
  readonly locate: (path: DocumentPath) => SourceLocation
}

/** A device that a request can name. */
export interface CatalogDevice {
  readonly name: QualifiedName
  readonly file: SpecificationFile
  readonly device: Device
  /** Position in its file. */
  readonly index: number
}

export interface Catalog {
  readonly directories: readonly string[]
  /** By qualified name, in the order of the scan. */
  readonly devices: ReadonlyMap<string, CatalogDevice>
  /** Devices that files of one priority define: nobody resolves them. Values are the files. */
  readonly conflicts: ReadonlyMap<string, readonly string[]>
  /** What is wrong with files that did not load, by path. */
  readonly brokenFiles: ReadonlyMap<string, CanaryError>
  /** Directories that could not be read. Engines stop at the first of them and may see less. */
  readonly unreadableDirectories: readonly Problem[]
}

/**
 * Reads every spec file (`.json` and `.yaml`, no subdirectories). A file that does not load loses
 * only its own devices; a later directory shadows an earlier one device by device.
 */
export function loadCatalog(directories: readonly string[], host: CdiHost): Catalog {
  const files: SpecificationFile[] = []
  const brokenFiles = new Map<string, CanaryError>()
  const unreadableDirectories: Problem[] = []
  let bytesLeft: number = cdiLimits.totalBytes
  for (const [priority, directory] of directories.entries()) {
    const listed = specificationFilesIn(directory, host)
    if (!listed.ok) unreadableDirectories.push(listed.problem)
    for (const path of listed.paths) {
      try {
        const read = readSpecificationFile(path, bytesLeft, host)
        bytesLeft -= read.bytes
        const specification = parseSpecification(read.source)
        const locate = specificationLocator(read.source)
        files.push({ path, priority, specification, locate })
      } catch (error) {
        if (!(error instanceof CanaryError)) throw error
        brokenFiles.set(path, error)
      }
    }
  }
  return { directories, ...resolveConflicts(files), brokenFiles, unreadableDirectories }
}

/** False where a file or a directory could not be read here, though the engine may read it. */
export function seesAll(catalog: Catalog): boolean {
  const isUnreadable = [...catalog.brokenFiles.values()].some((error) =>
    error.problems.some((problem) => problem.code === 'cdi-file-unreadable'),
  )
  return catalog.unreadableDirectories.length === 0 && !isUnreadable
}

/**
 * The text of one spec file.
 *
 * @throws CanaryError (input) when it is not a readable, regular, UTF-8 file within the bounds
 */
export function readSpecificationFile(
  path: string,
  bytesLeft: number,
  host: CdiHost,
): { readonly source: SourceText; readonly bytes: number } {
  const content = host.readSpecification(path, cdiLimits.specificationBytes)
  if (content.state === 'unreadable') {
    throw inputError({
      code: 'cdi-file-unreadable',
      message: `the CDI spec file ${quoteName(path)} cannot be read: ${content.reason}`,
    })
  }
  const bytes = content.bytes.length
  if (bytes > bytesLeft) {
    throw inputError({
      code: 'cdi-files-too-large',
      message: `the CDI spec file ${quoteName(path)} is not read: all spec files together have more than ${cdiLimits.totalBytes} bytes`,
    })
  }
  const text = decodeUtf8(content.bytes, path, 'the CDI spec file')
  return { source: { file: path, text }, bytes }
}

type ListedFiles =
  | { readonly ok: true; readonly paths: readonly string[] }
  | { readonly ok: false; readonly paths: readonly []; readonly problem: Problem }

function specificationFilesIn(directory: string, host: CdiHost): ListedFiles {
  const listing = host.listDirectory(directory)
  if (listing.state === 'missing') return { ok: true, paths: [] }
  if (listing.state === 'unreadable') return unreadable(directory, listing.reason)
  const names = listing.names.filter((name) => /\.(?:json|yaml)$/.test(name)).sort()
  if (names.length > cdiLimits.filesPerDirectory) {
    const most = `at most ${cdiLimits.filesPerDirectory} are read`
    return unreadable(directory, `it holds ${names.length} spec files; ${most}`)
  }
  return { ok: true, paths: names.map((name) => join(directory, name)) }
}

function unreadable(directory: string, reason: string): ListedFiles {
  const problem = {
    code: 'cdi-directory-unreadable',
    message: `the CDI spec directory ${quoteName(directory)} is skipped: ${reason}`,
    hint: 'an engine stops here and may see fewer devices than are listed',
  }
  return { ok: false, paths: [], problem }
}

/**
 * A conflict between two files of one priority stays one even when a higher priority defines the
 * device as well: engines behave so (CDI's cache never clears it).
 */
function resolveConflicts(
  files: readonly SpecificationFile[],
): Pick<Catalog, 'devices' | 'conflicts'> {
  const devices = new Map<string, CatalogDevice>()
  const conflicts = new Map<string, string[]>()
  for (const file of files) {
    const kind = splitKind(file.specification.kind)
    for (const [index, device] of file.specification.devices.entries()) {
      const name = { ...kind, name: device.name }
      const qualified = formatQualifiedName(name)
      const stored = devices.get(qualified)
      if (stored?.file.priority === file.priority) {
        const known = conflicts.get(qualified) ?? []
        conflicts.set(qualified, [...new Set([...known, stored.file.path, file.path])])
      } else {
        devices.set(qualified, { name, file, device, index })
      }
    }
  }
  for (const name of conflicts.keys()) devices.delete(name)
  return { devices, conflicts }
}
