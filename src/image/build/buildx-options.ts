/**
 * Options that are handed to `docker buildx build` as they are, by the inputs of
 * docker/build-push-action that ask for them.
 *
 * https://docs.docker.com/reference/cli/docker/buildx/build/
 */
const options = {
  'add-hosts': { flag: 'add-host', takes: 'list' },
  allow: { flag: 'allow', takes: 'list' },
  'build-contexts': { flag: 'build-context', takes: 'lines' },
  builder: { flag: 'builder', takes: 'one' },
  'cgroup-parent': { flag: 'cgroup-parent', takes: 'one' },
  'no-cache-filters': { flag: 'no-cache-filter', takes: 'list' },
  'shm-size': { flag: 'shm-size', takes: 'one' },
  ssh: { flag: 'ssh', takes: 'list' },
  ulimit: { flag: 'ulimit', takes: 'lines' },
} as const

export type BuildxOptionName = keyof typeof options

interface BuildxOptionKind {
  readonly name: BuildxOptionName
  /** `list`: with commas between its values, too; `lines`: a value may hold commas. */
  readonly takes: 'one' | 'list' | 'lines'
}

export const buildxOptions: readonly BuildxOptionKind[] = Object.entries(options).map(
  // The keys of that very table.
  ([name, { takes }]) => ({ name: name as BuildxOptionName, takes }),
)

/** `--add-host=…`, and the like. */
export function buildxFlag(name: BuildxOptionName, value: string): string {
  return `--${options[name].flag}=${value}`
}
