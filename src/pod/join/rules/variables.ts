import { quote } from '../../../errors.ts'
import { actionsOf, isProbe } from '../actions.ts'
import type { ContainerAction } from '../actions.ts'
import type { Finding } from '../finding.ts'
import { referencesIn } from '../references.ts'
import { scriptOf } from '../scope.ts'
import type { CommandWord, ContainerScope } from '../scope.ts'

/** What `$` means in commands and variables, where it is not what somebody meant. */
export function variableFindings(scope: ContainerScope): readonly Finding[] {
  const { container, command } = scope
  const own = command.filter(({ path }) => path.at(-1) !== 'image')
  const actions = actionsOf(scope)
  return [
    ...commandFindings(own, scriptOf(command), `the command of container ${container.name}`, scope),
    ...environmentFindings(scope),
    ...actions.filter(isProbe).flatMap((action) => probeFindings(action, scope)),
    ...actions.filter((one) => !isProbe(one)).flatMap((action) => hookFindings(action, scope)),
  ]
}

function commandFindings(
  words: readonly CommandWord[],
  script: CommandWord | null,
  name: string,
  scope: ContainerScope,
): readonly Finding[] {
  return words.flatMap((word) => [
    ...(word === script ? lonelyDollars(word, name) : []),
    ...referencesIn(word.written)
      .filter((one) => isVariableName(one) && !maySet(one, scope))
      .map((variable) => unknown(variable, word, name, word === script)),
  ])
}

/** Programs have small letters: a shell is to run `$(hostname)`. */
function isVariableName(name: string): boolean {
  return /^[A-Z_][A-Z0-9_]{0,99}$/.test(name)
}

/** Whether the Pod, a Service of its namespace or an object that is out of sight may set it. */
function maySet(name: string, { pod, variables }: ContainerScope): boolean {
  const isOfService = /_SERVICE_(?:HOST|PORT(?:_\w+)?)$|_PORT_\d+_(?:TCP|UDP|SCTP)(?:_\w+)?$/
  if (variables.values.has(name) || !variables.isWhole) return true
  return pod.spec.enableServiceLinks && isOfService.test(name)
}

/** `kill $$`: what is left of it is a dollar that stands for nothing. */
function lonelyDollars({ written, path }: CommandWord, name: string): readonly Finding[] {
  if (!/(?:^|[\s=./_\-"':])\$\$(?![\w($@#?*!{])/m.test(written)) return []
  return [
    {
      code: 'pod-dollar-dollar',
      message: `the script in ${name} has $$, which Kubernetes hands to the shell as $: it is no process id there`,
      path,
      hint: 'write $$$$ for the id of the shell',
    },
  ]
}

function unknown(
  variable: string,
  { path }: CommandWord,
  name: string,
  isScript: boolean,
): Finding {
  const outcome = isScript
    ? `the shell takes it for a command and runs ${variable}`
    : 'the program is given it as it stands here'
  return {
    code: 'pod-variable-unknown',
    message: `${name} has $(${variable}), and the Pod sets no variable ${variable}: ${outcome}`,
    path,
    hint: isScript
      ? `write \${${variable}} for a variable that the image or the runtime sets; else set it under env`
      : 'set it under env; variables of the image do not count here',
  }
}

/** A value refers to what stands before it. */
function environmentFindings(scope: ContainerScope): readonly Finding[] {
  const { env } = scope.container
  return env.flatMap((variable, index) =>
    'value' in variable
      ? referencesIn(variable.value)
          .filter((name) => isVariableName(name) && !isSetBefore(name, scope, index))
          .map((name) => notBefore(name, index, scope))
      : [],
  )
}

function isSetBefore(name: string, scope: ContainerScope, index: number): boolean {
  const { env, envFrom } = scope.container
  if (env.slice(0, index).some((one) => one.name === name)) return true
  const isOwn = env.some((one) => one.name === name)
  // What is set below may be set by envFrom as well, which comes before.
  return isOwn ? envFrom.length > 0 || !scope.variables.isWhole : maySet(name, scope)
}

function notBefore(
  name: string,
  index: number,
  { container: { env, name: container }, path }: ContainerScope,
): Finding {
  const own = env[index]?.name ?? ''
  const isLater = name !== own && env.some((one) => one.name === name)
  const start = `the value of ${own} in container ${container} has $(${name})`
  const at = [...path, 'env', index, 'value']
  return isLater
    ? {
        code: 'pod-variable-later',
        message: `${start}, which is set only later: it stays as it is`,
        path: at,
        hint: `move ${name} above ${own}`,
      }
    : {
        code: 'pod-variable-unknown',
        message: `${start}, and the Pod sets no variable ${name} before it: it stays as it is`,
        path: at,
        hint: 'write the whole value: variables of the image do not count here',
      }
}

/** Probes know what is written in env, and nothing else. */
function probeFindings(
  { name, command }: ContainerAction,
  scope: ContainerScope,
): readonly Finding[] {
  const { container, variables } = scope
  const script = scriptOf(command)
  return command.flatMap((word) => [
    ...(word === script ? lonelyDollars(word, name) : []),
    ...referencesIn(word.written).flatMap((variable): readonly Finding[] => {
      const found = container.env.findLast((one) => one.name === variable)
      if (found === undefined && !variables.values.has(variable)) {
        const isTold = isVariableName(variable) && !maySet(variable, scope)
        return isTold ? [unknown(variable, word, name, word === script)] : []
      }
      const outcome = probeOutcome(variable, found)
      if (outcome === null) return []
      return [
        {
          code: 'pod-probe-variable',
          message: `${name} has $(${variable}), which becomes ${outcome} there: kubelet knows only what stands in env literally when it runs a probe`,
          path: word.path,
          hint: `let a shell fill it in: ["sh", "-c", "… \${${variable}} …"]`,
        },
      ]
    }),
  ])
}

function probeOutcome(
  variable: string,
  found: ContainerScope['container']['env'][number] | undefined,
): string | null {
  if (found === undefined) return `the text ${quote(`$(${variable})`)}`
  if (!('value' in found)) return 'nothing'
  return referencesIn(found.value).length > 0 ? `the text ${quote(found.value)}` : null
}

/** Hooks know no variables at all, and no escapes. */
function hookFindings(
  { name, command }: ContainerAction,
  scope: ContainerScope,
): readonly Finding[] {
  const { values } = scope.variables
  const script = scriptOf(command)
  return command.flatMap((word): readonly Finding[] => {
    const variable = referencesIn(word.written).find(
      (one) => values.has(one) && (word !== script || isVariableName(one)),
    )
    const isEscaped = word === script && /\$\$(?=[A-Za-z_({$])/.test(word.written)
    if (variable === undefined && !isEscaped) return []
    const what = variable === undefined ? '$$' : `$(${variable})`
    return [
      {
        code: 'pod-hook-unexpanded',
        message: `${name} has ${what}, and Kubernetes replaces nothing in the commands of hooks: it reaches the process as it stands here`,
        path: word.path,
        hint:
          variable === undefined
            ? 'write a single $ in hooks'
            : `let a shell fill it in: ["sh", "-c", "… \${${variable}} …"]`,
      },
    ]
  })
}
