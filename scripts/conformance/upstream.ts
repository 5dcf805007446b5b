/** Upstream's newest release, as Go serves it, with a program of ours in its tree. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What one comparison came to. */
export interface Comparison {
  /** Such as `github.com/docker/cli v29.7.2`. */
  readonly upstream: string
  /** How many answers were compared. */
  readonly compared: number
  /** One sentence each. */
  readonly differences: readonly string[]
}

export interface Upstream {
  readonly version: string
  /**
   * Runs the program in the directory `work` of its own.
   *
   * @returns what it wrote, read as JSON
   * @throws {Error} when it cannot be built, or ends with another code than 0
   */
  readonly ask: (question: unknown) => unknown
  /** An empty directory that the program works in. */
  readonly work: string
  readonly remove: () => void
}

const tenMinutes = 600_000
const answerBytes = 256 * 1024 * 1024

/**
 * Copies a module to a directory of its own and builds `program` inside of it, since only there Go
 * lets it import what is internal, with the versions that upstream itself is built with.
 *
 * @param source of the tree: a module that Go downloads, or where it lies already
 * @param program directory of ours with a `main.go`
 */
export function buildInside(source: ModuleTree, program: string): Upstream {
  const root = mkdtempSync(join(tmpdir(), 'canary-conformance-'))
  const remove = () => {
    rmSync(root, { recursive: true, force: true })
  }
  try {
    const tree = join(root, 'tree')
    source.copyTo(tree)
    cpSync(program, join(tree, 'cmd', 'conformance'), { recursive: true })
    const binary = join(root, 'conformance')
    // Upstream's vendor directory has no packages that only we import.
    go(tree, ['build', '-mod=mod', '-o', binary, './cmd/conformance'])
    // As long as the longest path that a vector names, so that `..` stays inside.
    const work = join(root, 'srv', 'manifest')
    mkdirSync(work, { recursive: true })
    return {
      version: source.version,
      work,
      remove,
      ask: (question) =>
        JSON.parse(
          execFileSync(binary, {
            cwd: work,
            input: JSON.stringify(question),
            maxBuffer: answerBytes,
            timeout: tenMinutes,
            encoding: 'utf8',
          }),
        ) as unknown,
    }
  } catch (error) {
    remove()
    throw error
  }
}

export interface ModuleTree {
  readonly version: string
  readonly copyTo: (directory: string) => void
}

interface Downloaded {
  readonly Version: string
  readonly Dir: string
}

/**
 * @param module such as `github.com/docker/cli`
 * @param options `version`: such as `v1.36.3`; null: the newest release. `withoutReplacing`: modules that
 *   its go.mod looks for in directories that only its repository has
 */
export function newestModule(
  module: string,
  {
    version: wanted = null,
    withoutReplacing = [],
  }: { readonly version?: string | null; readonly withoutReplacing?: readonly string[] } = {},
): ModuleTree {
  // `go help mod download` has the shape.
  const { Version: version, Dir: directory } = JSON.parse(
    go(tmpdir(), ['mod', 'download', '-json', `${module}@${wanted ?? 'latest'}`]),
  ) as Downloaded
  return {
    version,
    copyTo: (tree) => {
      cpSync(directory, tree, { recursive: true })
      // What Go downloads is read-only.
      execFileSync('chmod', ['-R', 'u+w', tree])
      // A module that keeps its go.mod under another name, as it has no semantic versions.
      for (const [from, to] of [
        ['vendor.mod', 'go.mod'],
        ['vendor.sum', 'go.sum'],
      ] as const) {
        if (existsSync(join(tree, from))) renameSync(join(tree, from), join(tree, to))
      }
      for (const replaced of withoutReplacing) {
        go(tree, ['mod', 'edit', `-dropreplace=${replaced}`])
      }
    },
  }
}

/**
 * @param repository address or path of a git repository; the newest tag of a release such as `v1.2.3`
 *   is taken
 */
export function newestTag(repository: string): ModuleTree {
  const refs = git(['ls-remote', '--tags', '--refs', '--sort=-version:refname', repository])
  const version = /refs\/tags\/(v\d+\.\d+\.\d+)$/m.exec(refs)?.[1]
  if (version === undefined) throw new Error(`${repository} has no tag of a release`)
  return {
    version,
    copyTo: (tree) => {
      git(['clone', '--quiet', '--depth=1', `--branch=${version}`, repository, tree])
    },
  }
}

function git(args: readonly string[]): string {
  return execFileSync('git', ['-c', 'advice.detachedHead=false', ...args], {
    timeout: tenMinutes,
    maxBuffer: answerBytes,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** @throws {Error} when it ends with another code than 0 */
export function go(directory: string, args: readonly string[]): string {
  try {
    return execFileSync('go', args, {
      cwd: directory,
      env: { ...process.env, GOFLAGS: '-buildvcs=false', GOWORK: 'off' },
      maxBuffer: answerBytes,
      timeout: tenMinutes,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  } catch (error) {
    throw new Error(`go ${args.join(' ')} failed`, { cause: error })
  }
}
