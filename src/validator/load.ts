import { CanaryError, refuseProblems } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { MadeDocument } from '../yaml/made.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { byPlace, problemsOf } from '../yaml/schema.ts'
import { didYouMean } from '../nearest.ts'
import { combine } from './combine.ts'
import type { ManifestPart } from './combine.ts'
import { containerProblems } from './container-problems.ts'
import { placesOf, toContainerSettings } from './container-settings.ts'
import { deviceNameProblems } from './device-names.ts'
import { documentsOf } from './documents.ts'
import type { ManifestText } from './documents.ts'
import { foreignKeyHint, foreignKindHint } from './foreign-keys.ts'
import type { Check, ManifestOrigin, Validator } from './manifest.ts'
import { noticesOf } from './notices.ts'
import {
  declaredNames,
  fillParameters,
  refuseUnknownParameters,
  withNumbers,
} from './parameters.ts'
import type { FilledDocument, ParameterValues } from './parameters.ts'
import { asksContainer, namedPorts, portNameProblems } from './port-names.ts'
import { validatorSchema } from './schema.ts'
import type { ValidatorDocument } from './schema.ts'
import { toCheck } from './to-check.ts'
import { untimedProblems } from './untimed.ts'

export type { ManifestText } from './documents.ts'

/**
 * Reads every Validator of every manifest, and lays over each what it is combined with. All that is wrong
 * in any of them is told at once.
 *
 * @param values of parameters, for all manifests that declare their names
 * @throws CanaryError (input)
 */
export function loadValidators(
  manifests: readonly ManifestText[],
  values: ParameterValues = {},
): Validator[] {
  const validators: Validator[] = []
  const declared: string[] = []
  const problems: Problem[] = []
  const collect = (work: () => void) => {
    try {
      work()
    } catch (error) {
      if (!(error instanceof CanaryError)) throw error
      problems.push(...error.problems)
    }
  }
  const partsOf = (manifest: ManifestText): readonly ManifestPart[] => {
    const parts: ManifestPart[] = []
    collect(() => {
      const documents = documentsOf(manifest)
      const names = documents.flatMap(({ document }) => declaredNames(document))
      declared.push(...names)
      const { origin, parameters = {} } = manifest
      refuseUnknownParameters(parameters, names, origin.file)
      for (const made of documents) {
        collect(() => parts.push(toPart(made, origin, { ...values, ...parameters })))
      }
    })
    return parts
  }
  for (const manifest of manifests) {
    const parts = partsOf(manifest)
    const others = (manifest.combinedWith ?? []).flatMap(partsOf)
    for (const part of parts) collect(() => validators.push(toValidator(combine(part, others))))
  }
  const isWhole = problems.length === 0
  // A manifest that cannot be read may have the names.
  if (isWhole)
    collect(() => {
      refuseUnknownParameters(values, declared, 'these manifests')
    })
  refuseProblems(problems)
  return validators
}

/**
 * What a manifest says by itself, before anything is laid over it: a profile may have no checks.
 *
 * @throws CanaryError (input) with all that is wrong in any of its documents
 */
