import { basename } from 'node:path'
import { CanaryError, inputError } from '../errors.ts'
import { featureLimits, yamlLimits } from '../limits.ts'
import type { Notice } from '../model.ts'
import { parseJson } from '../yaml/json.ts'
import { readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import { complain, decodeFeatures, kindOf, mappingAt, textAt } from './decode-features.ts'
import type { Decoder, Mapping, Path, SavedDocument } from './decode-features.ts'
import { apiVersion, nodeNameLabel, unobservableAnnotation } from './export-yaml.ts'
import { mergeNodes } from './merge-nodes.ts'
import type { SavedFeatures } from './merge-nodes.ts'
import type { NodeFeatures } from './model.ts'

export interface LoadOptions {
  /** Where NFD itself writes; default: see {@link mergeNodes}. */
  readonly namespace?: string
}

/**
 * Reads files with the features of nodes: see {@link parseNodeFeatures}.
 *
 * @throws CanaryError (input)
 */
export async function loadNodeFeatures(
  paths: readonly string[],
  options: LoadOptions = {},
): Promise<NodeFeatures[]> {
  const sources: SourceText[] = []
  for (const path of paths) {
    sources.push(await readSource(path, 'the features file', featureLimits.savedJsonBytes))
  }
  return parseNodeFeatures(sources, options)
}

/**
 * Features of nodes as people keep them: what `nfd export features` and `container-canary features`
 * print, NodeFeature objects, and lists of them as `kubectl get nodefeatures -A -o json` gives.
 * Objects of one node are put together, nodes come in the order in which they are first named.
 *
 * @throws CanaryError (input) with the place of everything that is wrong in a file
 */
export async function parseNodeFeatures(
  sources: readonly SourceText[],
  options: LoadOptions = {},
): Promise<NodeFeatures[]> {
  const saved: SavedFeatures[] = []
  for (const source of sources) {
    const isLarge = source.text.length > yamlLimits.bytes
    const maxProblems = isLarge ? featureLimits.problemsOfLargeFile : yamlLimits.problems
    for (const document of await parseSource(source)) {
      for (const object of decodeDocument(document, maxProblems)) saved.push(object)
    }
  }
  return mergeNodes(saved, options.namespace)
}

async function parseSource(source: SourceText): Promise<readonly SavedDocument[]> {
  // JSON is YAML too, but the fast and exact parser is for what says it is JSON.
  const isYaml = /\.ya?ml$/i.test(source.file) || !/^\s*[[{]/.test(source.text)
  if (!isYaml) return [parseJson(source)]
  if (source.text.length > featureLimits.savedYamlBytes) {
    throw inputError({
      code: 'features-too-large',
      message: `${source.file} has more than ${featureLimits.savedYamlBytes} bytes of YAML`,
      hint: 'save it as JSON (-o json), of which far more is read',
    })
  }
  const { parseDocuments } = await import('../yaml/parse.ts')
  const documents = parseDocuments(source, {
    version: '1.1',
    maxBytes: featureLimits.savedYamlBytes,
    maxValues: featureLimits.savedYamlValues,
    mappings: 'map',
  })
  if (documents.length > 0) return documents
  throw inputError({
    code: 'features-file',
    message: `the features file ${source.file} is empty`,
    location: { file: source.file, line: 1, column: 1 },
  })
}

/** @throws CanaryError (input) with the problems of the document */
function decodeDocument(document: SavedDocument, maxProblems: number): SavedFeatures[] {
  const decoder: Decoder = { document, problems: [], maxProblems }
  const saved = decodeRoot(decoder)
  const [first, ...rest] = decoder.problems
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
  return saved
}

function decodeRoot(decoder: Decoder): SavedFeatures[] {
  const root = mappingAt(decoder, decoder.document.value, [])
  if (root === null) return []
  const kind = root.get('kind')
  if (kind === undefined && ['flags', 'attributes', 'instances'].some((key) => root.has(key))) {
    return [decodeExport(decoder, root)]
  }
  if (kind === 'NodeFeature') return [decodeLoneObject(decoder, root)]
  if (kind === 'List' || kind === 'NodeFeatureList') return decodeList(decoder, root)
  complain(
    decoder,
    root.has('kind') ? ['kind'] : [],
    `is ${root.has('kind') ? quoted(kind) : kindOf(root)} where NodeFeature, a List of them, or an export with flags, attributes and instances belongs`,
  )
  return []
}

function decodeList(decoder: Decoder, list: Mapping): SavedFeatures[] {
  const items = list.get('items')
  if (!Array.isArray(items)) {
    complain(decoder, ['items'], `is ${kindOf(items)} where a list belongs`)
    return []
  }
  if (items.length > featureLimits.savedObjects) {
    complain(decoder, ['items'], `has more than ${featureLimits.savedObjects} objects`)
    return []
  }
  const objects = (items as readonly unknown[]).flatMap((item, index) => {
    const path = ['items', index]
    const object = mappingAt(decoder, item, path)
    if (object === null) return []
    const kind = object.get('kind')
    if (kind === 'NodeFeature') return [decodeObject(decoder, object, path)]
    complain(decoder, [...path, 'kind'], `is ${quoted(kind)} where NodeFeature belongs`)
    return []
  })
  const saved = objects.flatMap(({ labelled }) => labelled ?? [])
  if (saved.length === 0 && items.length > 0) {
    complain(decoder, ['items'], `has no NodeFeature with the label ${nodeNameLabel}`)
  }
  return saved.length === objects.length ? saved : withOrphans(saved, objects.length)
}

/** NFD ignores objects that no label ties to a node. */
function withOrphans(saved: readonly SavedFeatures[], count: number): SavedFeatures[] {
  const notice: Notice = {
    severity: 'warning',
    code: 'features-node-label',
    message: `NodeFeature objects without the label ${nodeNameLabel} are ignored: ${count - saved.length}`,
    location: null,
    hint: null,
  }
  return saved.map((object, index) =>
    index === 0 ? { ...object, notices: [...object.notices, notice] } : object,
  )
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : kindOf(value)
}

/** An export names its node only where `NODE_NAME` was set; the file's name stands in for it. */
function decodeExport(decoder: Decoder, root: Mapping): SavedFeatures {
  const features = decodeFeatures(decoder, root, [])
  const named = features.attributes.get('system.name')?.elements?.get('nodename') ?? ''
  const { file } = decoder.document
  return {
    node: named === '' ? basename(file).replace(/\.[^.]*$/, '') : named,
    identity: null,
    features,
    unobservable: new Map(),
    notices: [],
    locate: () => decoder.document.locate([]),
  }
}

/** The object is the whole document: whoever gives it means a node, even without the label. */
function decodeLoneObject(decoder: Decoder, object: Mapping): SavedFeatures {
  const { labelled, unlabelled } = decodeObject(decoder, object, [])
  if (labelled !== null) return labelled
  const notice: Notice = {
    severity: 'warning',
    code: 'features-node-label',
    message: `the NodeFeature ${unlabelled.node} has no label ${nodeNameLabel}: its name is taken for the node's`,
    location: decoder.document.locate([]),
    hint: null,
  }
  return { ...unlabelled, notices: [notice] }
}

interface DecodedObject {
  /** The object of the node that its label names; null without the label. */
  readonly labelled: SavedFeatures | null
  /** The same for a node of the object's own name. */
  readonly unlabelled: SavedFeatures
}

function decodeObject(decoder: Decoder, object: Mapping, path: Path): DecodedObject {
  const version = object.get('apiVersion')
  if (version !== apiVersion) {
    complain(decoder, [...path, 'apiVersion'], `is ${quoted(version)} where ${apiVersion} belongs`)
  }
  const metadataPath = [...path, 'metadata']
  const metadata = optionalMapping(decoder, object.get('metadata'), metadataPath)
  const part = (name: string) =>
    optionalMapping(decoder, metadata.get(name), [...metadataPath, name])
  const [labels, annotations] = [part('labels'), part('annotations')]
  const spec = optionalMapping(decoder, object.get('spec'), [...path, 'spec'])
  const featuresPath = [...path, 'spec', 'features']
  const unobservablePath = [...metadataPath, 'annotations', unobservableAnnotation]
  const name = textAt(decoder, metadata.get('name'), [...metadataPath, 'name']) ?? ''
  const namespace = metadata.get('namespace')
  const unlabelled: SavedFeatures = {
    node: name,
    identity: {
      name,
      namespace: typeof namespace === 'string' ? namespace : '',
      isWorkers: annotations.has('nfd.node.kubernetes.io/worker.version'),
    },
    features: decodeFeatures(decoder, spec.get('features') ?? new Map(), featuresPath),
    unobservable: decodeUnobservable(
      decoder,
      annotations.get(unobservableAnnotation),
      unobservablePath,
    ),
    notices: [],
    locate: () => decoder.document.locate(path),
  }
  const node = labels.get(nodeNameLabel)
  return { unlabelled, labelled: typeof node === 'string' ? { ...unlabelled, node } : null }
}

function optionalMapping(decoder: Decoder, value: unknown, path: Path): Mapping {
  if (value === undefined || value === null) return new Map()
  return mappingAt(decoder, value, path) ?? new Map<string, unknown>()
}

/** Losing these would turn "nobody knows" into "no". */
function decodeUnobservable(
  decoder: Decoder,
  value: unknown,
  path: Path,
): Map<string, ReadonlySet<string>> {
  const decoded = new Map<string, ReadonlySet<string>>()
  if (value === undefined) return decoded
  const text = textAt(decoder, value, path)
  const lists = text === null ? null : parsedOrNull(text)
  if (!(lists instanceof Map)) {
    complain(decoder, path, 'is not the JSON that container-canary features writes there')
    return decoded
  }
  for (const [feature, names] of lists as ReadonlyMap<string, unknown>) {
    if (isTexts(names)) decoded.set(feature, new Set(names))
    else complain(decoder, path, `has no list of names for ${JSON.stringify(feature)}`)
  }
  return decoded
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}

function parsedOrNull(text: string): unknown {
  try {
    return parseJson({ file: unobservableAnnotation, text }).value
  } catch {
    return null
  }
}
