import type { ContainerFault } from './container-fault.ts'

/**
 * What engines and runtimes say of a container or a command that they cannot start: Docker 20.10 to
 * 29, Podman 4 and 5, containerd 2, with runc, crun, youki and kata below them.
 *
 * Their sentences quote names that images and manifests choose, so a sentence counts only where it
 * begins: behind the words that engines wrap around it, and never anywhere in the text.
 */

/** Each engine and runtime puts its own words before those of the one below. */
const wrappers = new RegExp(
  `^(?:${[
    'Error',
    'container create',
    'fill out specgen',
    'failed to create task for container',
    'failed to create shim task',
    'failed to start task(?: for container)?',
    'OCI runtime (?:create|start|exec) failed',
    '(?:runc|crun|youki|kata)',
    'runc (?:create|start|run|exec) failed',
    'exec failed',
    'unable to start container process',
    'error during container init',
    '(?:container|standard_init)_linux\\.go:\\d+',
    'starting container process caused',
    'process_linux\\.go:\\d+',
    'container init caused',
    'cannot start a (?:stopped|container) process',
    'looking up supplemental groups for container [0-9a-f]{64}',
    'failed to set up container networking',
    // containerd's, asked by CRI.
    'failed to create containerd (?:task|container)',
    'failed to start containerd task "[0-9a-f]+"',
    'failed to generate container "[0-9a-f]+" spec',
    'failed to generate spec',
    'failed to get container spec opts',
    'mount callback failed on \\S+',
    'failed to exec in container',
    'failed to (?:create|start) exec "[0-9a-f]+"',
    // Devices.
    'CDI device injection failed',
    'setting up CDI devices',
    'could not apply required modification to OCI specification',
    'error modifying OCI spec',
    'failed to inject CDI devices',
    'failed to inject devices',
    'error setting up exec command',
  ].join('|')}): (?=.)`,
  'i',
)

/** The sentence itself: what is wrong, and the words that are wrapped around it left out. */
export function unwrapped(message: string): string {
  let words = message.replaceAll(/\s+/g, ' ').trim()
  for (;;) {
    const inner = words.replace(wrappers, '')
    if (inner === words) break
    words = inner
  }
  // What Go's runtimes and Podman hang on: the name of an error's class.
  return words.replace(
    /(?:: (?:unknown|OCI runtime (?:error|attempted to invoke a command that was not found)|OCI permission denied))+$/,
    '',
  )
}

const quoted = String.raw`"((?:[^"\\]|\\.)*)"`
/** runc behind `exec: "name": `; what else stands there, such as a want of memory, is no fault of the file. */
const execWords = new RegExp(
  `^exec: ${quoted}: (?:(executable file not found in \\$PATH|(?:stat .*: )?no such file or directory|(?:stat .*: )?not a directory)|((?:stat .*: )?permission denied|is a directory(?:: permission denied)?|exec format error|text file busy))$`,
  's',
)

interface Pattern {
  readonly words: RegExp
  readonly fault: (found: RegExpExecArray) => ContainerFault
}

const notFound = ([, program = '']: readonly string[]): ContainerFault =>
  program === '' ? { kind: 'no-command' } : { kind: 'program', problem: 'not-found', program }
const notExecutable = ([, program = '']: readonly string[]): ContainerFault => ({
  kind: 'program',
  problem: 'not-executable',
  program: program === '' ? null : program,
})
const workingDirectory = (): ContainerFault => ({ kind: 'working-directory' })
const mount = ([, target = '']: readonly string[]): ContainerFault => ({ kind: 'mount', target })

