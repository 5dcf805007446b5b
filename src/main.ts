import { runAction } from './action/run-action.ts'

void runAction(process)
