import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What the fake `docker` was called with. */
export interface DockerCall {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** By id. */
  readonly secrets: Readonly<Record<string, { readonly text: string; readonly mode: string }>>
}

export interface FakeDocker {
  /** For the PATH of whoever is to find it. */
  readonly path: string
  readonly directory: string
  /** Shell commands that it runs for a build. */
  readonly answer: (script: string) => void
  /** The last build; null: none. */
  readonly call: () => DockerCall | null
  readonly remove: () => void
}

/** What it says that it has built. */
export const builtDigest = `sha256:${'b'.repeat(64)}`

/** A `docker` that has buildx, writes down what it is given, and does as it is told. */
export function fakeDocker(): FakeDocker {
  const directory = mkdtempSync(join(tmpdir(), 'canary-fake-docker-'))
  const file = (name: string) => join(directory, name)
  mkdirSync(file('bin'))
  writeFileSync(
    file('bin/docker'),
    `#!/bin/sh
[ "$2" = version ] && exit 0
here='${directory}'
tr '\\0' '\\n' < /proc/self/environ > "$here/env"
: > "$here/args"
for argument in "$@"; do
  printf '%s\\0' "$argument" >> "$here/args"
  case "$argument" in
    --secret=id=*,src=*)
      id="\${argument#--secret=id=}"
      id="\${id%%,src=*}"
      source="\${argument#*,src=}"
      mkdir -p "$here/secrets"
      cp "$source" "$here/secrets/$id"
      stat -c %a "$source" > "$here/secrets/$id.mode"
      ;;
    --metadata-file=*)
      metadata="\${argument#--metadata-file=}"
      cp "$here/metadata" "$metadata"
      ;;
  esac
done
. "$here/answer"
`,
  )
  chmodSync(file('bin/docker'), 0o755)
  writeFileSync(file('answer'), 'exit 0\n')
  writeFileSync(file('metadata'), JSON.stringify({ 'containerimage.digest': builtDigest }))
  return {
    path: `${file('bin')}:/usr/bin:/bin`,
    directory,
    answer: (script) => {
      writeFileSync(file('answer'), script)
    },
    call: () => (existsSync(file('args')) ? readCall(file) : null),
    remove: () => {
      rmSync(directory, { recursive: true })
    },
  }
}

function readCall(file: (name: string) => string): DockerCall {
  const args = readFileSync(file('args'), 'utf8').split('\0').slice(0, -1)
  const ids = args.flatMap((argument) => /^--secret=id=([^,]+),src=/.exec(argument)?.[1] ?? [])
  return {
    args,
    env: Object.fromEntries(
      readFileSync(file('env'), 'utf8')
        .split('\n')
        .filter((line) => line.includes('='))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    ),
    secrets: Object.fromEntries(
      ids.map((id) => [
        id,
        {
          text: readFileSync(file(`secrets/${id}`), 'utf8'),
          mode: readFileSync(file(`secrets/${id}.mode`), 'utf8').trim(),
        },
      ]),
    ),
  }
}
