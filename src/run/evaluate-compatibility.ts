import { resolve } from 'node:path'
import { fetchArtifact } from '../compatibility/artifact/fetch.ts'
import { compileSpec } from '../compatibility/compile.ts'
import type { CompiledSpec } from '../compatibility/compile.ts'
import { evaluateNodes } from '../compatibility/fleet.ts'
import { lintSpec } from '../compatibility/lint.ts'
import { parseSpec } from '../compatibility/parse.ts'
import type { EngineDescription } from '../engine/engine.ts'
import { problemToNotice } from '../errors.ts'
import type { NodeFeatures } from '../features/model.ts'
import type { AcquiredImage } from '../image/acquire.ts'
import { parseImageSource } from '../image/source.ts'
import type { LocalSource } from '../image/source.ts'
import { compatibilityLimits } from '../limits.ts'
import type { CompatibilityReport, ErrorReport, Notice, Verdict } from '../model.ts'
import { createRegistryClient } from '../registry/client.ts'
import { dockerCredentials } from '../registry/credentials.ts'
import { hostArchitecture, parsePlatform } from '../registry/platform.ts'
import type { Platform } from '../registry/platform.ts'
import { repositoryContent } from '../registry/pull.ts'
import type { ImageReference } from '../registry/reference.ts'
import { dockerCertificates } from '../registry/tls.ts'
import { readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import type { CompatibilityRequest, RunDependencies, RunRequest } from './request.ts'
import { environmentForChildren, secretsOfCredential } from './secrets.ts'

/** What an image's compatibility came to; the report is null when there was nothing to ask. */
export interface CompatibilityResult {
  readonly report: CompatibilityReport | null
  readonly notices: readonly Notice[]
  /** Null when nothing was judged: that is no pass. */
  readonly verdict: Verdict | null
  readonly errors: readonly ErrorReport[]
}

/** Asks of every image, on every node, whether it runs there. */
export interface CompatibilityJudge {
  /** @throws CanaryError when the spec cannot be had, or is broken */
  readonly judge: (image: AcquiredImage, signal: AbortSignal) => Promise<CompatibilityResult>
}

/**
 * Reads the spec, if one is named, and the nodes; both once for all images.
 *
 * @throws CanaryError (input) when a file is missing or broken
 */
export async function createJudge(
  request: RunRequest,
  compatibility: CompatibilityRequest,
  engine: EngineDescription,
  onSecret: RunDependencies['onSecret'],
  signal: AbortSignal,
): Promise<CompatibilityJudge> {
  const named =
    compatibility.spec === 'auto' ? null : await readSpec(compatibility.spec, request, signal)
  const compiled = named === null ? null : await compile(named)
  const nodes = await readNodes(request, compatibility, engine, signal)
  return {
    judge: async (image, abort) => {
      if (compiled !== null) return await evaluate(compiled, null, nodes, compatibility, abort)
      const found = await fetchSpec(image, request, onSecret, abort)
      if (found === null)
        return { report: null, notices: [nothingAttached(image)], verdict: null, errors: [] }
      const attached = await compile(found.spec)
      return await evaluate(attached, found.digest, nodes, compatibility, abort)
    },
  }
}

async function readSpec(
  spec: string,
  request: RunRequest,
  signal: AbortSignal,
): Promise<SourceText> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(spec)) {
    const { fetchManifest } = await import('../validator/fetch-manifest.ts')
    const { origin, text } = await fetchManifest(spec, signal)
    return { file: origin.file, text }
  }
  const path = resolve(request.directory, spec)
  const { text } = await readSource(path, 'the compatibility spec', compatibilityLimits.specBytes)
  return { file: spec.replace(/^\.\//, ''), text }
}

async function compile(source: SourceText): Promise<CompiledSpec> {
  return await compileSpec(parseSpec(source), {
    loadTemplates: async () =>
      (await import('../compatibility/template/template.ts')).compileTemplate,
  })
}

async function readNodes(
  request: RunRequest,
  { nodeFeatures }: CompatibilityRequest,
  engine: EngineDescription,
  signal: AbortSignal,
): Promise<readonly NodeFeatures[]> {
  if (nodeFeatures.length === 0) {
    const { discoverNode } = await import('./discover-node.ts')
    return [await discoverNode(engine, request.engine.env, signal)]
  }
  const [{ findFeatureFiles }, { loadNodeFeatures }] = await Promise.all([
    import('../features/saved-files.ts'),
    import('../features/load.ts'),
  ])
  return await loadNodeFeatures(await findFeatureFiles(nodeFeatures, request.directory))
}

async function evaluate(
  compiled: CompiledSpec,
  digest: string | null,
  nodes: readonly NodeFeatures[],
  { tags, onUndetermined }: CompatibilityRequest,
  signal: AbortSignal,
): Promise<CompatibilityResult> {
  const report = await evaluateNodes(compiled, nodes, { tags, digest, signal })
  const notices = [...lintSpec(compiled), ...report.notices]
  return {
    report: { ...report, notices },
    notices: [],
    verdict: verdictOf(report, onUndetermined),
    errors: report.verdict === 'errored' ? [brokenSpec(report)] : [],
  }
}

function brokenSpec({ source, notices }: CompatibilityReport): ErrorReport {
  const cause = notices.find(({ severity }) => severity === 'error')
  const detail = cause === undefined ? '' : `: ${cause.message}`
  const problem = {
    code: 'compatibility-spec',
    message: `the compatibility spec ${source} cannot be evaluated${detail}`,
  }
  return {
    ...problemToNotice(problem),
    location: cause?.location ?? null,
    hint: cause?.hint ?? null,
    kind: 'input',
  }
}

function verdictOf(
  { verdict }: CompatibilityReport,
  onUndetermined: CompatibilityRequest['onUndetermined'],
): Verdict {
  switch (verdict) {
    case 'compatible':
      return 'passed'
    case 'incompatible':
      return 'failed'
    case 'undetermined':
      return onUndetermined === 'fail' ? 'failed' : 'passed'
    case 'errored':
      return 'errored'
  }
}

/** The artifact that refers to the image, in its registry or beside it in a layout. */
async function fetchSpec(
  image: AcquiredImage,
  request: RunRequest,
  onSecret: RunDependencies['onSecret'],
  signal: AbortSignal,
): Promise<{ readonly spec: SourceText; readonly digest: string } | null> {
  const source = parseImageSource(image.reference)
  const platform = parsePlatform(image.platform, hostArchitecture())
  if (source.type !== 'reference') {
    return await fetchBeside(source, platform, request.directory, signal)
  }
  // What was built here is in no registry yet.
  if (request.build?.tag === image.reference) return null
  return await fetchFromRegistry(source.reference, platform, request, onSecret, signal)
}

async function fetchFromRegistry(
  reference: ImageReference,
  platform: Platform,
  request: RunRequest,
  onSecret: RunDependencies['onSecret'],
  signal: AbortSignal,
): ReturnType<typeof fetchSpec> {
  const env = environmentForChildren(request)
  const find = dockerCredentials(env)
  const client = createRegistryClient({
    env,
    credentials: async (registry, abort) => {
      const credential = await find(registry, abort)
      secretsOfCredential(credential).forEach(onSecret)
      return credential
    },
    certificateAuthority: null,
    certificatesDirectory: dockerCertificates,
    plainHttp: [],
    tokenHosts: [],
  })
  try {
    return await fetchArtifact(repositoryContent(client, reference), platform, signal)
  } finally {
    client.close()
  }
}

async function fetchBeside(
  source: LocalSource,
  platform: Platform,
  directory: string,
  signal: AbortSignal,
): ReturnType<typeof fetchSpec> {
  const { openLocalImage } = await import('../image/local-image.ts')
  const image = await openLocalImage(source, { cwd: directory, platform, signal })
  try {
    return image.content === null ? null : await fetchArtifact(image.content, platform, signal)
  } finally {
    await image.close()
  }
}

function nothingAttached({ reference }: AcquiredImage): Notice {
  return problemToNotice(
    {
      code: 'artifact-missing',
      message: `no compatibility spec is attached to ${reference}: nothing says where it runs`,
      hint: 'attach one with container-canary compat attach, or name a file',
    },
    'warning',
  )
}
