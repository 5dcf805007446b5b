import { binder } from './cases/binder.ts'
import { codeServer } from './cases/code-server.ts'
import { databricks } from './cases/databricks.ts'
import { devcontainer } from './cases/devcontainer.ts'
import { jupyterhub } from './cases/jupyterhub.ts'
import { kubeflow } from './cases/kubeflow.ts'
import { sagemakerStudio } from './cases/sagemaker-studio.ts'
import { workbench } from './cases/workbench.ts'
import { describePlatforms } from './support/describe-platforms.ts'

describePlatforms([
  ...[kubeflow, jupyterhub, binder, databricks, workbench, sagemakerStudio, codeServer],
  devcontainer,
])
