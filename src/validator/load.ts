import { CanaryError } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { MadeDocument } from '../yaml/made.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { byPlace, problemsOf } from '../yaml/schema.ts'
import { didYouMean } from '../nearest.ts'
import { deviceNameProblems } from './device-names.ts'
import { documentsOf } from './documents.ts'
import type { ManifestText } from './documents.ts'
import { foreignKeyHint, foreignKindHint } from './foreign-keys.ts'
import type { Check, ManifestOrigin, Validator } from './manifest.ts'
import { noticesOf } from './notices.ts'
import { asksContainer, namedPorts, portNameProblems } from './port-names.ts'
import { validatorSchema } from './schema.ts'
import type { ValidatorDocument } from './schema.ts'
import { staticTimingProblems } from './static-timing.ts'
import { toCheck } from './to-check.ts'

export type { ManifestText } from './documents.ts'

/**
 * Reads every Validator of every manifest. All that is wrong in any of them is told at once.
 *
 * @throws CanaryError (input)
 */
export function loadValidators(manifests: readonly ManifestText[]): Validator[] {
  const validators: Validator[] = []
  const problems: Problem[] = []
  for (const manifest of manifests) {
    try {
      for (const source of documentsOf(manifest)) {
        collect(problems, () => validators.push(toValidator(source, manifest.origin)))
      }
    } catch (error) {
      if (!(error instanceof CanaryError)) throw error
      problems.push(...error.problems)
    }
  }
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
  return validators
}

function collect(problems: Problem[], work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof CanaryError)) throw error
    problems.push(...error.problems)
  }
}

function toValidator({ document, notices }: MadeDocument, origin: ManifestOrigin): Validator {
  refuseOtherKinds(document)
  const manifest = checkedManifest(document)
  const ports = namedPorts(manifest.ports)
  const checks = manifest.checks.map((check, index) => toCheck(check, index, document, ports))
  const [first, ...rest] = checks
  if (first === undefined) throw new Error('the schema lets no manifest without checks pass')
  return {
    ...describe(manifest, document, origin),
    ports: withProbedPorts(manifest, [first, ...rest]),
    checks: [first, ...rest],
    notices: [...notices, ...noticesOf(manifest, document, [first, ...rest])],
  }
}

const against = { schema: validatorSchema, hintOf: foreignKeyHint }

/** @throws CanaryError (input) with everything that is wrong, in the order of the lines */
function checkedManifest(document: ParsedDocument): ValidatorDocument {
  const result = validatorSchema.safeParse(document.value)
  const problems = [
    ...(result.success ? [] : problemsOf(document, result.error.issues, against)),
    ...portNameProblems(document),
    ...staticTimingProblems(document),
    ...deviceNameProblems(document),
  ].sort(byPlace)
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
  if (!result.success) throw new Error('a failed schema check carries no issue')
  return result.data
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
): Omit<Validator, 'ports' | 'checks' | 'notices'> {
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
      location: document.locate(['volumes', index]),
    })),
    command: manifest.command,
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
