import { cleanUp } from './action/clean-up.ts'

// Node's words to the authors of our dependencies are not for people who run the action.
process.noDeprecation = true
void cleanUp(process)
