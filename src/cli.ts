import { runCommandLine } from './cli/run-command-line.ts'

void runCommandLine(process)
