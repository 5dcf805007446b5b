import { daskScheduler } from './cases/dask-scheduler.ts'
import { describePlatforms } from './support/describe-platforms.ts'

describePlatforms([daskScheduler])
