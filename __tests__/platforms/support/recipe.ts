import type { Member } from '../../image/support/layers.ts'
import { file } from '../../image/support/layers.ts'

/** An image, said so that an engine can build it and a test can write it as an archive. */
export interface ImageRecipe {
  /** Busybox where it is left out; else the name of a base that `bases.ts` makes. */
  readonly base?: string
  /** Laid over the base in one layer. */
  readonly members: readonly Member[]
  /** Such as `linux/arm64`, where it is another than the machine's; its programs are the machine's all the same. */
  readonly platform?: string
  readonly config: ImageConfig
  /** Commands of the build, by the base's shell: for what files alone cannot say. Needs an engine. */
  readonly commands?: readonly string[]
}

/** What an image says of itself, with the names that it has in its configuration. */
export interface ImageConfig {
  readonly Entrypoint?: readonly string[]
  readonly Cmd?: readonly string[]
  readonly Env?: Readonly<Record<string, string>>
  readonly User?: string
  readonly WorkingDir?: string
  readonly StopSignal?: string
  readonly ExposedPorts?: readonly string[]
  readonly Volumes?: readonly string[]
  readonly Labels?: Readonly<Record<string, string>>
  /** `CMD` of a health check, in the form of a shell. */
  readonly Healthcheck?: string
}

/** A program of the image: a script that anybody may run. */
export function script(name: string, text: string, rest: Partial<Member> = {}): Member {
  return file(name, text, { mode: 0o755, ...rest })
}

/** The recipe with more of everything; a member takes the place of another of its name. */
export function but(recipe: ImageRecipe, change: Partial<ImageRecipe>): ImageRecipe {
  const { members = [], config = {}, commands = [], ...rest } = change
  const replaced = new Set(members.map(({ name }) => String(name)))
  return {
    ...recipe,
    ...rest,
    members: [...recipe.members.filter(({ name }) => !replaced.has(String(name))), ...members],
    config: { ...recipe.config, ...config },
    commands: [...(recipe.commands ?? []), ...commands],
  }
}

/** The recipe without the members of these names. */
export function without(recipe: ImageRecipe, ...names: readonly string[]): ImageRecipe {
  return { ...recipe, members: recipe.members.filter(({ name }) => !names.includes(String(name))) }
}

const quoted = JSON.stringify

/** @param base the reference of the base on the engine */
export function dockerfileOf({ config, commands = [] }: ImageRecipe, base: string): string {
  const lines = (keyword: string, values: readonly string[] = []) =>
    values.map((value) => `${keyword} ${value}`)
  const pairs = (keyword: string, values: Readonly<Record<string, string>> = {}) =>
    Object.entries(values).map(([name, value]) => `${keyword} ${name}=${quoted(value)}`)
  const one = (keyword: string, value: string | undefined) =>
    value === undefined ? [] : [`${keyword} ${value}`]
  const list = (keyword: string, value: readonly string[] | undefined) =>
    one(keyword, value === undefined ? undefined : quoted(value))
  return [
    `FROM ${base}`,
    'ADD layer.tar /',
    ...commands.map((command) => `RUN ${command}`),
    ...pairs('ENV', config.Env),
    ...pairs('LABEL', config.Labels),
    ...lines('EXPOSE', config.ExposedPorts),
    ...lines('VOLUME', config.Volumes),
    ...one('WORKDIR', config.WorkingDir),
    ...one('USER', config.User),
    ...one('STOPSIGNAL', config.StopSignal),
    ...one('HEALTHCHECK --interval=1s CMD', config.Healthcheck),
    ...list('ENTRYPOINT', config.Entrypoint),
    ...list('CMD', config.Cmd),
    '',
  ].join('\n')
}
