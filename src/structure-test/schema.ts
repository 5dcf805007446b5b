import { z } from 'zod'

/**
 * A file of container-structure-test as it is written, whose scalars are all still text: a text field there
 * may be written as a number (`value: 1.10`), and is what was written.
 *
 * Its fields: https://github.com/GoogleContainerTools/container-structure-test, `pkg/types/v1` and `v2`.
 */
const absentTexts: readonly unknown[] = [undefined, null, '', '~', 'null']

/** What is there with nothing behind it means the same as what is not there. */
const orAbsent = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((written) => (absentTexts.includes(written) ? undefined : written), value)

const text = z.string()
const filledText = text.min(1, 'must not be empty')
const optionalText = text.optional().transform((value) => value ?? '')
const orNothing = <Value extends z.ZodType>(value: Value) =>
  orAbsent(value.optional().transform((given) => given ?? null))
/** One that is empty is found in everything. */
const pattern = text.transform((value) => (value === '' ? '(?:)' : value))

const listOf = <Item extends z.ZodType>(item: Item) =>
  orAbsent(
    z
      .array(item)
      .optional()
      .transform((value) => value ?? []),
  )

const yes = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/
const no = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/
/** Booleans of YAML 1.1. */
const booleanOr = (otherwise: boolean) =>
  orAbsent(
    text
      .refine((value) => yes.test(value) || no.test(value), 'must be true or false')
      .optional()
      .transform((value) => (value === undefined ? otherwise : yes.test(value))),
  )
const integerOr = <Otherwise>(otherwise: Otherwise) =>
  orAbsent(
    text
      .regex(/^-?(?:0|[1-9][0-9]{0,8})$/, 'must be a whole number')
      .optional()
      .transform((value) => (value === undefined ? otherwise : Number(value))),
  )

const variable = z.strictObject({
  key: text.regex(/^[^=\0]+$/, 'must be a name without = in it'),
  value: text.regex(/^[^\0]+$/, 'must not be empty'),
  isRegex: booleanOr(false),
})

/** A pattern or a value that metadata is held against. */
const expectation = z.strictObject({
  key: filledText,
  value: optionalText,
  isRegex: booleanOr(false),
})

const commandLine = z.array(text).min(1, 'must name a command')

const commandTest = {
  name: filledText,
  setup: listOf(commandLine),
  teardown: listOf(commandLine),
  envVars: listOf(variable),
  exitCode: integerOr(0),
  expectedOutput: listOf(pattern),
  excludedOutput: listOf(pattern),
  expectedError: listOf(pattern),
  excludedError: listOf(pattern),
}

const fileExistenceTest = {
  name: filledText,
  path: filledText,
  shouldExist: booleanOr(true),
  permissions: optionalText,
}

const owner = integerOr<number | null>(null).transform((id) => (id === -1 ? null : id))

const fileContentTest = z.strictObject({
  name: filledText,
  path: filledText,
  expectedContents: listOf(pattern),
  excludedContents: listOf(pattern),
})

const port = text.regex(
  /^[1-9][0-9]{0,4}$/,
  'must be the number of a port: no other text is equal to one',
)

const metadataTest = z.strictObject({
  envVars: listOf(expectation),
  unboundEnvVars: listOf(expectation),
  labels: listOf(expectation),
  exposedPorts: listOf(port),
  unexposedPorts: listOf(port),
  volumes: listOf(filledText),
  unmountedVolumes: listOf(filledText),
  entrypoint: orNothing(z.array(text)),
  cmd: orNothing(z.array(text)),
  workdir: optionalText,
  user: optionalText,
})

const licenseTest = z.strictObject({ debian: booleanOr(false), files: listOf(filledText) })

const containerRunOptions = z.strictObject({
  user: optionalText,
  privileged: booleanOr(false),
  allocateTty: booleanOr(false),
  envFile: optionalText,
  envVars: listOf(filledText),
  capabilities: listOf(filledText),
  bindMounts: listOf(filledText),
})

const common = {
  globalEnvVars: listOf(variable),
  fileContentTests: listOf(fileContentTest),
  licenseTests: listOf(licenseTest),
}

const firstVersion = z
  .strictObject({
    schemaVersion: z.literal('1.0.0'),
    ...common,
    commandTests: listOf(z.strictObject({ ...commandTest, command: commandLine })),
    fileExistenceTests: listOf(z.strictObject(fileExistenceTest)),
  })
  .transform((file) => ({
    ...file,
    fileExistenceTests: file.fileExistenceTests.map((test) => ({ ...test, ...noOwner })),
    metadataTest: null,
    containerRunOptions: null,
  }))

const noOwner = { uid: null, gid: null, isExecutableBy: null } as const

const secondVersion = z.strictObject({
  schemaVersion: z.literal('2.0.0'),
  ...common,
  commandTests: listOf(
    z
      .strictObject({ ...commandTest, command: filledText, args: listOf(text) })
      .transform(({ command, args, ...test }) => ({ ...test, command: [command, ...args] })),
  ),
  fileExistenceTests: listOf(
    z.strictObject({
      ...fileExistenceTest,
      uid: owner,
      gid: owner,
      isExecutableBy: orNothing(
        z.enum(['owner', 'group', 'other', 'any'], 'must be owner, group, other or any'),
      ),
    }),
  ),
  metadataTest: orNothing(metadataTest),
  containerRunOptions: orNothing(containerRunOptions),
})

const versions = { '1.0.0': firstVersion, '2.0.0': secondVersion } as const

export const schemaVersions: readonly string[] = Object.keys(versions)

/** @param version one of {@link schemaVersions} */
export function schemaOf(version: string): typeof firstVersion | typeof secondVersion {
  return version === '1.0.0' ? firstVersion : secondVersion
}

export type StructureTest = z.output<typeof firstVersion> | z.output<typeof secondVersion>
export type CommandTest = StructureTest['commandTests'][number]
export type FileExistenceTest = StructureTest['fileExistenceTests'][number]
export type FileContentTest = StructureTest['fileContentTests'][number]
export type MetadataTest = NonNullable<StructureTest['metadataTest']>
export type ExpectedPair = MetadataTest['labels'][number]
export type LicenseTest = StructureTest['licenseTests'][number]
export type RunOptions = NonNullable<StructureTest['containerRunOptions']>
