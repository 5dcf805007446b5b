import { runAction } from './action/run-action.ts'

// Node's words to the authors of our dependencies are not for people who run the action.
process.noDeprecation = true
void runAction(process)
