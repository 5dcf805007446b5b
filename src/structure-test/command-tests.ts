import { structureTestLimits } from '../limits.ts'
import { placed } from '../yaml/made.ts'
import type { Made } from '../yaml/made.ts'
import { hasVariables } from '../dollar-variables.ts'
import type { CommandTest, StructureTest } from './schema.ts'
import { environmentOf, filled, variablesOfCommand } from './variables.ts'

/** Checks whose commands run each in a container of its own, with nothing of the image beside it. */
export function checksOfCommandTests({
  commandTests,
  globalEnvVars,
}: StructureTest): readonly Made[] {
  return commandTests.map((test, index) => {
    const path = ['commandTests', index]
    const fields = { exec: placed(path, execOf(test, globalEnvVars, path)) }
    const timeoutSeconds = structureTestLimits.commandSeconds
    return placed(path, {
      name: placed([...path, 'name'], test.name),
      probe: placed(path, { ...fields, timeoutSeconds }),
    })
  })
}

function execOf(
  test: CommandTest,
  globals: StructureTest['globalEnvVars'],
  path: readonly PropertyKey[],
): Made {
  const command = test.command.map(variablesOfCommand(globals, test))
  const env = environmentOf(globals, test.envVars)
  const expands = [...command, ...env.map(({ value }) => value)].some(hasVariables)
  return {
    isolated: true,
    command: placed([...path, 'command'], command),
    ...(expands ? { expand: true } : {}),
    env: filled(env.map(({ name, value }) => ({ name, value }))),
    setup: filled(test.setup.map((words, index) => placed([...path, 'setup', index], words))),
    teardown: filled(
      test.teardown.map((words, index) => placed([...path, 'teardown', index], words)),
    ),
    ...(test.exitCode === 0 ? {} : { exitCode: placed([...path, 'exitCode'], test.exitCode) }),
    stdout: outputOf(test, 'Output', path),
    stderr: outputOf(test, 'Error', path),
  }
}

function outputOf(
  test: CommandTest,
  stream: 'Output' | 'Error',
  path: readonly PropertyKey[],
): Made | undefined {
  const patterns = (key: `expected${typeof stream}` | `excluded${typeof stream}`) => {
    const items = test[key].map((pattern, index) => placed([...path, key, index], pattern))
    return items.length === 0 ? undefined : placed([...path, key], items)
  }
  const matches = patterns(`expected${stream}`)
  const excludes = patterns(`excluded${stream}`)
  if (matches === undefined && excludes === undefined) return undefined
  return { matches, excludes }
}
