import { quote } from '../../../errors.ts'
import { expand } from '../../content/expand.ts'
import { actionsOf, isProbe } from '../actions.ts'
import type { ContainerAction } from '../actions.ts'
import type { Finding } from '../finding.ts'
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
  { variables }: ContainerScope,
): readonly Finding[] {
  return words.flatMap((word) => [
    ...(word === script ? lonelyDollars(word, name) : []),
    ...(variables.isWhole
      ? referencesIn(word.written)
          .filter((one) => isVariableName(one) && !variables.values.has(one))
          .map((variable) => unknown(variable, word, name, word === script))
      : []),
  ])
}

/** The names that `$(NAME)` refers to, each once; `$$(NAME)` refers to nothing. */
function referencesIn(text: string): readonly string[] {
  const names = new Set<string>()
  expand(text, (name) => {
    names.add(name)
    return ''
  })
  return [...names]
}

/** Programs have small letters: a shell is to run `$(hostname)`. */
function isVariableName(name: string): boolean {
  return /^[A-Z_][A-Z0-9_]*$/.test(name)
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
function environmentFindings({ container, path, variables }: ContainerScope): readonly Finding[] {
  if (!variables.isWhole) return []
  const { env } = container
  const firstPlace = new Map(env.map(({ name }, index) => [name, index] as const).reverse())
  return env.flatMap((variable, index) => {
    if (!('value' in variable)) return []
    const at = [...path, 'env', index, 'value']
    return referencesIn(variable.value)
      .filter((name) => isVariableName(name))
      .flatMap((name): readonly Finding[] => {
        const place = firstPlace.get(name)
        // Unless envFrom or a service sets it before.
        const isLater = place !== undefined && place >= index
        const start = `the value of ${variable.name} in container ${container.name} has $(${name})`
        if (isLater && !isSetBefore(name, container, index)) {
          return [
            {
              code: 'pod-variable-later',
              message: `${start}, which is set only later: it stays as it is`,
              path: at,
              hint: `move ${name} above ${variable.name}`,
            },
          ]
        }
        if (variables.values.has(name)) return []
        return [
          {
            code: 'pod-variable-unknown',
            message: `${start}, and the Pod sets no variable ${name}: it stays as it is`,
            path: at,
            hint: `set ${name} before it; variables of the image do not count here`,
          },
        ]
      })
  })
}

/** What envFrom gives is not looked at: there is no saying whether it has the name. */
function isSetBefore(
  name: string,
  { env, envFrom }: ContainerScope['container'],
  index: number,
): boolean {
  return envFrom.length > 0 || env.slice(0, index).some((one) => one.name === name)
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
        const isTold = variables.isWhole && isVariableName(variable)
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
