import { gunicorn } from '../support/real-services.ts'
import { file, folder, link } from '../../image/support/layers.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but, script } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { plain, serverMembers } from '../support/server.ts'
import type { Routes } from '../support/server.ts'
import { otherLanguage, service } from '../support/service.ts'

const right: ImageRecipe = { members: [], config: { User: '1000' } }
const named = {
  how: 'an image whose user is a name',
  image: but(right, { config: { User: 'canary' } }),
  reason: 'image-property',
} as const

export const openshift: PlatformCase = {
  word: 'openshift',
  right,
  wrong: [
    {
      how: 'an image that exposes port 80',
      image: but(right, { config: { ExposedPorts: ['80', '8080'] } }),
      check: 'unprivileged-ports',
      reason: 'image-property',
    },
    { ...named, check: 'numeric-user' },
  ],
}

export const podSecurityRestricted: PlatformCase = {
  word: 'pod-security-restricted',
  right,
  wrong: [
    { ...named, check: 'non-root' },
    {
      how: 'an image of root',
      image: but(right, { config: { User: '0:0' } }),
      check: 'non-root',
      reason: 'image-property',
    },
  ],
}

const inHome = but(right, { config: { Env: { PATH: '/root/.local/bin:/bin' } } })

export const apptainer: PlatformCase = {
  word: 'apptainer',
  right,
  wrong: [
    {
      how: "programs in root's home",
      image: inHome,
      check: 'nothing-in-homes',
      reason: 'image-property',
    },
  ],
}

export const slurmPyxis: PlatformCase = {
  word: 'slurm-pyxis',
  right,
  wrong: [
    {
      how: 'an image whose shell is somewhere else',
      image: but(right, {
        members: [link('usr/local/bin/sh', '/bin/busybox')],
        commands: ['rm /bin/sh'],
        config: { Env: { PATH: '/usr/local/bin:/bin' } },
      }),
      check: 'login-shell',
      reason: 'program-broken',
    },
    {
      how: 'an image whose PATH does not lead to its shell',
      image: but(right, { config: { Env: { PATH: '/opt/bin' } } }),
      check: 'sh',
      reason: 'program-broken',
    },
  ],
}

/** A service that anybody may run, and that writes to /tmp and to its user's home alone. */
const readOnly = but(
  service(
    '$PORT',
    {},
    { before: ['echo 1 > /tmp/canary || exit 3', 'echo 1 > "$HOME/x" || exit 3'] },
  ),
  { members: [folder('tmp', { mode: 0o1777 })] },
)
const writing = service('$PORT', {}, { before: ['echo 1 > /canary || exit 3'] })
const ended = {
  check: 'listens',
  reason: 'container-exited',
  also: { http: 'container-exited', stop: 'container-exited' },
} as const

export const readOnlyKnative: PlatformCase = {
  word: 'knative + apptainer',
  right: readOnly,
  wrong: [
    { how: 'a service that writes to its root', image: writing, ...ended },
    {
      how: 'a service that is installed in the home directory of its own user',
      image: but(service('$PORT', {}, { path: '/home/app/server' }), {
        members: [folder('home/app', { uid: 1000, mode: 0o700 })],
        config: { Cmd: ['/home/app/server'] },
      }),
      ...{ check: 'listens', reason: 'container-not-started' },
      also: { http: 'container-not-started', stop: 'container-not-started' },
    },
    {
      how: 'a service that has to be one user',
      image: service('$PORT', {}, { before: ['[ "$(/bin/busybox id -u)" = 0 ] || exit 3'] }),
      ...ended,
    },
    {
      how: "programs in root's home",
      image: but(readOnly, { config: { Env: { PATH: '/root/.local/bin:/bin' } } }),
      check: 'nothing-in-homes',
      reason: 'image-property',
    },
    {
      how: 'a server that does not speak HTTP',
      image: but(readOnly, { members: [script('answer', otherLanguage)] }),
      check: 'http',
      reason: 'malformed-response',
    },
    {
      how: 'a server that does not hear SIGTERM',
      image: service('$PORT', {}, { deaf: true }),
      check: 'stop',
      reason: 'not-stopped',
    },
  ],
  real: [{ name: 'Flask under Gunicorn, of Debian', image: gunicorn }],
}

