#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { compileCacheDirectory } from './cli/compile-cache.ts'
import { describeOldNode } from './cli/node-version.ts'
import { sayVersion } from './cli/say-version.ts'

const refusal = describeOldNode(process.versions.node)
if (refusal !== null) {
  process.stderr.write(`${refusal}\n`)
  process.exitCode = 3
} else if (!sayVersion(process.argv.slice(2))) {
  // Whoever runs it again waits less: what is loaded from here on is compiled once.
  // NODE_DISABLE_COMPILE_CACHE=1 turns it off.
  const directory = compileCacheDirectory(process.env)
  if (directory !== null) enableCompileCache(directory)
  // Node's words to the authors of our dependencies are not for people who run the command.
  process.noDeprecation = true
  void import('./cli/run-command-line.ts').then(({ runCommandLine }) => runCommandLine(process))
}
