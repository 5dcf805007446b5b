import { cleanUp } from './action/clean-up.ts'

void cleanUp(process)
