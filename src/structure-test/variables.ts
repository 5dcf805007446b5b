import type { Made } from '../yaml/made.ts'
import { expandVariables } from '../dollar-variables.ts'
import type { CommandTest, StructureTest } from './schema.ts'

type Variable = StructureTest['globalEnvVars'][number]

/** Puts variables of the file itself into a text; those of the image stay as they are written. */
export type PutIn = (text: string) => string

export function putIn(variables: readonly Variable[]): PutIn {
  const values = new Map(variables.map(({ key, value }) => [key, value]))
  return (text) => expandVariables(text, (name) => values.get(name) ?? null)
}

/**
 * What the words of a command may name: the file's variables, and the test's own once a `setup` has made an
 * image that has them.
 */
export function variablesOfCommand(
  globals: readonly Variable[],
  { setup, envVars }: CommandTest,
): PutIn {
  if (setup.length === 0) return putIn(globals)
  const ofFile = putIn(globals)
  return putIn([...globals, ...envVars.map((own) => ({ ...own, value: ofFile(own.value) }))])
}

/** The environment that a test's commands have beside that of the image. */
export function environmentOf(
  globals: readonly Variable[],
  own: readonly Variable[],
): readonly { readonly name: string; readonly value: string }[] {
  const ofFile = putIn(globals)
  const all = [...globals, ...own.map((one) => ({ ...one, value: ofFile(one.value) }))]
  const values = new Map(all.map(({ key, value }) => [key, value]))
  return [...values].map(([name, value]) => ({ name, value }))
}

/** A list, left out where there is nothing in it. */
export function filled(list: readonly Made[]): readonly Made[] | undefined {
  return list.length === 0 ? undefined : list
}
