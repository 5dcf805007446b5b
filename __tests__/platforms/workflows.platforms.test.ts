import { githubJobContainer, githubService } from './cases/github-actions.ts'
import { gitlabJob } from './cases/gitlab-job.ts'
import { dataprocServerless, sparkK8s } from './cases/spark.ts'
import { airflowKpo, argoWorkflows, tekton } from './cases/workflow-steps.ts'
import { describePlatforms } from './support/describe-platforms.ts'

describePlatforms([
  githubJobContainer,
  githubService,
  gitlabJob,
  argoWorkflows,
  tekton,
  airflowKpo,
  sparkK8s,
  dataprocServerless,
])
