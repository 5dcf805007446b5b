import { azuremlInference } from './cases/azureml-inference.ts'
import { bentoml } from './cases/bentoml.ts'
import { daskScheduler } from './cases/dask-scheduler.ts'
import { kserveV1, kserveV2 } from './cases/kserve.ts'
import { mlflow } from './cases/mlflow.ts'
import { openai } from './cases/openai.ts'
import { rayHead } from './cases/ray.ts'
import { runpodServerless } from './cases/runpod-serverless.ts'
import { sagemakerInference, sagemakerInferenceOfCsv } from './cases/sagemaker-inference.ts'
import { sagemakerTraining } from './cases/sagemaker-training.ts'
import { tfServing } from './cases/tf-serving.ts'
import { tritonServer } from './cases/triton.ts'
import { vertexPrediction } from './cases/vertex-prediction.ts'
import { describePlatforms } from './support/describe-platforms.ts'

describePlatforms([
  ...[sagemakerInference, sagemakerInferenceOfCsv, sagemakerTraining, vertexPrediction],
  ...[azuremlInference, kserveV2, kserveV1, tritonServer, tfServing, openai, bentoml, mlflow],
  ...[rayHead, daskScheduler, runpodServerless],
])