export function partsOfDocuments(
  documents: readonly MadeDocument[],
  origin: ManifestOrigin,
  values: ParameterValues,
): readonly ManifestPart[] {
  const problems: Problem[] = []
  const parts = documents.flatMap((made) => {
    try {
      return [toPart(made, origin, values)]
    } catch (error) {
      if (!(error instanceof CanaryError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  refuseProblems(problems)
  return parts
}

/** @throws CanaryError (input) for one without checks */
function toValidator({ checks: [first, ...rest], ...settings }: ManifestPart): Validator {
  if (first !== undefined) return { ...settings, checks: [first, ...rest] }
  throw new CanaryError('input', {
    code: 'profile-alone',
    message: `the profile "${settings.name}" has no checks of its own`,
    location: settings.location,
    hint: 'combine it with a manifest, such as web.yaml + it',
  })
}

function toPart(
  { document: written, notices }: MadeDocument,
  origin: ManifestOrigin,
  values: ParameterValues,
): ManifestPart {
  refuseOtherKinds(written)
  const filled = fillParameters(written, values)
  const { manifest, document } = checkedManifest(filled)
  const ports = namedPorts(manifest.ports)
  const checks = manifest.checks.map((check, index) =>
    toCheck(check, index, { document, ports, startWithin: manifest.startWithin }),
  )
  return {
    ...describe(manifest, document, origin),
    parameters: filled.parameters,
    ports: withProbedPorts(manifest, checks),
    checks,
    notices: [...notices, ...noticesOf(manifest, document, checks)],
  }
}

interface Checked {
  readonly manifest: ValidatorDocument
  readonly document: ParsedDocument
}

const against = { schema: validatorSchema, hintOf: foreignKeyHint }

/** @throws CanaryError (input) with everything that is wrong, in the order of the lines */
function checkedManifest(filled: FilledDocument): Checked {
  const { document, result } = parsedManifest(filled)
  const problems = [
    ...(result.success ? [] : problemsOf(document, result.error.issues, against)),
    ...portNameProblems(document),
    ...untimedProblems(document),
    ...deviceNameProblems(document),
    ...containerProblems(document),
  ].sort(byPlace)
  refuseProblems(problems)
  if (!result.success) throw new Error('a failed schema check carries no issue')
  return { manifest: result.data, document }
}

/** A value of a parameter is a number where a number is wanted. */
function parsedManifest(filled: FilledDocument) {
  const { document } = filled
  const result = validatorSchema.safeParse(withoutExtras(document.value))
  if (result.success) return { document, result }
  const wanted = result.error.issues.map(({ path }) => path)
  const numbered = withNumbers(filled, wanted)
  if (numbered === null) return { document, result }
  return {
    document: numbered,
    result: validatorSchema.safeParse(withoutExtras(numbered.value)),
  }
}

/** Keys that begin with `x-` are for other readers. */
function withoutExtras(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')))
}

function refuseOtherKinds(document: ParsedDocument): void {
  const { value } = document
  const location = document.locate([])
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const what = Array.isArray(value) ? 'a list' : `a ${value === null ? 'null' : typeof value}`
    throw new CanaryError('input', {
      code: 'manifest-shape',
      message: `a manifest is a mapping with kind: Validator; this is ${what}`,
      location,
    })
  }
  const kind: unknown = 'kind' in value ? value.kind : undefined
  if (typeof kind === 'string' && kind !== 'Validator') {
    const hint = didYouMean(kind, ['Validator']) ?? foreignKindHint(kind)
    throw new CanaryError('input', {
      code: 'manifest-kind',
      message: `kind is ${kind}; a manifest has kind: Validator`,
      location: document.locate(['kind']),
      ...(hint === null ? {} : { hint }),
    })
  }
}

function describe(
  manifest: ValidatorDocument,
  document: ParsedDocument,
  origin: ManifestOrigin,
): Omit<Validator, 'ports' | 'checks' | 'notices' | 'parameters'> {
  return {
    name: manifest.name,
    description: manifest.description,
    documentation: manifest.documentation,
    origin,
    location: document.locate([]),
    env: manifest.env,
    volumes: manifest.volumes.map(({ mountPath, path }, index) => ({
      mountPath,
      path: path ?? null,
      directory: origin.directory,
      location: document.locate(['volumes', index]),
    })),
    command: manifest.command.length === 0 ? manifest.args : manifest.command,
    container: toContainerSettings(manifest),
    places: placesOf(manifest, document),
    conditions: manifest.conditions.map((condition, index) => ({
      condition,
      location: document.locate(['conditions', index]),
    })),
    options: manifest.dockerRunOptions.map((text, index) => ({
      text,
      location: document.locate(['dockerRunOptions', index]),
    })),
    devices: manifest.devices.map((name, index) => ({
      name,
      location: document.locate(['devices', index]),
    })),
  }
}

/** A port that a check asks for is published where ports are, whether it is listed or not. */
function withProbedPorts(
  manifest: ValidatorDocument,
  checks: readonly Check[],
): Validator['ports'] {
  const ports = new Map(
    manifest.ports.map(
      ({ port, protocol }) => [`${port}/${protocol}`, { port, protocol }] as const,
    ),
  )
  for (const { action } of checks) {
    if (!asksContainer(action)) continue
    ports.set(`${action.port}/tcp`, { port: action.port, protocol: 'tcp' })
  }
  return [...ports.values()]
}