/** In the order in which they are tried; the sentence is one line. */
const patterns: readonly Pattern[] = [
  { words: /^exec: "docker-init": /, fault: () => ({ kind: 'engine' }) },
  // The program. runc:
  {
    words: execWords,
    fault: (found) => {
      const program = unquoted(found[1] ?? '')
      return found[2] === undefined ? notExecutable(['', program]) : notFound(['', program])
    },
  },
  { words: /^exec (\/\S*): no such file or directory$/, fault: notFound },
  { words: /^exec (\/\S*): (?:exec format error|permission denied)$/, fault: notExecutable },
  // crun:
  { words: /^executable file [`'](.*)[`'] not found(?: in \$PATH)?(?:: .*)?$/i, fault: notFound },
  { words: /^open executable: Permission denied$/i, fault: notExecutable },
  { words: /^open [`'](.*)[`']: No such file or directory$/i, fault: notFound },
  {
    words: /^(?:open|execve|exec) [`'](.*)[`']: (?:Permission denied|Exec format error)$/i,
    fault: notExecutable,
  },
  { words: /^exec(?:ve)?: Exec format error$/i, fault: notExecutable },
  // kata, youki:
  { words: /^the file (.*) was not found$/i, fault: notFound },
  {
    words:
      /^executable '(.*)' (?:not found in \$PATH|for container process doesn't have the correct permission)$/i,
    fault: notFound,
  },
  // None at all. Docker, Podman:
  { words: /^no command specified$/i, fault: () => ({ kind: 'no-command' }) },
  {
    words: /^no command or entrypoint provided, and no CMD or ENTRYPOINT from image$/,
    fault: () => ({ kind: 'no-command' }),
  },
  // Who it runs as.
  {
    words: /^unable to find user (.*): no matching entries in passwd file$/i,
    fault: ([, name = '']) => ({ kind: 'user', name }),
  },
  {
    words: /^unable to find group (.*): no matching entries in group file$/i,
    fault: ([, name = '']) => ({ kind: 'group', name }),
  },
  { words: /^no users found$/, fault: () => ({ kind: 'user', name: null }) },
  {
    words: /^uids and gids must be in range 0-\d+$/,
    fault: () => ({ kind: 'user', name: null }),
  },
  // Where it runs.
  {
    words:
      /^workdir ".*" (?:exists on container [0-9a-f]+, but is not a directory|does not exist on container [0-9a-f]+)$/,
    fault: workingDirectory,
  },
  { words: /^mkdir \/.*: not a directory$/, fault: workingDirectory },
  { words: /^Cannot mkdir: .* is not a directory$/i, fault: workingDirectory },
  {
    words:
      /^chdir to cwd \(".*"\) set in config\.json failed: (?:permission denied|not a directory|no such file or directory)$/,
    fault: workingDirectory,
  },
  {
    words:
      /^chdir to [`'].*[`']: (?:Permission denied|Not a directory|No such file or directory)$/i,
    fault: workingDirectory,
  },
  {
    words: /^the working directory '.*' is invalid, it needs to be an absolute path$/,
    fault: workingDirectory,
  },
  { words: /^Cwd must be an absolute path$/, fault: workingDirectory },
  // What is mounted over it.
  { words: /^cannot mount volume over existing file, file exists (.*)$/, fault: mount },
  {
    words: new RegExp(
      `^error mounting ".*" to rootfs at ${quoted}: .*(?:not a directory|cannot be mounted because it is not of type proc|on the top of rootfs.*|(?:check proc-safety of .*))(?:: Are you trying to mount a directory onto a file.*)?$`,
    ),
    fault: mount,
  },
  // What else an image may hold that an engine refuses.
  { words: /^unable to convert image EXPOSE: /, fault: () => ({ kind: 'port' }) },
  {
    words: /^running container create option: stop signal cannot be /,
    fault: () => ({ kind: 'stop-signal' }),
  },
  { words: /^invalid signal: /i, fault: () => ({ kind: 'stop-signal' }) },
  { words: /^invalid environment variable: /, fault: () => ({ kind: 'environment' }) },
  // Programs of the engine's host: what --init starts, and hooks.
  { words: /^container-init binary not found on the host/, fault: () => ({ kind: 'engine' }) },
  { words: /^error (?:running|executing)(?: \w+)? hook\b/i, fault: () => ({ kind: 'engine' }) },
]

/** Whose fault it is that a container or a command does not start. */
export function faultIn(message: string): ContainerFault {
  const sentence = unwrapped(message)
  for (const { words, fault } of patterns) {
    const found = words.exec(sentence)
    if (found !== null) return fault(found)
  }
  return { kind: isEngineTrouble(sentence) ? 'engine' : 'unknown' }
}

/** Go's `%q`, as far as names of files go; what cannot be read is given as it is. */
function unquoted(text: string): string {
  try {
    const plain: unknown = JSON.parse(`"${text.replaceAll(/\\x([0-9a-f]{2})/g, '\\u00$1')}"`)
    return typeof plain === 'string' ? plain : text
  } catch {
    return text
  }
}

/** An errno, or Go's name for a broken connection, that a chain of errors ends with. */
function isEngineTrouble(sentence: string): boolean {
  return /(?:^|: )(?:no space left on device|input\/output error|disk quota exceeded|read-only file system|too many open files(?: in system)?|i\/o timeout|context (?:deadline exceeded|canceled)|(?:unexpected )?EOF|database is locked|connection (?:refused|reset by peer)|broken pipe)$/i.test(
    sentence,
  )
}
