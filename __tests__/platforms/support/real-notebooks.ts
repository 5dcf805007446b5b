/** Notebooks and editors of PyPI, npm and Debian. */
import type { ImageRecipe } from './recipe.ts'

const onEveryAddress = ['--ServerApp.ip=0.0.0.0', '--no-browser']
const closed = { ...{ base: 'jupyter', members: [] } }

/** JupyterLab of PyPI, for jovyan. */
export const jupyterLab: ImageRecipe = {
  ...closed,
  commands: ['useradd --create-home --uid 1000 jovyan'],
  config: {
    Cmd: [
      'sh',
      '-c',
      `exec jupyter lab ${onEveryAddress.join(' ')} --port=8888 --ServerApp.base_url="$NB_PREFIX" --ServerApp.token='' --ServerApp.allow_origin='*'`,
    ],
    User: 'jovyan',
    Env: { HOME: '/home/jovyan' },
  },
}

/** The same, as SageMaker Studio's documentation starts it. */
export const studioLab: ImageRecipe = {
  ...closed,
  commands: ['useradd --create-home --uid 1000 --gid 100 sagemaker-user'],
  config: {
    Entrypoint: ['jupyter-lab'],
    Cmd: ['--ServerApp.base_url=/jupyterlab/default', ...onEveryAddress, '--ServerApp.token='],
    User: 'sagemaker-user',
    WorkingDir: '/home/sagemaker-user',
    Env: { HOME: '/home/sagemaker-user' },
  },
}

/** For Binder and JupyterHub, which start what they like. */
export const jupyterForOthers: ImageRecipe = {
  ...closed,
  commands: ['useradd --create-home --uid 1000 --gid 100 jovyan'],
  config: { User: 'jovyan', Env: { HOME: '/home/jovyan' }, WorkingDir: '/home/jovyan' },
}

/** code-server of npm. */
export const codeServerOfNpm: ImageRecipe = {
  base: 'code-server',
  members: [],
  commands: ['useradd --create-home --uid 1000 coder'],
  config: {
    Entrypoint: [
      '/opt/code-server/bin/node',
      '/opt/code-server/node_modules/code-server/out/node/entry.js',
      ...['--bind-addr', '0.0.0.0:8080', '--auth', 'none'],
    ],
    User: 'coder',
    Env: { HOME: '/home/coder' },
  },
}

/** What Databricks asks for, of Debian, which has to say that it is Ubuntu. */
export const databricksOfDebian: ImageRecipe = {
  base: 'java-17',
  members: [],
  commands: ["sed -i 's/^ID=.*/ID=ubuntu/' /etc/os-release", 'useradd libraries'],
  config: {},
}