const routes = {
  'GET /hub/jovyan': plain(200, '', { 'Access-Control-Allow-Origin': '*' }),
  'GET /hub/jovyan/lab': plain(200),
}

/** A notebook server that keeps its settings in its home directory, as JupyterLab does. */
function notebook(routesOf: Routes = routes, port = '8888'): ImageRecipe {
  const before = ['echo 1 > "$HOME/canary" || exit 3']
  const jovyan = 'jovyan:x:1000:100::/home/jovyan:/bin/sh'
  return {
    members: [
      ...serverMembers([{ port, routes: routesOf }], { before }),
      file('etc/passwd', `root:x:0:0::/:/bin/sh\n${jovyan}\n`),
      folder('home/jovyan', { uid: 1000, gid: 0, mode: 0o775 }),
    ],
    config: { Cmd: ['/server'], User: '1000', Env: { HOME: '/home/jovyan' } },
  }
}

const unanswered = (code: 'container-exited' | 'connection-refused') =>
  ({ http: code, NB_PREFIX: code, 'allow-origin-all': code }) as const

/** Debian has the server of JupyterLab alone; nothing of it knows who runs it. */
const jupyter: ImageRecipe = {
  base: 'notebook',
  members: [],
  commands: ['useradd --uid 1000 --gid 0 --create-home jovyan', 'chmod -R g=u /home/jovyan'],
  config: {
    Cmd: [
      ...['sh', '-c'],
      `exec python3 -m jupyterlab_server --LabServerApp.templates_dir=/usr/lib/python3/dist-packages/jupyterlab_server/templates --ip=0.0.0.0 --port=8888 --no-browser --ServerApp.base_url="$NB_PREFIX" --ServerApp.allow_origin='*' --ServerApp.token='' --ServerApp.password=''`,
    ],
    User: '1000',
    Env: { HOME: '/home/jovyan' },
    WorkingDir: '/home/jovyan',
  },
}

export const kubeflowOnOpenshift: PlatformCase = {
  word: 'kubeflow + openshift',
  right: notebook(),
  wrong: [
    {
      how: "a home directory that is its user's alone",
      image: but(notebook(), { members: [folder('home/jovyan', { uid: 1000, gid: 100 })] }),
      ...{ check: 'http', reason: 'container-exited' },
      also: { home: 'container-exited', ...unanswered('container-exited') },
    },
    {
      how: 'an image of root',
      image: but(notebook(), { config: { User: 'root' } }),
      ...{ check: 'user', reason: 'image-property' },
      also: { 'numeric-user': 'image-property' },
    },
    {
      how: 'a user jovyan with another number',
      image: but(notebook(), {
        members: [file('etc/passwd', 'jovyan:x:1001:100::/home/jovyan:/bin/sh\n')],
      }),
      check: 'uid',
      reason: 'file-content',
    },
    {
      how: 'another home directory',
      image: but(notebook(), {
        members: [folder('home/other', { mode: 0o775 })],
        config: { Env: { HOME: '/home/other' } },
      }),
      check: 'home',
      reason: 'exit-code',
    },
    {
      how: 'a server that is not below NB_PREFIX',
      image: notebook({ ...routes, 'GET /hub/jovyan/lab': plain(404) }),
      check: 'NB_PREFIX',
      reason: 'status',
    },
    {
      how: 'a server that allows its own origin alone',
      image: notebook({ ...routes, 'GET /hub/jovyan': plain(200) }),
      check: 'allow-origin-all',
      reason: 'header-missing',
    },
    {
      how: 'a server on port 80',
      image: but(notebook(routes, '80'), { config: { ExposedPorts: ['80'] } }),
      ...{ check: 'unprivileged-ports', reason: 'image-property' },
      also: unanswered('connection-refused'),
    },
    {
      how: 'an image whose user is a name',
      image: but(notebook(), { config: { User: 'jovyan' } }),
      check: 'numeric-user',
      reason: 'image-property',
    },
  ],
  real: [{ name: "JupyterLab's server, of Debian", image: jupyter }],
}
