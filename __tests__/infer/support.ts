import type { ElfFacts } from '../../src/elf/facts.ts'
import type { FileNode } from '../../src/image/files/image-files.ts'
import type { ImageFacts } from '../../src/infer/facts.ts'
import type { Examination, LoadedFile } from '../../src/programs/examination.ts'
import { plainFacts } from '../elf/support/plain-facts.ts'

export function fileNode(path: string, size = 0): FileNode {
  return {
    path,
    kind: 'file',
    mode: 0o755,
    uid: 0,
    gid: 0,
    size,
    target: null,
    capability: null,
    layer: 0,
  }
}

export function loaded(path: string, facts: Partial<ElfFacts> = {}): LoadedFile {
  return { node: fileNode(path), facts: { ...plainFacts, ...facts } }
}

/** A program with everything that it is started with; the first file is itself. */
export function program(...closure: readonly LoadedFile[]): Examination {
  const [first] = closure
  return {
    name: first?.node.path ?? 'app',
    node: first?.node ?? null,
    type: first === undefined ? null : 'ELF 64-bit x86-64',
    closure,
    findings: [],
  }
}

export function imageFacts(given: Partial<ImageFacts> = {}): ImageFacts {
  return {
    reference: 'registry.example/app:1',
    id: `sha256:${'a'.repeat(64)}`,
    platform: { os: 'linux', architecture: 'amd64', variant: '', osVersion: '' },
    environment: new Map(),
    labels: new Map(),
    programs: [],
    devices: [],
    isSearched: true,
    ...given,
  }
}
