import { enableCompileCache } from 'node:module'
import { runCommandLine } from './cli/run-command-line.ts'

// Whoever runs it again waits less: what is loaded is compiled once. Node keeps the cache in the
// directory for temporary files; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
enableCompileCache()

void runCommandLine(process)
