import type { PlatformCase } from '../support/platform-case.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { script } from '../support/recipe.ts'
import { trainingToolkit } from '../support/real-servers.ts'

function training(...lines: readonly string[]): ImageRecipe {
  return { members: [script('bin/train', ['#!/bin/sh', ...lines, ''].join('\n'))], config: {} }
}

const read = 'grep -q "{" /opt/ml/input/config/hyperparameters.json || exit 1'
const write = 'echo model > /opt/ml/model/weights'

export const sagemakerTraining: PlatformCase = {
  word: 'sagemaker-training',
  right: training(read, write),
  wrong: [
    {
      how: 'a training that fails once it has a model',
      image: training(write, 'echo out of memory > /opt/ml/output/failure', 'exit 1'),
      check: 'train',
      reason: 'exit-code',
    },
    {
      how: 'a training that leaves its model elsewhere',
      image: training(read, 'echo model > /tmp/weights'),
      check: 'model',
      reason: 'exit-code',
    },
    {
      how: 'an image without train',
      image: { members: [], config: {} },
      ...{ check: 'train', reason: 'command-not-found', also: { model: 'exit-code' } },
    },
  ],
  real: [{ name: "SageMaker's training toolkit of PyPI", image: trainingToolkit }],
}
