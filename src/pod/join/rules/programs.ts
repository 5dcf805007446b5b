import { findProgram } from '../../../programs/search.ts'
import { searchFinding } from '../../../programs/search-findings.ts'
import { firstProgram, shellCommand } from '../../../programs/shell-command.ts'
import { actionsOf } from '../actions.ts'
import type { ActionOf, ContainerAction } from '../actions.ts'
import type { JoinCode } from '../codes.ts'
import type { Finding } from '../finding.ts'
import { programFault } from '../program.ts'
import type { ProgramFault } from '../program.ts'
import { holdsSecret } from '../scope.ts'
import type { CommandWord, ContainerScope } from '../scope.ts'

/** Whether every program that the Pod starts is in its image, and can be started. */
export async function programFindings(scope: ContainerScope): Promise<readonly Finding[]> {
  const found = await Promise.all([
    ownProgram(scope),
    ...actionsOf(scope).map(async (action) => await actionProgram(action, scope)),
  ])
  return found.flat()
}

const commandCodes: Readonly<Record<ProgramFault['kind'], JoinCode>> = {
  missing: 'pod-command-missing',
  interpreter: 'pod-command-missing',
  'not-executable': 'pod-command-not-executable',
  loader: 'pod-command-unloadable',
  library: 'pod-command-unloadable',
}

async function ownProgram(scope: ContainerScope): Promise<readonly Finding[]> {
  const { container, command, image, path } = scope
  const { name } = container
  if (command.length === 0) {
    if (image === null) return []
    return [
      {
        code: 'pod-command-none',
        message: `container ${name} names no command, and its image has neither ENTRYPOINT nor CMD: there is nothing to start`,
        path: [...path, 'image'],
        hint: 'write the command of the container',
      },
    ]
  }
  return await faultsOf(command, `container ${name}`, scope, ({ kind, words, hint }, word) => ({
    code: commandCodes[kind],
    message: `container ${name} cannot start: ${words}`,
    path: word.path,
    hint,
  }))
}

/** What comes of an action whose program does not start. */
const consequences: Readonly<Record<ActionOf, readonly [JoinCode, string]>> = {
  startup: [
    'pod-probe-program-missing',
    'kubelet never gets a result, and the container never counts as started',
  ],
  readiness: [
    'pod-probe-program-missing',
    'kubelet never gets a result, and the container never becomes ready',
  ],
  liveness: [
    'pod-liveness-program-missing',
    'kubelet never gets a result, and never restarts the container, whatever becomes of it',
  ],
  postStart: ['pod-post-start-program-missing', 'the container is killed each time it has started'],
  preStop: ['pod-pre-stop-program-missing', 'the container is told to stop at once, without it'],
}

/** What comes of it where the program is started, and ends at once. */
const unloadable: Readonly<Record<ActionOf, readonly [JoinCode, string]>> = {
  startup: [
    'pod-probe-program-unloadable',
    'the probe fails each time, and the container is killed before it counts as started',
  ],
  readiness: [
    'pod-probe-program-unloadable',
    'the probe fails each time, and the container never becomes ready',
  ],
  liveness: [
    'pod-probe-program-unloadable',
    'the probe fails each time, and kubelet restarts the container again and again',
  ],
  postStart: consequences.postStart,
  preStop: consequences.preStop,
}

async function actionProgram(
  { of, name, command }: ContainerAction,
  scope: ContainerScope,
): Promise<readonly Finding[]> {
  if (command.length === 0) return []
  return await faultsOf(command, name, scope, ({ kind, words, hint }, word) => {
    const [code, consequence] = (kind === 'library' ? unloadable : consequences)[of]
    return {
      code,
      message: `${name} cannot run: ${words}; ${consequence}`,
      path: word.path,
      hint:
        of === 'preStop' && kind === 'missing' && word.text === 'sleep'
          ? 'let kubelet wait, which needs no program: preStop: {sleep: {seconds: 5}}'
          : hint,
    }
  })
}

async function faultsOf(
  words: readonly CommandWord[],
  name: string,
  scope: ContainerScope,
  tell: (fault: ProgramFault, word: CommandWord) => Finding,
): Promise<readonly Finding[]> {
  const texts = words.map(({ text }) => text)
  const shell = shellCommand(texts)
  for (const index of new Set([0, shell?.shell ?? 0])) {
    const word = words[index]
    if (word?.isKnown !== true) return []
    if (holdsSecret(word.text, scope.variables.secrets)) return []
    const fault = await programFault(word.text, scope.place)
    // Whoever brings a device may bring libraries, and have the loader's cache written anew.
    if (fault?.kind === 'library' && hasDevice(scope)) return []
    if (fault !== null) return [tell(fault, word)]
  }
  // A shell that somebody logs in by has a PATH of its own, and the image's own scripts were tried with it.
  const script = shell === null || shell.isLogin ? undefined : words[shell.script]
  return script === undefined || script.path.at(-1) === 'image'
    ? []
    : await scriptFindings(script, name, scope)
}

function hasDevice({ container: { resources, resourceClaims } }: ContainerScope): boolean {
  if (resourceClaims.length > 0) return true
  return [...Object.keys(resources.limits), ...Object.keys(resources.requests)].some((name) =>
    name.includes('/'),
  )
}

async function scriptFindings(
  script: CommandWord,
  name: string,
  { place, variables }: ContainerScope,
): Promise<readonly Finding[]> {
  const program = firstProgram(script.text)
  if (program === null || holdsSecret(program, variables.secrets)) return []
  const search = await findProgram(program, place)
  if (search.kind !== 'missing' && search.kind !== 'loop') return []
  const fault = searchFinding(program, search, place)
  // A busybox knows programs that are no files.
  if (fault === null || (await findProgram('ls', place)).kind !== 'found') return []
  return [
    {
      code: 'pod-script-command-missing',
      message: `the script of ${name} begins with a program that is not there: ${fault.message}; the shell ends with code 127`,
      path: script.path,
      hint: fault.hint ?? '',
    },
  ]
}
