import { file, folder, link } from '../../image/support/layers.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but, script, without } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'

/** Laid out as Spark's own Dockerfile does it; its programs are stand-ins. */
const right: ImageRecipe = {
  members: [
    link('bin/bash', '/bin/busybox'),
    script('usr/bin/tini', '#!/bin/sh\nshift 2\nexec "$@"\n'),
    folder('opt/spark/jars'),
    script('opt/spark/bin/spark-submit', '#!/bin/sh\necho "   version 4.0.1" >&2\n'),
    script('opt/java/bin/java', '#!/bin/sh\n'),
    script(
      'opt/entrypoint.sh',
      '#!/bin/sh\n[ "$1" = driver ] || exit 2\nshift\nexec tini -s -- "$SPARK_HOME/bin/spark-submit" "$@"\n',
    ),
  ],
  config: {
    Entrypoint: ['/opt/entrypoint.sh'],
    Env: { SPARK_HOME: '/opt/spark', JAVA_HOME: '/opt/java', PATH: '/bin:/usr/bin' },
    User: '185',
  },
}

export const sparkK8s: PlatformCase = {
  word: 'spark-k8s',
  right,
  wrong: [
    {
      how: 'an image without bash',
      image: without(right, 'bin/bash'),
      check: 'bash',
      reason: 'program-broken',
    },
    {
      how: 'an image with tini somewhere else',
      image: but(without(right, 'usr/bin/tini'), {
        members: [script('bin/tini', '#!/bin/sh\nshift 2\nexec "$@"\n')],
      }),
      check: 'tini',
      reason: 'program-broken',
    },
    {
      how: 'an image without the jars',
      image: without(right, 'opt/spark/jars'),
      check: 'jars',
      reason: 'file-absent',
    },
    {
      how: 'a spark-submit that nobody may execute',
      image: but(right, { members: [file('opt/spark/bin/spark-submit', '#!/bin/sh\n')] }),
      ...{
        check: 'spark-submit',
        reason: 'file-property',
        also: { driver: 'command-not-executable' },
      },
    },
    {
      how: 'an image without JAVA_HOME',
      image: but(right, { config: { Env: { SPARK_HOME: '/opt/spark', PATH: '/bin:/usr/bin' } } }),
      check: 'java',
      reason: 'file-absent',
    },
    {
      how: 'an entry point that does not know the word driver',
      image: but(right, { members: [script('opt/entrypoint.sh', '#!/bin/sh\nexit 2\n')] }),
      check: 'driver',
      reason: 'exit-code',
    },
    {
      how: 'an image of root',
      image: but(right, { config: { User: '0' } }),
      check: 'user',
      reason: 'image-property',
    },
  ],
}

const passwd = 'root:x:0:0::/:/bin/sh\nspark:x:1099:1099::/home/spark:/bin/sh\n'
const custom: ImageRecipe = {
  members: [
    file('etc/passwd', passwd),
    file('etc/group', 'root:x:0:\nspark:x:1099:\n'),
    folder('home/spark', { uid: 1099, gid: 1099 }),
    link('bin/tini', '/bin/busybox'),
  ],
  config: {},
}

export const dataprocServerless: PlatformCase = {
  word: 'dataproc-serverless',
  right: custom,
  wrong: [
    {
      how: 'a user spark with another number',
      image: but(custom, { members: [file('etc/passwd', passwd.replaceAll('1099', '185'))] }),
      check: 'user',
      reason: 'file-content',
    },
    {
      how: 'an image without the group spark',
      image: but(custom, { members: [file('etc/group', 'root:x:0:\n')] }),
      check: 'group',
      reason: 'file-content',
    },
    {
      how: "a home directory that is not spark's",
      image: but(custom, { members: [folder('home/spark')] }),
      check: 'home',
      reason: 'file-property',
    },
    {
      how: 'an image without tini',
      image: without(custom, 'bin/tini'),
      check: 'tini',
      reason: 'program-broken',
    },
    {
      how: 'an image without ps',
      image: but(custom, { commands: ['rm /bin/ps'] }),
      check: 'procps',
      reason: 'program-broken',
    },
    {
      how: 'an image that brings Spark',
      image: but(custom, { members: [script('opt/spark/bin/spark-submit', '#!/bin/sh\n')] }),
      check: 'no-spark',
      reason: 'file-present',
    },
  ],
}
