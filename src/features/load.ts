import { basename } from 'node:path'
import { decodeAt, decodeItems, isTexts } from '../decode.ts'
import { inputError, refuseProblems } from '../errors.ts'
import { featureLimits, yamlLimits } from '../limits.ts'
import type { Notice } from '../model.ts'
import { parseJson } from '../yaml/json.ts'
import { readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import {
  complain,
  decodeFeatures,
  decodeMapping,
  decodeText,
  emptyMapping,
  kindOf,
} from './decode-features.ts'
import type { Decoder, Mapping, SavedDocument } from './decode-features.ts'
import { apiVersion, nodeNameLabel, unobservableAnnotation } from './export-yaml.ts'
import { mergeNodes } from './merge-nodes.ts'
import type { SavedFeatures } from './merge-nodes.ts'
import type { Features, NodeFeatures } from './model.ts'

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
  const decoder: Decoder = { document, path: [], problems: [], maxProblems }
  const saved = decodeRoot(decoder)
  refuseProblems(decoder.problems)
  return saved
}

function decodeRoot(decoder: Decoder): SavedFeatures[] {
  const root = decodeMapping(decoder.document.value, decoder)
  if (root === null) return []
  const kind = root.get('kind')
  if (kind === undefined && ['flags', 'attributes', 'instances'].some((key) => root.has(key))) {
    return [decodeExport(root, decoder)]
  }
  if (kind === 'NodeFeature') return [decodeLoneObject(root, decoder)]
  if (kind === 'List' || kind === 'NodeFeatureList') {
    return decodeAt('items', root.get('items'), decodeList, decoder)
  }
  complain(
    decoder,
    `is ${root.has('kind') ? quoted(kind) : kindOf(root)} where NodeFeature, a List of them, or an export with flags, attributes and instances belongs`,
    ...(root.has('kind') ? ['kind'] : []),
  )
  return []
}

function decodeList(items: unknown, decoder: Decoder): SavedFeatures[] {
  if (!Array.isArray(items)) {
    complain(decoder, `is ${kindOf(items)} where a list belongs`)
    return []
  }
  if (items.length > featureLimits.savedObjects) {
    complain(decoder, `has more than ${featureLimits.savedObjects} objects`)
    return []
  }
  const objects = decodeItems(items, decodeItem, decoder).filter((object) => object !== null)
  const saved = objects.flatMap(({ labelled }) => labelled ?? [])
  if (saved.length === 0 && items.length > 0) {
    complain(decoder, `has no NodeFeature with the label ${nodeNameLabel}`)
  }
  return saved.length === objects.length ? saved : withOrphans(saved, objects.length)
}

function decodeItem(item: unknown, decoder: Decoder): DecodedObject | null {
  const object = decodeMapping(item, decoder)
  if (object === null) return null
  const kind = object.get('kind')
  if (kind === 'NodeFeature') return decodeObject(object, decoder)
  complain(decoder, `is ${quoted(kind)} where NodeFeature belongs`, 'kind')
  return null
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
function decodeExport(root: Mapping, decoder: Decoder): SavedFeatures {
  const features = decodeFeatures(root, decoder)
  const named = features.attributes.get('system.name')?.elements?.get('nodename') ?? ''
  const { file, locate } = decoder.document
  return {
    node: named === '' ? basename(file).replace(/\.[^.]*$/, '') : named,
    identity: null,
    features,
    unobservable: new Map(),
    notices: [],
    locate: () => locate([]),
  }
}

/** The object is the whole document: whoever gives it means a node, even without the label. */
function decodeLoneObject(object: Mapping, decoder: Decoder): SavedFeatures {
  const { labelled, unlabelled } = decodeObject(object, decoder)
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

function decodeObject(object: Mapping, decoder: Decoder): DecodedObject {
  const path = [...decoder.path]
  const { locate } = decoder.document
  const version = object.get('apiVersion')
  if (version !== apiVersion) {
    complain(decoder, `is ${quoted(version)} where ${apiVersion} belongs`, 'apiVersion')
  }
  const metadata = decodeAt('metadata', object.get('metadata'), decodeMetadata, decoder)
  const { name, namespace, isWorkers, unobservable, node } = metadata
  const unlabelled: SavedFeatures = {
    node: name,
    identity: { name, namespace, isWorkers },
    features: decodeAt('spec', object.get('spec'), decodeSpec, decoder),
    unobservable,
    notices: [],
    locate: () => locate(path),
  }
  return { unlabelled, labelled: node === null ? null : { ...unlabelled, node } }
}

function decodeMetadata(value: unknown, decoder: Decoder) {
  const metadata = optionalMapping(value, decoder)
  const namespace = metadata.get('namespace')
  const labels = decodeAt('labels', metadata.get('labels'), optionalMapping, decoder)
  const node = labels.get(nodeNameLabel)
  return {
    ...decodeAt('annotations', metadata.get('annotations'), decodeAnnotations, decoder),
    name: decodeAt('name', metadata.get('name'), decodeText, decoder) ?? '',
    namespace: typeof namespace === 'string' ? namespace : '',
    /** Whom the label names. */
    node: typeof node === 'string' ? node : null,
  }
}

function decodeAnnotations(value: unknown, decoder: Decoder) {
  const annotations = optionalMapping(value, decoder)
  const key = unobservableAnnotation
  return {
    isWorkers: annotations.has('nfd.node.kubernetes.io/worker.version'),
    unobservable: decodeAt(key, annotations.get(key), decodeUnobservable, decoder),
  }
}

function decodeSpec(value: unknown, decoder: Decoder): Features {
  const spec = optionalMapping(value, decoder)
  return decodeAt('features', spec.get('features') ?? emptyMapping, decodeFeatures, decoder)
}

function optionalMapping(value: unknown, decoder: Decoder): Mapping {
  if (value === undefined || value === null) return emptyMapping
  return decodeMapping(value, decoder) ?? emptyMapping
}

/** Losing these would turn "nobody knows" into "no". */
function decodeUnobservable(value: unknown, decoder: Decoder): Map<string, ReadonlySet<string>> {
  const decoded = new Map<string, ReadonlySet<string>>()
  if (value === undefined) return decoded
  const text = decodeText(value, decoder)
  const lists = text === null ? null : parsedOrNull(text)
  if (!(lists instanceof Map)) {
    complain(decoder, 'is not the JSON that container-canary features writes there')
    return decoded
  }
  for (const [feature, names] of lists as ReadonlyMap<string, unknown>) {
    if (isTexts(names)) decoded.set(feature, new Set(names))
    else complain(decoder, `has no list of names for ${JSON.stringify(feature)}`)
  }
  return decoded
}

function parsedOrNull(text: string): unknown {
  try {
    return parseJson({ file: unobservableAnnotation, text }).value
  } catch {
    return null
  }
}
