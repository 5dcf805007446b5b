import { restrictedCloudRun } from './cases/cloud-run.ts'
import {
  apptainer,
  kubeflowOnOpenshift,
  openshift,
  podSecurityRestricted,
  readOnlyKnative,
  slurmPyxis,
} from './cases/profiles.ts'
import { describePlatforms } from './support/describe-platforms.ts'

describePlatforms([
  openshift,
  podSecurityRestricted,
  apptainer,
  slurmPyxis,
  restrictedCloudRun,
  readOnlyKnative,
  kubeflowOnOpenshift,
])
