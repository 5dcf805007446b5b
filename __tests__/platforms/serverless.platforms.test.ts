import { awsLambda, awsLambdaEmulator } from './cases/aws-lambda.ts'
import { cloudRun } from './cases/cloud-run.ts'
import { ecsExpress } from './cases/ecs-express.ts'
import { fly } from './cases/fly.ts'
import { heroku } from './cases/heroku.ts'
import { knative } from './cases/knative.ts'
import { nomad } from './cases/nomad.ts'
import { describePlatforms } from './support/describe-platforms.ts'

describePlatforms([cloudRun, knative, awsLambda, awsLambdaEmulator, ecsExpress, heroku, fly, nomad])
