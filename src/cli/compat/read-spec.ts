import { resolve } from 'node:path'
import { compileSpec } from '../../compatibility/match/compile.ts'
import type { CompiledSpec } from '../../compatibility/match/compile.ts'
import { parseSpec } from '../../compatibility/spec/parse.ts'
import { compatibilityLimits } from '../../limits.ts'
import { readSource } from '../../yaml/source.ts'
import type { SourceText } from '../../yaml/source.ts'
import type { CommandIo } from '../command.ts'
import type { CompatDependencies } from './dependencies.ts'

/** Reads the text of a spec, known by the path that the user wrote. */
export async function readSpec(path: string, io: CommandIo): Promise<SourceText> {
  const { specBytes } = compatibilityLimits
  const { text } = await readSource(resolve(io.cwd, path), 'the compatibility spec', specBytes)
  return { file: path, text }
}

export async function compileSource(
  source: SourceText,
  { loadTemplates }: Pick<CompatDependencies, 'loadTemplates'>,
  signal: AbortSignal,
): Promise<CompiledSpec> {
  return compileSpec(await parseSpec(source), { loadTemplates, signal })
}
