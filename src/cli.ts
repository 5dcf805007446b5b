import { enableCompileCache } from 'node:module'
import { describeOldNode } from './cli/node-version.ts'
import { runCommandLine } from './cli/run-command-line.ts'

const refusal = describeOldNode(process.versions.node)
if (refusal === null) {
  // Whoever runs it again waits less: what is loaded is compiled once. Node keeps the cache in the
  // directory for temporary files; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
  enableCompileCache()
  // Node's words to the authors of our dependencies are not for people who run the command.
  process.noDeprecation = true
  void runCommandLine(process)
} else {
  process.stderr.write(`${refusal}\n`)
  process.exitCode = 3
}
