/** Model servers of PyPI and Debian, each with the smallest model that it takes. */
import { file } from '../../image/support/layers.ts'
import type { ImageRecipe } from './recipe.ts'

const text = (lines: readonly string[]) => `${lines.join('\n')}\n`

export const bentomlOfPypi: ImageRecipe = {
  base: 'bentoml',
  members: [
    file(
      'app/service.py',
      text([
        'import bentoml',
        '@bentoml.service',
        'class Echo:',
        '    @bentoml.api',
        '    def echo(self, text: str) -> str:',
        '        return text',
      ]),
    ),
  ],
  config: { WorkingDir: '/app', Cmd: ['bentoml', 'serve', 'service:Echo'], Env: { HOME: '/tmp' } },
}

export const azuremlOfPypi: ImageRecipe = {
  base: 'azureml',
  members: [
    file(
      'app/score.py',
      text(['def init():', '    pass', 'def run(data):', '    return {"predictions": [1]}']),
    ),
  ],
  config: { WorkingDir: '/app', Cmd: ['azmlinfsrv', '--entry_script', 'score.py'] },
}

export const kserveOfPypi: ImageRecipe = {
  base: 'kserve',
  members: [
    file(
      'app/model.py',
      text([
        'from kserve import InferOutput, InferResponse, Model, ModelServer',
        'class Echo(Model):',
        '    def __init__(self, name):',
        '        super().__init__(name)',
        '        self.ready = True',
        '    def predict(self, payload, headers=None):',
        '        if isinstance(payload, dict):',
        '            return {"predictions": payload["instances"]}',
        '        output = InferOutput("out", [1], "FP32", data=[1.0])',
        '        return InferResponse("1", "model", [output])',
        '    def get_input_types(self):',
        '        return [{"name": "in", "datatype": "FP32", "shape": [1]}]',
        '    def get_output_types(self):',
        '        return [{"name": "out", "datatype": "FP32", "shape": [1]}]',
        'ModelServer(workers=1).start([Echo("model")])',
      ]),
    ),
  ],
  config: { WorkingDir: '/app', Cmd: ['python3', 'model.py'] },
}

export const mlflowOfPypi: ImageRecipe = {
  base: 'mlflow',
  members: [
    file(
      'app/save.py',
      text([
        'import mlflow.pyfunc',
        'class Echo(mlflow.pyfunc.PythonModel):',
        '    def predict(self, context, model_input, params=None):',
        '        return [1]',
        'mlflow.pyfunc.save_model("/app/model", python_model=Echo(), pip_requirements=[])',
      ]),
    ),
  ],
  commands: ['python3 /app/save.py'],
  config: {
    WorkingDir: '/app',
    Cmd: [
      ...['mlflow', 'models', 'serve', '-m', '/app/model', '-h', '0.0.0.0', '-p', '8080'],
      ...['--env-manager', 'local'],
    ],
    Env: { PATH: '/usr/local/bin:/usr/bin:/bin:/app/bin' },
  },
}

export const tritonOfPypi: ImageRecipe = {
  base: 'pytriton',
  members: [
    file(
      'app/serve.py',
      text([
        'import numpy as np',
        'from pytriton.decorators import batch',
        'from pytriton.model_config import ModelConfig, Tensor',
        'from pytriton.triton import Triton, TritonConfig',
        '@batch',
        'def infer(**inputs):',
        '    return [inputs["in"]]',
        'with Triton(config=TritonConfig(http_address="0.0.0.0", grpc_address="0.0.0.0")) as triton:',
        '    tensors = dict(inputs=[Tensor(name="in", dtype=np.float32, shape=(1,))],',
        '                   outputs=[Tensor(name="out", dtype=np.float32, shape=(1,))])',
        '    triton.bind(model_name="model", infer_func=infer, config=ModelConfig(max_batch_size=4), **tensors)',
        '    triton.serve()',
      ]),
    ),
  ],
  config: { WorkingDir: '/app', Cmd: ['python3', 'serve.py'], Env: { HOME: '/tmp' } },
}

export const rayOfPypi: ImageRecipe = { base: 'ray', members: [], config: {} }

export const trainingToolkit: ImageRecipe = {
  base: 'sagemaker-training',
  members: [
    file('opt/ml/code/train.py', text(['open("/opt/ml/model/weights", "w").write("model")'])),
  ],
  config: { Env: { SAGEMAKER_PROGRAM: 'train.py', HOME: '/root' } },
}

const application = text([
  'import os',
  'from fastapi import FastAPI, Request',
  'app = FastAPI()',
  '@app.get("/ping")',
  '@app.get("/health")',
  'def ping():',
  '    return {"status": "healthy"}',
  '@app.post("/predict")',
  '@app.post("/invocations")',
  'async def predict(request: Request):',
  '    body = await request.json()',
  '    return {"predictions": body.get("instances", [])}',
])

/** FastAPI and Uvicorn of Debian, on the port that a variable of the platform names. */
export function fastApi(port: string): ImageRecipe {
  const start = `exec uvicorn app:app --host 0.0.0.0 --port "${port}"`
  return {
    base: 'fastapi',
    members: [file('app/app.py', application)],
    config: { WorkingDir: '/app', Entrypoint: ['sh', '-c', start] },
  }
}
