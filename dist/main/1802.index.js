"use strict";
exports.id = 1802;
exports.ids = [1802,377];
exports.modules = {

/***/ 1802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readManifests: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(28279);
// EXTERNAL MODULE: ./src/yaml/named-files.ts
var named_files = __webpack_require__(11392);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/yaml/standard-input.ts
var standard_input = __webpack_require__(25167);
// EXTERNAL MODULE: ./src/yaml/parse.ts + 3 modules
var parse = __webpack_require__(92758);
;// CONCATENATED MODULE: ./src/validator/built-in.json
const built_in_namespaceObject = /*#__PURE__*/JSON.parse('{"agent-platform-workbench":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Google\'s notebooks (Gemini Enterprise Agent Platform Workbench, Vertex AI Workbench before)\\n# ask of a custom container. Google wants it derived from one of its base containers; these are the\\n# traits of theirs that an image loses most easily: the user, whose home directory is a volume, and\\n# the server on port 8080.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: agent-platform-workbench\\ndescription: Gemini Enterprise Agent Platform Workbench (was Vertex AI Workbench)\\ndocumentation: https://docs.cloud.google.com/gemini-enterprise-agent-platform/notebooks/workbench/instances/create-custom-container\\nx-read: \'2026-12-01\'\\nx-section: Notebooks and IDEs\\nx-aliases: [vertex-ai-workbench]\\nports:\\n  - port: 8080\\n    protocol: TCP\\nvolumes:\\n  - mountPath: /home/jupyter\\nchecks:\\n  - name: user\\n    description: 👩 The user is jupyter\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'whoami; [ \\"$(whoami)\\" = jupyter ]\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jupyter\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jupyter ]\'] }\\n  - name: http\\n    description: 🌏 Something answers HTTP on port 8080\\n    probe:\\n      httpGet: { path: /, port: 8080 }\\n      failureThreshold: 30\\n","airflow-kpo":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Airflow\'s KubernetesPodOperator does with an image: it runs it to its end, and with do_xcom_push takes\\n# /airflow/xcom/return.json for the result. The command that writes the result is a parameter.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: airflow-kpo\\ndescription: Tasks of Airflow\'s KubernetesPodOperator\\ndocumentation: https://airflow.apache.org/docs/apache-airflow-providers-cncf-kubernetes/stable/operators.html#how-does-xcom-work\\nx-read: \'2026-12-01\'\\nx-section: CI and workflow engines\\nparameters:\\n  - name: command\\n    description: a command of a shell that writes the task\'s result\\n    default: echo \'{}\' > /airflow/xcom/return.json\\ntmpfs:\\n  - /airflow/xcom\\nchecks:\\n  - name: command\\n    description: 🏁 ENTRYPOINT or CMD is set, for tasks without cmds\\n    optional: true\\n    probe:\\n      image: { hasCommand: true }\\n  - name: task\\n    description: 📤 The command of the task ends with 0 and leaves JSON in /airflow/xcom/return.json\\n    probe:\\n      exec:\\n        isolated: true\\n        command: [sh, -e, -c, \\"$(command)\\\\ncat /airflow/xcom/return.json\\"]\\n        stdout:\\n          matches:\\n            [\'^\\\\s*(\\\\{[\\\\s\\\\S]*\\\\}|\\\\[[\\\\s\\\\S]*\\\\]|\\"[\\\\s\\\\S]*\\"|-?[0-9][0-9.eE+-]*|true|false|null)\\\\s*$\']\\n","apptainer":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# Apptainer and Singularity run an image read-only, as the user who starts it, whoever that is, and with that user\'s\\n# home directory. Add this profile to another manifest (`jupyterhub + apptainer`), whose checks then have to pass\\n# that way; alone it only reads the image.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: apptainer\\nprofile: true\\ndescription: Apptainer and Singularity, read-only and as any user\\ndocumentation: https://apptainer.org/docs/user/latest/docker_and_oci.html#best-practices-for-docker-apptainer-compatibility\\nx-read: \'2026-12-01\'\\nx-section: Clusters and policies\\nuser: \'12345:12345\'\\nreadOnly: true\\ntmpfs:\\n  - /tmp\\n  - /run\\n  - { path: /home/researcher, size: 64Mi }\\ncapabilities:\\n  drop: [ALL]\\nnoNewPrivileges: true\\nenv:\\n  - { name: HOME, value: /home/researcher }\\nchecks:\\n  - name: nothing-in-homes\\n    description: 🏠 No program is looked for in /root or below /home, which other users may not read\\n    optional: true\\n    probe:\\n      image:\\n        env:\\n          PATH: { excludes: [\'(^|:)/(root|home)(/|:|$)\'] }\\n","argo-workflows":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Argo Workflows asks of the image of a step whose template names no command. Argo\'s own static program\\n# starts what the image names; no shell is needed for that.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: argo-workflows\\ndescription: Steps of Argo Workflows\\ndocumentation: https://argo-workflows.readthedocs.io/en/latest/workflow-executors/\\nx-read: \'2026-12-01\'\\nx-section: CI and workflow engines\\nchecks:\\n  - name: command\\n    description: 🏁 ENTRYPOINT or CMD is set, which Argo reads from the registry where the template names no command\\n    probe:\\n      image: { hasCommand: true }\\n  - name: script\\n    description: 📜 sh is there, for templates with a script\\n    optional: true\\n    probe:\\n      program: { name: sh }\\n  - name: non-root\\n    description: 🆔 USER is a number other than 0, for workflows with runAsNonRoot\\n    optional: true\\n    probe:\\n      image: { userIsNumeric: true }\\n","awesome":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# The smallest Validator there is: every image with a shell is awesome.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: awesome\\ndescription: Shows what a Validator looks like; any image with a shell passes\\nx-section: Examples\\ncommand: [sleep, \'30\']\\nchecks:\\n  - name: packages\\n    description: 📦 The packages are there\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 1\\n  - name: services\\n    description: 🤖 The services run\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 2\\n  - name: awesome\\n    description: 🎉 The image is awesome\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'true\'] }\\n      initialDelaySeconds: 3\\n","aws-lambda-emulator":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# Invokes the function of an image that brings AWS\'s runtime interface emulator, as AWS\'s base images do, the way\\n# Lambda runs it: read-only but for /tmp, and as a user without privileges.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: aws-lambda-emulator\\ndescription: AWS Lambda functions, invoked through the emulator in their image\\ndocumentation: https://docs.aws.amazon.com/lambda/latest/dg/images-test.html\\nx-read: \'2026-12-01\'\\nx-section: Serverless and PaaS\\nparameters:\\n  - name: event\\n    description: the event of the invocation\\n    default: \'{}\'\\nuser: \'12345:12345\'\\nreadOnly: true\\ntmpfs:\\n  - { path: /tmp, size: 512Mi }\\ncapabilities:\\n  drop: [ALL]\\nnoNewPrivileges: true\\nports:\\n  - port: 8080\\nstartWithin: 60s\\nchecks:\\n  - name: command\\n    description: 🏁 ENTRYPOINT or CMD starts the runtime interface client\\n    probe:\\n      image: { hasCommand: true }\\n  - name: invocation\\n    description: λ The function answers an invocation, read-only and as a user without privileges\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: /2015-03-31/functions/function/invocations\\n        port: 8080\\n        body: $(event)\\n        responseStatus: 200\\n        responseBody:\\n          excludes: \'\\"errorType\\"\\\\s*:\'\\n","aws-lambda":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What AWS Lambda asks of the image of a function, as far as it can be read: the Runtime API, which answers\\n# invocations, is AWS\'s own. `aws-lambda-emulator` invokes an image that brings the emulator, as AWS\'s base\\n# images do.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: aws-lambda\\ndescription: Images of AWS Lambda functions\\ndocumentation: https://docs.aws.amazon.com/lambda/latest/dg/images-create.html\\nx-read: \'2026-12-01\'\\nx-section: Serverless and PaaS\\nparameters:\\n  - name: platform\\n    description: the one platform of the function, linux/amd64 or linux/arm64\\n    default: linux/amd64\\n    pattern: ^linux/(amd64|arm64)$\\n  - name: size\\n    description: what all layers may take together, for a bound that is stricter than AWS\'s own\\n    default: 10Gi\\nchecks:\\n  - name: platform\\n    description: 💻 The image is for the architecture of the function, and for no other\\n    probe:\\n      image: { platform: $(platform) }\\n  - name: size\\n    description: 📦 All layers together take no more than Lambda takes (10 GB)\\n    probe:\\n      image: { maxSize: $(size) }\\n  - name: command\\n    description: 🏁 ENTRYPOINT or CMD starts the runtime interface client\\n    probe:\\n      image: { hasCommand: true }\\n","azureml-inference":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A model in a container of one\'s own behind a managed online endpoint of Azure Machine Learning.\\n# The defaults are the routes of Azure\'s own inference server; others are named by the parameters,\\n# as inference_config names them.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: azureml-inference\\ndescription: Azure Machine Learning online endpoints\\ndocumentation: https://learn.microsoft.com/azure/machine-learning/how-to-deploy-custom-container\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - { name: port, description: The port of the routes, default: 5001 }\\n  - { name: liveness, description: The liveness route, default: / }\\n  - { name: readiness, description: The readiness route, default: / }\\n  - { name: scoring, description: The scoring route, default: /score }\\n  - {\\n      name: body,\\n      description: What is scored; a 4xx other than 404 and 405 says that it is not for this model,\\n      default: \'{}\',\\n    }\\nenv:\\n  - { name: AZUREML_MODEL_DIR, value: /var/azureml-app/azureml-models/canary/1 }\\nports:\\n  - { port: $(port), protocol: TCP }\\nvolumes:\\n  - mountPath: /var/azureml-app/azureml-models/canary/1\\nstartWithin: 5m\\nchecks:\\n  - name: liveness\\n    description: GET on the liveness route is answered with 200\\n    probe:\\n      httpGet: { path: $(liveness), port: $(port), responseStatus: 200 }\\n  - name: readiness\\n    description: GET on the readiness route is answered with 200\\n    probe:\\n      httpGet: { path: $(readiness), port: $(port), responseStatus: 200 }\\n  - name: scoring\\n    description: POST on the scoring route is served\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: $(scoring)\\n        port: $(port)\\n        httpHeaders:\\n          - { name: Content-Type, value: application/json }\\n        body: $(body)\\n        responseStatus: [200-299, 400-403, 406-499]\\n","bentoml":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A Service of BentoML as bentoml containerize makes its image.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: bentoml\\ndescription: BentoML\\ndocumentation: https://docs.bentoml.com/en/latest/build-with-bentoml/observability/monitoring-and-data-collection.html\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - { name: port, description: Where it listens, default: 3000 }\\nports:\\n  - { port: $(port), protocol: TCP }\\nstartWithin: 2m\\nchecks:\\n  - name: live\\n    description: The Service lives (GET /livez)\\n    probe:\\n      httpGet: { path: /livez, port: $(port), responseStatus: 200 }\\n  - name: ready\\n    description: The Service is ready for requests (GET /readyz)\\n    probe:\\n      httpGet: { path: /readyz, port: $(port), responseStatus: 200 }\\n  - name: metrics\\n    description: It tells its metrics (GET /metrics)\\n    optional: true\\n    probe:\\n      httpGet: { path: /metrics, port: $(port), responseStatus: 200 }\\n","binder":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Binder asks of an image with a Dockerfile of its own. It builds the Dockerfile itself, and\\n# starts jupyter notebook behind the image\'s entry point with arguments of its launcher. Any name of\\n# the user does; its id is 1000.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: binder\\ndescription: Binder\\ndocumentation: https://mybinder.readthedocs.io/en/latest/tutorials/dockerfile.html#preparing-your-dockerfile\\nx-read: \'2026-12-01\'\\nx-section: Notebooks and IDEs\\nports:\\n  - port: 8888\\n    protocol: TCP\\nargs:\\n  - jupyter\\n  - notebook\\n  - --NotebookApp.default_url=/lab/\\n  - --ip=0.0.0.0\\n  - --port=8888\\n  - --NotebookApp.base_url=/user/canary/\\n  - --NotebookApp.token=canary\\n  - --NotebookApp.trust_xheaders=True\\n  - --ServerApp.default_url=/lab/\\n  - --ServerApp.base_url=/user/canary/\\n  - --ServerApp.token=canary\\n  - --ServerApp.trust_xheaders=True\\nstartWithin: 120s\\nchecks:\\n  - name: notebook\\n    description: 📓 Jupyter Notebook is installed\\n    probe:\\n      exec: { command: [jupyter, notebook, --version] }\\n  - name: jupyterlab\\n    description: 🧪 JupyterLab is installed\\n    probe:\\n      exec: { command: [jupyter, lab, --version] }\\n  - name: uid\\n    description: 🆔 The user\'s id is 1000\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" = 1000 ]\'] }\\n  - name: home\\n    description: 🏠 The user may write to HOME\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ -w \\"$HOME\\" ]\'] }\\n  - name: http\\n    description: 🌏 Jupyter answers on port 8888, below the address that the launcher gives it\\n    probe:\\n      httpGet: { path: /user/canary/api, port: 8888 }\\n  - name: token\\n    description: 🔑 Jupyter takes the launcher\'s token\\n    probe:\\n      httpGet:\\n        path: /user/canary/api/status\\n        port: 8888\\n        httpHeaders:\\n          - { name: Authorization, value: token canary }\\n  - name: jupyterhub\\n    description: 👥 jupyterhub-singleuser is installed, for a Binder whose users sign in\\n    optional: true\\n    probe:\\n      program: { name: jupyterhub-singleuser }\\n","cloud-run":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Google\'s Cloud Run asks of the container of a service. It is started with PORT and the variables that\\n# Cloud Run sets; jobs, which serve nothing, are not what this is for.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: cloud-run\\ndescription: Cloud Run services\\ndocumentation: https://cloud.google.com/run/docs/container-contract\\nx-read: \'2026-12-01\'\\nx-section: Serverless and PaaS\\nparameters:\\n  - name: port\\n    description: the port that requests are sent to\\n    default: 8080\\nenv:\\n  - { name: PORT, value: $(port) }\\n  - { name: K_SERVICE, value: canary }\\n  - { name: K_REVISION, value: canary.1 }\\n  - { name: K_CONFIGURATION, value: canary }\\nports:\\n  - port: $(port)\\nstartWithin: 4m\\nchecks:\\n  - name: platform\\n    description: 💻 The image is for linux/amd64\\n    probe:\\n      image: { platform: linux/amd64 }\\n  - name: listens\\n    description: 🔌 It listens on 0.0.0.0 and the port of PORT within 4 minutes\\n    probe:\\n      tcpSocket: { port: $(port) }\\n  - name: plain-http\\n    description: 🌏 It answers HTTP without TLS of its own, which Cloud Run ends before it (not for gRPC services)\\n    optional: true\\n    probe:\\n      httpGet:\\n        path: /\\n        port: $(port)\\n        responseStatus: [200-399, 401-599]\\n  - name: stop\\n    description: 🛑 It ends within the 10 seconds between SIGTERM and SIGKILL\\n    optional: true\\n    probe:\\n      stop: { signal: TERM, grace: 10s }\\n","code-server":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# code-server in a container of its own. By default it listens on 127.0.0.1 alone, where nobody\\n# outside reaches it.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: code-server\\ndescription: code-server (VS Code in the browser)\\ndocumentation: https://coder.com/docs/code-server/FAQ#what-is-the-healthz-endpoint\\nx-read: \'2026-12-01\'\\nx-section: Notebooks and IDEs\\nparameters:\\n  - { name: port, description: Where it listens, default: 8080 }\\nports:\\n  - { port: $(port), protocol: TCP }\\nstartWithin: 60s\\nchecks:\\n  - name: health\\n    description: code-server answers on every address, and says that it runs (GET /healthz)\\n    probe:\\n      httpGet:\\n        path: /healthz\\n        port: $(port)\\n        responseBody: { matches: [\'\\"status\\"\\\\s*:\\\\s*\\"(alive|expired)\\"\'] }\\n  - name: user\\n    description: It runs as somebody who is not root\\n    optional: true\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" != 0 ]\'] }\\n  - name: home\\n    description: Its user may write to HOME, where settings and extensions are kept\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ -w \\"$HOME\\" ]\'] }\\n  - name: stop\\n    description: It ends within 30 s of SIGTERM\\n    optional: true\\n    probe:\\n      stop: { grace: 30s }\\n","dask-scheduler":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# The scheduler of a Dask cluster, as the operator for Kubernetes starts it: the dashboard for\\n# people and probes, the comm port for workers and clients. Workers run the same image.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: dask-scheduler\\ndescription: Dask (scheduler and workers)\\ndocumentation: https://docs.dask.org/en/stable/deploying-kubernetes.html\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nx-aliases: [dask]\\ncommand: [dask-scheduler]\\nports:\\n  - port: 8786\\n    protocol: TCP\\n  - port: 8787\\n    protocol: TCP\\nstartWithin: 2m\\nchecks:\\n  - name: dashboard\\n    description: 🌏 The dashboard answers on port 8787\\n    probe:\\n      httpGet: { path: /, port: 8787 }\\n  - name: health\\n    description: 🩺 The scheduler says that it is well, to the probes of Pods (GET /health on port 8787)\\n    probe:\\n      httpGet: { path: /health, port: 8787 }\\n  - name: comm\\n    description: ⛓ Workers and clients can connect to port 8786\\n    probe:\\n      tcpSocket: { port: 8786 }\\n  - name: worker\\n    description: 👷 dask-worker is in the PATH, and starts\\n    probe:\\n      program: { name: dask-worker }\\n","databricks":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Databricks Container Services ask of an image that is not built on one of theirs. Its entry\\n# point and command are ignored. Runtimes up to 15 use Java 8, newer ones Java 17 or a later one:\\n# either passes where the parameter java does not say which.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: databricks\\ndescription: Databricks Container Services\\ndocumentation: https://docs.databricks.com/en/compute/custom-containers.html\\nx-read: \'2026-12-01\'\\nx-section: Notebooks and IDEs\\nparameters:\\n  - name: java\\n    description: The Java that the runtime wants, as a regular expression\\n    default: \'8|1[7-9]|[2-9][0-9]\'\\nentrypoint: [sleep, \'3600\']\\nchecks:\\n  - name: bash\\n    description: bash is installed\\n    probe:\\n      program: { name: bash }\\n  - name: sudo\\n    description: sudo is installed\\n    probe:\\n      program: { name: sudo }\\n  - name: procps\\n    description: ps (procps) is installed\\n    probe:\\n      program: { name: ps }\\n  - name: iproute2\\n    description: ip (iproute2) is installed\\n    probe:\\n      program: { name: ip }\\n  - name: coreutils\\n    description: cat (coreutils) is installed\\n    probe:\\n      program: { name: cat }\\n  - name: distro\\n    description: The image is built on Ubuntu or Alpine\\n    probe:\\n      file: { path: /etc/os-release, contentMatches: [\'(?m)^ID=.?(ubuntu|alpine)\'] }\\n  - name: java\\n    description: java on the PATH is the one that the runtime wants\\n    probe:\\n      exec:\\n        command: [java, -version]\\n        stderr: { matches: [\'^[a-z]+ version \\"(1\\\\.)?($(java))([^0-9]|$)\'] }\\n  - name: acl\\n    description: getfacl (acl) is installed, as in Databricks\' own images\\n    optional: true\\n    probe:\\n      program: { name: getfacl }\\n  - name: gnupg\\n    description: gpg (gnupg) is installed, as in Databricks\' own images\\n    optional: true\\n    probe:\\n      program: { name: gpg }\\n  - name: libraries\\n    description: There is a user libraries, which the cluster\'s libraries are installed as\\n    optional: true\\n    probe:\\n      file: { path: /etc/passwd, contentMatches: [\'(?m)^libraries:\'] }\\n","dataproc-serverless":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Google\'s serverless Spark (Dataproc Serverless, now Managed Service for Apache Spark) asks of a custom\\n# container: all but Spark itself, which it mounts.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: dataproc-serverless\\ndescription: Custom containers of Google\'s serverless Spark\\ndocumentation: https://docs.cloud.google.com/managed-spark/docs/guides/custom-containers\\nx-read: \'2026-12-01\'\\nx-section: CI and workflow engines\\nchecks:\\n  - name: user\\n    description: 🆔 The user spark has the user and the group ID 1099\\n    probe:\\n      file:\\n        path: /etc/passwd\\n        contentMatches: [\'(?m)^spark:[^:]*:1099:1099:\']\\n  - name: group\\n    description: 🆔 The group spark has the ID 1099\\n    probe:\\n      file:\\n        path: /etc/group\\n        contentMatches: [\'(?m)^spark:[^:]*:1099:\']\\n  - name: home\\n    description: 🏠 The user spark has a home directory, and it is there\\n    probe:\\n      file: { path: /home/spark, type: directory, uid: 1099 }\\n  - name: tini\\n    description: 👶 tini is there\\n    probe:\\n      program: { name: tini }\\n  - name: procps\\n    description: 📊 ps is there (procps)\\n    probe:\\n      program: { name: ps }\\n  - name: no-spark\\n    description: ✨ Spark is not in the image, since it is mounted when a batch runs\\n    probe:\\n      file: { path: /opt/spark/bin/spark-submit, exists: false }\\n","devcontainer":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# The image of a development container, for VS Code, Codespaces and whatever else reads\\n# devcontainer.json. The tools start a loop of their own in place of the image\'s command, and ask\\n# the user\'s shell for the environment.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: devcontainer\\ndescription: Development containers (devcontainer.json, Codespaces)\\ndocumentation: https://containers.dev/implementors/json_reference/\\nx-read: \'2026-12-01\'\\nx-section: Notebooks and IDEs\\nparameters:\\n  - { name: user, description: The remoteUser, default: root }\\nentrypoint: [/bin/sh]\\nargs: [\'-c\', \'while sleep 1000; do :; done\']\\nchecks:\\n  - name: shell\\n    description: /bin/sh is there, and starts\\n    probe:\\n      program: { name: /bin/sh }\\n  - name: sleep\\n    description: sleep is there, by which the container is kept\\n    probe:\\n      program: { name: sleep }\\n  - name: user\\n    description: The remoteUser is a user of the image\\n    probe:\\n      file: { path: /etc/passwd, contentMatches: [\'(?m)^$(user):\'] }\\n  - name: environment\\n    description: The remoteUser\'s shell starts as a login shell, tells its environment, and ends\\n    probe:\\n      exec:\\n        command:\\n          - /bin/sh\\n          - -c\\n          - |\\n            while IFS=: read -r name word uid gid words home program; do\\n              [ \\"$name\\" = \\"$(user)\\" ] && shell=$program\\n            done < /etc/passwd\\n            exec \\"${shell:-/bin/sh}\\" -lic env < /dev/null\\n        stdout: { matches: [\'(?m)^PATH=\'] }\\n      timeoutSeconds: 10\\n  - name: bash\\n    description: bash is there, which most terminals and features ask for\\n    optional: true\\n    probe:\\n      program: { name: bash }\\n  - name: git\\n    description: git is there\\n    optional: true\\n    probe:\\n      program: { name: git }\\n  - name: tar\\n    description: tar is there, by which editors unpack their servers\\n    optional: true\\n    probe:\\n      program: { name: tar }\\n","ecs-express":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What the Express Mode of Amazon ECS asks of a container: its load balancer sends requests to one port, and asks\\n# one path how it is.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: ecs-express\\ndescription: Amazon ECS Express Mode\\ndocumentation: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html\\nx-read: \'2026-12-01\'\\nx-section: Serverless and PaaS\\nparameters:\\n  - name: port\\n    description: containerPort of the service\\n    default: 80\\n  - name: path\\n    description: healthCheckPath of the service\\n    default: /ping\\nports:\\n  - port: $(port)\\nstartWithin: 5m\\nchecks:\\n  - name: listens\\n    description: 🔌 It listens on the container\'s port\\n    probe:\\n      tcpSocket: { port: $(port) }\\n  - name: health\\n    description: 🩺 The path of the health check answers with 200\\n    probe:\\n      httpGet:\\n        path: $(path)\\n        port: $(port)\\n        responseStatus: 200\\n        followRedirects: false\\n","fly":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Fly.io asks of the image of an app with a service. A Machine is stopped with SIGINT and killed 5 seconds\\n# later unless fly.toml says otherwise.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: fly\\ndescription: Fly.io apps\\ndocumentation: https://fly.io/docs/reference/configuration/\\nx-read: \'2026-12-01\'\\nx-section: Serverless and PaaS\\nparameters:\\n  - name: port\\n    description: internal_port of the service\\n    default: 8080\\n  - name: path\\n    description: path of the service\'s HTTP check\\n    default: /\\nports:\\n  - port: $(port)\\nstartWithin: 60s\\nchecks:\\n  - name: listens\\n    description: 🔌 It listens on 0.0.0.0 and internal_port\\n    probe:\\n      tcpSocket: { port: $(port) }\\n  - name: http-check\\n    description: 🩺 An HTTP check gets 2xx, without a redirect to HTTPS\\n    optional: true\\n    probe:\\n      httpGet:\\n        path: $(path)\\n        port: $(port)\\n        responseStatus: 200-299\\n        followRedirects: false\\n  - name: stop\\n    description: 🛑 It ends within 5 seconds of SIGINT, before it is killed\\n    optional: true\\n    probe:\\n      stop: { signal: INT, grace: 5s }\\n","github-job-container":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What GitHub\'s runner does with the image of `container:` in a job: it puts `tail -f /dev/null` in place of the\\n# entry point, and runs every step in it, as the image\'s user, in directories that it mounts.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: github-job-container\\ndescription: Job containers of GitHub Actions\\ndocumentation: https://docs.github.com/en/actions/how-tos/write-workflows/choose-where-workflows-run/run-jobs-in-a-container\\nx-read: \'2026-12-01\'\\nx-section: CI and workflow engines\\nentrypoint: [tail]\\nargs: [\'-f\', /dev/null]\\nworkingDir: /__w/canary/canary\\nenv:\\n  - { name: HOME, value: /github/home }\\n  - { name: GITHUB_ACTIONS, value: \'true\' }\\n  - { name: CI, value: \'true\' }\\nvolumes:\\n  - mountPath: /__w\\n  - mountPath: /github/home\\n  - mountPath: /github/workflow\\nchecks:\\n  - name: tail\\n    description: 🐕 tail is there, which takes the place of the entry point\\n    probe:\\n      program: { name: tail }\\n  - name: sh\\n    description: 🐚 sh is there, which runs the steps that name no shell\\n    probe:\\n      program: { name: sh }\\n  - name: workspace\\n    description: ✍️ A step that names no shell runs, and the image\'s user may write to the job\'s home and workspace\\n    probe:\\n      exec:\\n        command:\\n          - sh\\n          - -e\\n          - -c\\n          - echo canary > \\"$HOME/canary\\"; echo canary > canary\\n  - name: javascript-actions\\n    description: 📦 The runner\'s Node.js would start, for actions such as checkout (glibc and libstdc++; Alpine on x64)\\n    probe:\\n      exec:\\n        command:\\n          - sh\\n          - -c\\n          - |\\n            if cat /etc/*release | grep ^ID | grep -qi alpine; then\\n              [ \\"$(uname -m)\\" = x86_64 ] && exit\\n              echo \'Alpine on another processor than x64\' >&2\\n              exit 1\\n            fi\\n            for directory in /lib /lib64 /usr/lib /usr/lib64 /lib/*-linux-gnu /usr/lib/*-linux-gnu; do\\n              [ -e \\"$directory/libc.so.6\\" ] && glibc=found\\n              [ -e \\"$directory/libstdc++.so.6\\" ] && cxx=found\\n            done\\n            [ -n \\"$glibc\\" ] || echo \'no libc.so.6 (glibc)\' >&2\\n            [ -n \\"$cxx\\" ] || echo \'no libstdc++.so.6\' >&2\\n            [ -n \\"$glibc\\" ] && [ -n \\"$cxx\\" ]\\n  - name: bash\\n    description: \'🐚 bash is there, for steps with shell: bash\'\\n    optional: true\\n    probe:\\n      program: { name: bash }\\n","github-service":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What GitHub\'s runner does with the image of a service of a job: it starts it as it is and publishes its port.\\n# A HEALTHCHECK of the image has to come to healthy as well, which is not tried here.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: github-service\\ndescription: Service containers of GitHub Actions\\ndocumentation: https://docs.github.com/en/actions/tutorials/use-containerized-services/about-service-containers\\nx-read: \'2026-12-01\'\\nx-section: CI and workflow engines\\nparameters:\\n  - name: port\\n    description: the port of the service, such as 5432 for PostgreSQL\\n    default: 8080\\nenv:\\n  - { name: GITHUB_ACTIONS, value: \'true\' }\\n  - { name: CI, value: \'true\' }\\nports:\\n  - port: $(port)\\nstartWithin: 2m\\nchecks:\\n  - name: command\\n    description: 🏁 ENTRYPOINT or CMD is set, since a workflow gives a service no command\\n    probe:\\n      image: { hasCommand: true }\\n  - name: listens\\n    description: 🔌 The service listens on its port, for the job and not for itself alone\\n    probe:\\n      tcpSocket: { port: $(port) }\\n","gitlab-job":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What GitLab Runner\'s Docker executor does with the image of a job: it keeps the entry point, gives it a command\\n# that looks for a shell, and has that shell read the job\'s script from its standard input.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: gitlab-job\\ndescription: Jobs of GitLab CI (Docker executor)\\ndocumentation: https://docs.gitlab.com/runner/executors/docker/#configure-a-docker-entrypoint\\nx-read: \'2026-12-01\'\\nx-section: CI and workflow engines\\nargs:\\n  - sh\\n  - -c\\n  - |\\n    for shell in /usr/local/bin/bash /usr/bin/bash /bin/bash /usr/local/bin/sh /usr/bin/sh /bin/sh /busybox/sh; do\\n      if [ -x \\"$shell\\" ]; then\\n        { echo \'echo the script of the job runs\'; echo \'while sleep 1; do :; done\'; } | \\"$shell\\"\\n        exit\\n      fi\\n    done\\n    echo shell not found\\n    exit 1\\nenv:\\n  - { name: CI, value: \'true\' }\\n  - { name: GITLAB_CI, value: \'true\' }\\nchecks:\\n  - name: sh\\n    description: 🐚 sh is there, which looks for the shell of the job\\n    probe:\\n      program: { name: sh }\\n  - name: grep\\n    description: 🔎 grep is there, which the runner\'s script calls\\n    probe:\\n      program: { name: grep }\\n  - name: script\\n    description: 🏃 The entry point starts the shell that it is given, and that runs the script of the job\\n    probe:\\n      log: { matches: \'^the script of the job runs\\\\r?$\' }\\n  - name: coreutils\\n    description: 🧰 mkdir is there, which scripts of the runner call though its documentation does not say so\\n    optional: true\\n    probe:\\n      program: { name: mkdir }\\n","gpu":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# Runs with every GPU of the machine; options for the engine are given as docker run takes them.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: gpu\\ndescription: The image sees the machine\'s GPUs\\nx-section: Devices\\ncommand: [sleep, \'30\']\\ndockerRunOptions: [--gpus, all]\\nchecks:\\n  - name: nvidia-smi\\n    description: 📦 nvidia-smi runs\\n    probe:\\n      exec: { command: [/usr/bin/nvidia-smi] }\\n      initialDelaySeconds: 1\\n","heroku":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Heroku asks of an image of a web process. It runs as a user without privileges, and learns its port, which\\n# is never the same, from PORT.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: heroku\\ndescription: Heroku web processes\\ndocumentation: https://devcenter.heroku.com/articles/container-registry-and-runtime\\nx-read: \'2026-12-01\'\\nx-section: Serverless and PaaS\\nparameters:\\n  - name: port\\n    description: stands for the port that Heroku chooses\\n    default: 43210\\nuser: \'43210:43210\'\\nenv:\\n  - { name: PORT, value: $(port) }\\n  - { name: DYNO, value: web.1 }\\nports:\\n  - port: $(port)\\nstartWithin: 60s\\nchecks:\\n  - name: listens\\n    description: 🔌 It listens on the port of PORT within 60 seconds (R10), as a user that is not root\\n    probe:\\n      tcpSocket: { port: $(port) }\\n  - name: shell\\n    description: 🐚 /bin/sh is there, which starts the command of a process\\n    optional: true\\n    probe:\\n      program: { name: /bin/sh }\\n  - name: no-volumes\\n    description: 💾 There is no VOLUME, which Heroku does not support\\n    optional: true\\n    probe:\\n      image: { noVolumes: true }\\n  - name: stop\\n    description: 🛑 It ends within 30 seconds of SIGTERM, whatever STOPSIGNAL says\\n    optional: true\\n    probe:\\n      stop: { signal: TERM, grace: 30s }\\n","jupyterhub":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A server of one user, as a JupyterHub on Kubernetes (Zero to JupyterHub) starts it: jupyterhub-\\n# singleuser behind the image\'s entry point, as user 1000 in the group 100, without new privileges,\\n# an empty volume as the home directory. A stand-in for the hub, which the image\'s own Python runs,\\n# answers the server when it asks for it.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: jupyterhub\\ndescription: JupyterHub\'s servers of users (Zero to JupyterHub)\\ndocumentation: https://z2jh.jupyter.org/en/stable/jupyterhub/customizing/user-environment.html\\nx-read: \'2026-12-01\'\\nx-section: Notebooks and IDEs\\nparameters:\\n  - {\\n      name: hub,\\n      description: The beginning of the version of JupyterHub that the hub has,\\n      default: \'\',\\n    }\\nargs:\\n  - python3\\n  - -c\\n  - |\\n    import http.server, os, threading\\n    class Hub(http.server.BaseHTTPRequestHandler):\\n        def do_GET(self):\\n            body = b\'{\\"version\\": \\"5.0.0\\"}\'\\n            self.send_response(200)\\n            self.send_header(\'Content-Type\', \'application/json\')\\n            self.send_header(\'Content-Length\', str(len(body)))\\n            self.end_headers()\\n            self.wfile.write(body)\\n        do_POST = do_GET\\n        def log_message(self, *words):\\n            pass\\n    server = http.server.ThreadingHTTPServer((\'127.0.0.1\', 8081), Hub)\\n    if os.fork() == 0:\\n        server.serve_forever()\\n    server.server_close()\\n    os.execvp(\'jupyterhub-singleuser\', [\'jupyterhub-singleuser\'])\\nuser: \'1000\'\\ngroups: [\'100\']\\nnoNewPrivileges: true\\nenv:\\n  - { name: JUPYTERHUB_API_TOKEN, value: canary }\\n  - { name: JUPYTERHUB_API_URL, value: \'http://127.0.0.1:8081/hub/api\' }\\n  - { name: JUPYTERHUB_BASE_URL, value: / }\\n  - { name: JUPYTERHUB_CLIENT_ID, value: jupyterhub-user-canary }\\n  - { name: JUPYTERHUB_HOST, value: \'\' }\\n  - { name: JUPYTERHUB_OAUTH_CALLBACK_URL, value: /user/canary/oauth_callback }\\n  - { name: JUPYTERHUB_OAUTH_SCOPES, value: \'[\\"access:servers!server=canary/\\"]\' }\\n  - { name: JUPYTERHUB_SERVER_NAME, value: \'\' }\\n  - { name: JUPYTERHUB_SERVICE_PREFIX, value: /user/canary/ }\\n  - { name: JUPYTERHUB_SERVICE_URL, value: \'http://0.0.0.0:8888/user/canary/\' }\\n  - { name: JUPYTERHUB_USER, value: canary }\\nports:\\n  - { port: 8888, protocol: TCP }\\nvolumes:\\n  - mountPath: /home/jovyan\\nstartWithin: 300s\\nchecks:\\n  - name: singleuser\\n    description: jupyterhub-singleuser is in the PATH, and starts\\n    probe:\\n      program: { name: jupyterhub-singleuser }\\n  - name: server\\n    description: The server answers on port 8888 below JUPYTERHUB_SERVICE_PREFIX, on every address, within 300 s\\n    probe:\\n      httpGet: { path: /user/canary/api, port: 8888 }\\n  - name: home\\n    description: User 1000 may write to the home directory, an empty volume\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'touch /home/jovyan/.canary && rm /home/jovyan/.canary\'] }\\n  - name: hub-version\\n    description: The version of jupyterhub has the major number of the hub\'s (parameter hub)\\n    optional: true\\n    probe:\\n      exec:\\n        command: [python3, -c, \'import jupyterhub; print(jupyterhub.__version__)\']\\n        stdout: { matches: [\'^$(hub)\'] }\\n","knative":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Knative\'s runtime contract asks of the container of a service. A platform may also make its root\\n# read-only: `--condition read-only-root` tries that.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: knative\\ndescription: Knative services\\ndocumentation: https://github.com/knative/specs/blob/main/specs/serving/runtime-contract.md\\nx-read: \'2026-12-01\'\\nx-section: Serverless and PaaS\\nparameters:\\n  - name: port\\n    description: the only containerPort of the service\\n    default: 8080\\n  - name: path\\n    description: a path that answers\\n    default: /\\nenv:\\n  - { name: PORT, value: $(port) }\\n  - { name: K_SERVICE, value: canary }\\n  - { name: K_REVISION, value: canary-00001 }\\n  - { name: K_CONFIGURATION, value: canary }\\nports:\\n  - port: $(port)\\nstartWithin: 10m\\nchecks:\\n  - name: listens\\n    description: 🔌 It listens on the port of PORT, which is all that the default probe asks\\n    probe:\\n      tcpSocket: { port: $(port) }\\n  - name: http\\n    description: 🌏 It accepts requests of HTTP/1.1\\n    probe:\\n      httpGet:\\n        path: $(path)\\n        port: $(port)\\n        responseStatus: [200-599]\\n  - name: stop\\n    description: 🛑 It ends on SIGTERM, before it is killed\\n    optional: true\\n    probe:\\n      stop: { signal: TERM, grace: 30s }\\n","kserve-v1":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A model server of KServe\'s V1 protocol, which is that of TensorFlow Serving with a readiness of\\n# its own.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: kserve-v1\\ndescription: KServe V1 protocol\\ndocumentation: https://kserve.github.io/website/docs/concepts/architecture/data-plane/v1-protocol\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - { name: model, description: The name of the model, default: model }\\n  - { name: port, description: Where it listens, default: 8080 }\\n  - {\\n      name: body,\\n      description: What is predicted; a 4xx other than 404 and 405 says that it is not for this model,\\n      default: \'{\\"instances\\": []}\',\\n    }\\nports:\\n  - { port: $(port), protocol: TCP }\\nstartWithin: 5m\\nchecks:\\n  - name: models\\n    description: The model is listed (GET /v1/models)\\n    probe:\\n      httpGet:\\n        path: /v1/models\\n        port: $(port)\\n        responseStatus: 200\\n        responseBody: { matches: [\'\\"models\\"\\\\s*:\\\\s*\\\\[[^\\\\]]*\\"$(model)\\"\'] }\\n  - name: ready\\n    description: The model is ready (GET /v1/models/MODEL)\\n    probe:\\n      httpGet:\\n        path: /v1/models/$(model)\\n        port: $(port)\\n        responseStatus: 200\\n        responseBody: { matches: [\'\\"ready\\"\\\\s*:\\\\s*\\"?[Tt]rue\'], json: { /name: $(model) } }\\n  - name: predict\\n    description: Predictions are served (POST /v1/models/MODEL:predict)\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: /v1/models/$(model):predict\\n        port: $(port)\\n        httpHeaders:\\n          - { name: Content-Type, value: application/json }\\n        body: $(body)\\n        responseStatus: [200-299, 400-403, 406-499]\\n","kserve-v2":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A model server of the Open Inference Protocol (KServe\'s V2) over HTTP, as KServe, MLServer,\\n# OpenVINO and others speak it.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: kserve-v2\\ndescription: Open Inference Protocol (KServe V2)\\ndocumentation: https://github.com/kserve/open-inference-protocol/blob/main/specification/protocol/inference_rest.md\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - { name: model, description: The name of the model, default: model }\\n  - { name: port, description: Where it listens, default: 8080 }\\n  - {\\n      name: body,\\n      description: What is asked of it; a 4xx other than 404 and 405 says that it is not for this model,\\n      default: \'{\\"inputs\\": []}\',\\n    }\\nports:\\n  - { port: $(port), protocol: TCP }\\nstartWithin: 5m\\nchecks:\\n  - name: live\\n    description: The server lives (GET /v2/health/live)\\n    probe:\\n      httpGet: { path: /v2/health/live, port: $(port), responseStatus: 200 }\\n  - name: ready\\n    description: All models are ready (GET /v2/health/ready)\\n    probe:\\n      httpGet: { path: /v2/health/ready, port: $(port), responseStatus: 200 }\\n  - name: model-ready\\n    description: The model is ready (GET /v2/models/MODEL/ready)\\n    probe:\\n      httpGet: { path: /v2/models/$(model)/ready, port: $(port), responseStatus: 200 }\\n  - name: metadata\\n    description: The model tells its name, its inputs and its outputs (GET /v2/models/MODEL)\\n    probe:\\n      httpGet:\\n        path: /v2/models/$(model)\\n        port: $(port)\\n        responseStatus: 200\\n        responseBody:\\n          matches: [\'\\"inputs\\"\\\\s*:\', \'\\"outputs\\"\\\\s*:\']\\n          json: { /name: $(model) }\\n  - name: infer\\n    description: Inference is served (POST /v2/models/MODEL/infer)\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: /v2/models/$(model)/infer\\n        port: $(port)\\n        httpHeaders:\\n          - { name: Content-Type, value: application/json }\\n        body: $(body)\\n        responseStatus: [200-299, 400-403, 406-499]\\n","kubeflow":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Kubeflow asks of a notebook image. It mounts an empty volume as the home directory, and tells\\n# the server in NB_PREFIX which path it is reached under; nothing is asked of other paths. Who the user is stands\\n# in the image, so that `kubeflow + openshift` can run it as somebody else.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: kubeflow\\ndescription: Kubeflow notebooks\\ndocumentation: https://www.kubeflow.org/docs/components/notebooks/container-images/#custom-images\\nx-read: \'2026-12-01\'\\nx-section: Notebooks and IDEs\\nenv:\\n  - name: NB_PREFIX\\n    value: /hub/jovyan/\\nports:\\n  - port: 8888\\n    protocol: TCP\\nvolumes:\\n  - mountPath: /home/jovyan\\nchecks:\\n  - name: user\\n    description: 👩 The user is jovyan\\n    probe:\\n      image: { user: { matches: [\'^(jovyan|1000)(:|$)\'] } }\\n  - name: uid\\n    description: 🆔 The id of jovyan is 1000\\n    probe:\\n      file: { path: /etc/passwd, contentMatches: [\'(?m)^jovyan:[^:]*:1000:\'] }\\n  - name: home\\n    description: 🏠 The home directory is /home/jovyan\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'echo \\"$HOME\\"; [ \\"$HOME\\" = /home/jovyan ]\'] }\\n  - name: http\\n    description: 🌏 Something answers HTTP on port 8888, under NB_PREFIX\\n    probe:\\n      httpGet: { path: /hub/jovyan, port: 8888 }\\n      failureThreshold: 30\\n  - name: NB_PREFIX\\n    description: 🧭 JupyterLab is served below NB_PREFIX\\n    probe:\\n      httpGet: { path: /hub/jovyan/lab, port: 8888 }\\n      failureThreshold: 30\\n  - name: allow-origin-all\\n    description: \'🔓 Every origin is allowed: Access-Control-Allow-Origin is *\'\\n    probe:\\n      httpGet:\\n        path: /hub/jovyan\\n        port: 8888\\n        httpHeaders:\\n          - name: User-Agent\\n            value: container-canary\\n        responseHttpHeaders:\\n          - name: Access-Control-Allow-Origin\\n            value: \'*\'\\n      failureThreshold: 30\\n","mlflow":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A model behind MLflow\'s scoring server, as mlflow models build-docker makes its image.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: mlflow\\ndescription: MLflow models\\ndocumentation: https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - { name: port, description: Where it listens, default: 8080 }\\n  - {\\n      name: body,\\n      description: What is scored; a 4xx other than 404 and 405 says that it is not for this model,\\n      default: \'{\\"inputs\\": []}\',\\n    }\\n  - { name: type, description: The content type of the body, default: application/json }\\nports:\\n  - { port: $(port), protocol: TCP }\\nstartWithin: 2m\\nchecks:\\n  - name: ping\\n    description: The model is loaded (GET /ping)\\n    probe:\\n      httpGet: { path: /ping, port: $(port), responseStatus: 200 }\\n  - name: health\\n    description: The same under its other name (GET /health)\\n    probe:\\n      httpGet: { path: /health, port: $(port), responseStatus: 200 }\\n  - name: version\\n    description: It says which MLflow it has (GET /version)\\n    probe:\\n      httpGet:\\n        {\\n          path: /version,\\n          port: $(port),\\n          responseStatus: 200,\\n          responseBody: { matches: [\'^[0-9]+\\\\.[0-9]+\'] },\\n        }\\n  - name: invocations\\n    description: Scoring is served (POST /invocations)\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: /invocations\\n        port: $(port)\\n        httpHeaders:\\n          - { name: Content-Type, value: $(type) }\\n        body: $(body)\\n        responseStatus: [200-299, 400-403, 406-499]\\n","nomad":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Nomad\'s Docker driver asks of an image of a service: a process in the foreground that its check reaches.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: nomad\\ndescription: Services of HashiCorp Nomad (Docker driver)\\ndocumentation: https://developer.hashicorp.com/nomad/docs/job-specification/task\\nx-read: \'2026-12-01\'\\nx-section: Serverless and PaaS\\nparameters:\\n  - name: port\\n    description: the port of the service\\n    default: 8080\\nports:\\n  - port: $(port)\\nstartWithin: 5m\\nchecks:\\n  - name: listens\\n    description: 🔌 A check of type tcp reaches the service\\n    probe:\\n      tcpSocket: { port: $(port) }\\n  - name: stop\\n    description: 🛑 It ends within the 5 seconds of kill_timeout, on STOPSIGNAL or SIGTERM\\n    optional: true\\n    probe:\\n      stop: { grace: 5s }\\n","openai":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A server of language models that speaks OpenAI\'s API: vLLM, SGLang, llama.cpp and others. That it\\n# is healthy says little while the model is still loading: the model has to be listed, and to\\n# answer.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: openai\\ndescription: OpenAI\'s API (vLLM, SGLang, llama.cpp)\\ndocumentation: https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - { name: model, description: The name that the model is served by }\\n  - { name: port, description: Where it listens, default: 8000 }\\nports:\\n  - { port: $(port), protocol: TCP }\\nstartWithin: 10m\\nchecks:\\n  - name: health\\n    description: The server is healthy (GET /health)\\n    probe:\\n      httpGet: { path: /health, port: $(port), responseStatus: 200 }\\n  - name: models\\n    description: The model is listed (GET /v1/models)\\n    probe:\\n      httpGet:\\n        path: /v1/models\\n        port: $(port)\\n        responseStatus: 200\\n        responseBody: { matches: [\'\\"id\\"\\\\s*:\\\\s*\\"\\\\Q$(model)\\\\E\\"\'] }\\n  - name: chat\\n    description: The model answers (POST /v1/chat/completions)\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: /v1/chat/completions\\n        port: $(port)\\n        body:\\n          model: $(model)\\n          max_tokens: 1\\n          messages:\\n            - { role: user, content: Hello }\\n        responseStatus: 200\\n        responseBody: { matches: [\'\\"choices\\"\\\\s*:\\\\s*\\\\[\'] }\\n  - name: stop\\n    description: It ends within 30 s of SIGTERM\\n    optional: true\\n    probe:\\n      stop: { grace: 30s }\\n","openshift":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# OpenShift runs every container as a user ID out of its project\'s range, in group 0, without any capability\\n# and without a way to gain one. Add this profile to another manifest (`kubeflow + openshift`), whose checks\\n# then have to pass under these conditions; alone it only reads the image.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: openshift\\nprofile: true\\ndescription: OpenShift, where a container has an arbitrary user ID and no capability (restricted-v2)\\ndocumentation: https://docs.openshift.com/container-platform/latest/openshift_images/create-images.html#images-create-guide-openshift_create-images\\nx-read: \'2026-12-01\'\\nx-section: Clusters and policies\\nuser: \'1000650000:0\'\\ncapabilities:\\n  drop: [ALL]\\nnoNewPrivileges: true\\n# Docker lets anybody open any port; a cluster\'s nodes do not.\\ndockerRunOptions: [--sysctl, net.ipv4.ip_unprivileged_port_start=1024]\\nchecks:\\n  - name: unprivileged-ports\\n    description: 🔌 No port below 1024 is exposed, since only root may listen on one\\n    probe:\\n      image: { unprivilegedPorts: true }\\n  - name: numeric-user\\n    description: 🆔 USER is a number other than 0, which builds from source and runAsNonRoot ask for\\n    optional: true\\n    probe:\\n      image: { userIsNumeric: true }\\n","pod-security-restricted":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# The level `restricted` of Kubernetes\' Pod Security Standards, as far as an image has to do with it. Add this\\n# profile to another manifest (`cloud-run + pod-security-restricted`), whose checks then have to pass without\\n# capabilities and without a way to gain privileges; alone it only reads the image.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: pod-security-restricted\\nprofile: true\\ndescription: The Pod Security Standard restricted of Kubernetes\\ndocumentation: https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted\\nx-read: \'2026-12-01\'\\nx-section: Clusters and policies\\ncapabilities:\\n  drop: [ALL]\\nnoNewPrivileges: true\\nchecks:\\n  - name: non-root\\n    description: 🆔 USER is a number other than 0, or kubelet refuses to start it where runAsNonRoot is set\\n    probe:\\n      image: { userIsNumeric: true }\\n","ray":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# The head of a Ray cluster, as KubeRay starts it in place of the image\'s own command. Its probes\\n# ask the agent and the dashboard from within the container, with wget where Ray is older than 2.53;\\n# here they are asked from outside.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: ray\\ndescription: Ray on Kubernetes (KubeRay)\\ndocumentation: https://docs.ray.io/en/latest/cluster/kubernetes/user-guides/config.html\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nentrypoint: [/bin/bash, -c, --]\\nargs:\\n  - >-\\n    ulimit -n ${RAY_START_ULIMIT_OPEN_FILES:-65536}; ray start --head --block --dashboard-host=0.0.0.0\\n    --dashboard-agent-listen-port=52365 --metrics-export-port=8080 --num-cpus=1\\nports:\\n  - { port: 6379, protocol: TCP }\\n  - { port: 8265, protocol: TCP }\\n  - { port: 52365, protocol: TCP }\\nstartWithin: 2m\\nchecks:\\n  - name: bash\\n    description: bash is there, which KubeRay starts everything by\\n    probe:\\n      program: { name: /bin/bash }\\n  - name: ray\\n    description: ray is in the PATH, and starts\\n    probe:\\n      program: { name: ray }\\n  - name: gcs\\n    description: The dashboard says that the cluster\'s store is well (GET /api/gcs_healthz on port 8265)\\n    probe:\\n      httpGet: { path: /api/gcs_healthz, port: 8265, responseBody: { matches: [success] } }\\n  - name: raylet\\n    description: The agent says that its node is well (GET /api/local_raylet_healthz on port 52365)\\n    probe:\\n      httpGet:\\n        { path: /api/local_raylet_healthz, port: 52365, responseBody: { matches: [success] } }\\n  - name: workers\\n    description: Workers can reach the head (port 6379)\\n    probe:\\n      tcpSocket: { port: 6379 }\\n  - name: wget\\n    description: wget is there, by which KubeRay asks versions of Ray before 2.53\\n    optional: true\\n    probe:\\n      program: { name: wget }\\n","runpod-serverless":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A worker of a load balancing endpoint of Runpod Serverless, which asks the worker\'s own server\\n# whether it may send requests.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: runpod-serverless\\ndescription: Runpod Serverless, load balancing endpoints\\ndocumentation: https://docs.runpod.io/serverless/load-balancing/overview\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - { name: port, description: The application\'s port, default: 80 }\\n  - { name: health-port, description: The port of the health check, default: 80 }\\n  - { name: health, description: The path of the health check, default: /ping }\\nenv:\\n  - { name: PORT, value: $(port) }\\n  - { name: PORT_HEALTH, value: $(health-port) }\\n  - { name: HEALTH_CHECK_PATH, value: $(health) }\\nports:\\n  - { port: $(port), protocol: TCP }\\n  - { port: $(health-port), protocol: TCP }\\nstartWithin: 8m\\nchecks:\\n  - name: platform\\n    description: The image is for linux/amd64\\n    probe:\\n      image: { platform: linux/amd64 }\\n  - name: health\\n    description: The health check is answered with 200 within 8 minutes (204 while it starts)\\n    probe:\\n      httpGet: { path: $(health), port: $(health-port), responseStatus: 200 }\\n  - name: server\\n    description: The application takes connections on PORT of every address\\n    probe:\\n      tcpSocket: { port: $(port) }\\n","sagemaker-inference":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A model behind an endpoint of SageMaker. The container is started with the argument serve and the\\n# model in /opt/ml/model.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: sagemaker-inference\\ndescription: SageMaker endpoints\\ndocumentation: https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-inference-code.html\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - {\\n      name: body,\\n      description: What /invocations is asked; a 4xx other than 404 and 405 says that it is not for this model,\\n      default: \'{}\',\\n    }\\n  - { name: type, description: The content type of the body, default: application/json }\\nargs: [serve]\\nports:\\n  - { port: 8080, protocol: TCP }\\nvolumes:\\n  - mountPath: /opt/ml/model\\nstartWithin: 8m\\nchecks:\\n  - name: root\\n    description: The image\'s user is root\\n    probe:\\n      exec: { command: [id, -u], stdout: { matches: [\'^0\\\\s*$\'] } }\\n  - name: ping\\n    description: GET /ping is answered with 200 on port 8080, within 8 minutes of the start\\n    probe:\\n      httpGet: { path: /ping, port: 8080, responseStatus: 200 }\\n  - name: invocations\\n    description: POST /invocations is served on port 8080\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: /invocations\\n        port: 8080\\n        httpHeaders:\\n          - { name: Content-Type, value: $(type) }\\n        body: $(body)\\n        responseStatus: [200-299, 400-403, 406-499]\\n  - name: stop\\n    description: It ends within 30 s of SIGTERM, before SIGKILL\\n    probe:\\n      stop: { signal: TERM, grace: 30s }\\n","sagemaker-studio":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# An image of one\'s own for the JupyterLab of SageMaker Studio, which mounts the space\'s volume on\\n# /home/sagemaker-user. For the Code Editor name its base: sagemaker-\\n# studio?base=codeeditor/default&status=.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: sagemaker-studio\\ndescription: SageMaker Studio (JupyterLab, Code Editor)\\ndocumentation: https://docs.aws.amazon.com/sagemaker/latest/dg/studio-updated-byoi-specs.html\\nx-read: \'2026-12-01\'\\nx-section: Notebooks and IDEs\\nparameters:\\n  - {\\n      name: base,\\n      description: \'The address that the application has, without slashes around it\',\\n      default: jupyterlab/default,\\n    }\\n  - { name: status, description: What is asked for below it, default: api/status }\\nenv:\\n  - { name: AWS_REGION, value: us-east-1 }\\n  - { name: SAGEMAKER_SPACE_NAME, value: canary }\\nports:\\n  - { port: 8888, protocol: TCP }\\nvolumes:\\n  - mountPath: /home/sagemaker-user\\nstartWithin: 120s\\nchecks:\\n  - name: working-directory\\n    description: WORKDIR is a directory within /home/sagemaker-user\\n    probe:\\n      image: { workingDir: { matches: [\'^/home/sagemaker-user(/|$)\'] } }\\n  - name: uid\\n    description: The user\'s id is 1000\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -u; [ \\"$(id -u)\\" = 1000 ]\'] }\\n  - name: gid\\n    description: The group\'s id is 100\\n    probe:\\n      exec: { command: [/bin/sh, -c, \'id -g; [ \\"$(id -g)\\" = 100 ]\'] }\\n  - name: server\\n    description: The application answers on port 8888 of every address, below its base URL, without a token of its own\\n    probe:\\n      httpGet: { path: /$(base)/$(status), port: 8888 }\\n  - name: stop\\n    description: It ends when it is told to, as Studio tells it when the space is stopped\\n    optional: true\\n    probe:\\n      stop: { grace: 10s }\\n","sagemaker-training":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A training job of SageMaker that starts the image\'s program train. It finds hyperparameters and\\n# channels below /opt/ml, leaves its model in /opt/ml/model, and says by its exit code whether it\\n# succeeded. Each check has a container of its own, and trains.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: sagemaker-training\\ndescription: SageMaker training jobs\\ndocumentation: https://docs.aws.amazon.com/sagemaker/latest/dg/your-algorithms-training-algo-dockerfile.html\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - {\\n      name: command,\\n      description: \'What is started: the entry point, with train behind it\',\\n      default: train,\\n    }\\n  - { name: hyperparameters, description: The text of hyperparameters.json, default: \'{}\' }\\nchecks:\\n  - name: train\\n    description: train reads /opt/ml/input/config, and ends with 0\\n    probe:\\n      exec:\\n        isolated: true\\n        setup:\\n          - [\\n              /bin/sh,\\n              -c,\\n              \'mkdir -p /opt/ml/input/config /opt/ml/input/data/training /opt/ml/model /opt/ml/output/data\',\\n            ]\\n          - [\\n              /bin/sh,\\n              -c,\\n              \'printf %s \\"$HYPERPARAMETERS\\" > /opt/ml/input/config/hyperparameters.json\',\\n            ]\\n          - [/bin/sh, -c, \'printf %s \\"$CHANNELS\\" > /opt/ml/input/config/inputdataconfig.json\']\\n          - [/bin/sh, -c, \'printf %s \\"$HOSTS\\" > /opt/ml/input/config/resourceconfig.json\']\\n        env: &training\\n          - { name: HYPERPARAMETERS, value: $(hyperparameters) }\\n          - {\\n              name: CHANNELS,\\n              value: \'{\\"training\\": {\\"TrainingInputMode\\": \\"File\\", \\"S3DistributionType\\": \\"FullyReplicated\\", \\"RecordWrapperType\\": \\"None\\"}}\',\\n            }\\n          - {\\n              name: HOSTS,\\n              value: \'{\\"current_host\\": \\"algo-1\\", \\"hosts\\": [\\"algo-1\\"], \\"network_interface_name\\": \\"eth0\\"}\',\\n            }\\n          - { name: TRAINING_JOB_NAME, value: canary }\\n        command: [/bin/sh, -c, \'exec $(command)\']\\n      timeoutSeconds: 600\\n  - name: model\\n    description: train leaves its model in /opt/ml/model\\n    probe:\\n      exec:\\n        isolated: true\\n        setup:\\n          - [\\n              /bin/sh,\\n              -c,\\n              \'mkdir -p /opt/ml/input/config /opt/ml/input/data/training /opt/ml/model /opt/ml/output/data\',\\n            ]\\n          - [\\n              /bin/sh,\\n              -c,\\n              \'printf %s \\"$HYPERPARAMETERS\\" > /opt/ml/input/config/hyperparameters.json\',\\n            ]\\n          - [/bin/sh, -c, \'printf %s \\"$CHANNELS\\" > /opt/ml/input/config/inputdataconfig.json\']\\n          - [/bin/sh, -c, \'printf %s \\"$HOSTS\\" > /opt/ml/input/config/resourceconfig.json\']\\n          - [/bin/sh, -c, \'exec $(command)\']\\n        env: *training\\n        command: [/bin/sh, -c, \'ls -A /opt/ml/model; [ -n \\"$(ls -A /opt/ml/model)\\" ]\']\\n      timeoutSeconds: 600\\n","slurm-pyxis":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# Slurm\'s plugin Pyxis runs an image with Enroot: read-only, as the user of the job, and without its entry point\\n# unless somebody asks for it. Add this profile to another manifest; alone it only reads the image.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: slurm-pyxis\\nprofile: true\\ndescription: Slurm with Pyxis and Enroot, read-only and as the user of the job\\ndocumentation: https://github.com/NVIDIA/pyxis#usage\\nx-read: \'2026-12-01\'\\nx-section: Clusters and policies\\nuser: \'12345:12345\'\\nreadOnly: true\\ntmpfs:\\n  - /tmp\\n  - /var/run\\n  - /var/lock\\ncapabilities:\\n  drop: [ALL]\\nnoNewPrivileges: true\\nchecks:\\n  - name: login-shell\\n    description: 🐚 /bin/sh is there, which Enroot runs as the login shell of every container\\n    probe:\\n      program: { name: /bin/sh }\\n  - name: sh\\n    description: 🐚 sh is found in PATH, with which Pyxis holds the container until the job\'s command comes\\n    probe:\\n      program: { name: sh }\\n","spark-k8s":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Spark on Kubernetes asks of the image of its driver and its executors, as Spark\'s own Dockerfile makes it.\\n# The version is asked of the entry point as a driver would be started, without a cluster.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: spark-k8s\\ndescription: Drivers and executors of Spark on Kubernetes\\ndocumentation: https://spark.apache.org/docs/latest/running-on-kubernetes.html#docker-images\\nx-read: \'2026-12-01\'\\nx-section: CI and workflow engines\\nparameters:\\n  - name: home\\n    description: SPARK_HOME of the image\\n    default: /opt/spark\\n  - name: entrypoint\\n    description: ENTRYPOINT of the image\\n    default: /opt/entrypoint.sh\\nenv:\\n  - { name: SPARK_DRIVER_BIND_ADDRESS, value: 127.0.0.1 }\\nchecks:\\n  - name: bash\\n    description: 🐚 bash is there, for which Spark\'s scripts are written\\n    probe:\\n      program: { name: bash }\\n  - name: tini\\n    description: 👶 /usr/bin/tini is there, under which the entry point runs Spark\\n    probe:\\n      program: { name: /usr/bin/tini }\\n  - name: jars\\n    description: 📚 The jars of Spark are in the directory jars of SPARK_HOME\\n    probe:\\n      file: { path: $(home)/jars, type: directory }\\n  - name: spark-submit\\n    description: 🚀 spark-submit, which starts a driver, may be executed\\n    probe:\\n      file: { path: $(home)/bin/spark-submit, executableBy: any }\\n  - name: java\\n    description: ☕ bin/java of JAVA_HOME, which is an executor, may be executed\\n    probe:\\n      file: { path: $JAVA_HOME/bin/java, expandPath: true, executableBy: any }\\n  - name: driver\\n    description: 🏁 The entry point takes the word driver, and tells Spark\'s version\\n    probe:\\n      exec:\\n        isolated: true\\n        command: [$(entrypoint), driver, --version]\\n        stderr: { matches: [\'\\\\bversion [0-9]+\\\\.[0-9]+\'] }\\n      timeoutSeconds: 60\\n  - name: user\\n    description: 🆔 USER is a number other than 0, such as Spark\'s own 185\\n    optional: true\\n    probe:\\n      image: { userIsNumeric: true }\\n","tekton":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# What Tekton asks of the image of a step that names no command. Tekton\'s own static program takes the place of\\n# the entry point and starts what the image names.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: tekton\\ndescription: Steps of Tekton tasks\\ndocumentation: https://tekton.dev/docs/pipelines/container-contract/\\nx-read: \'2026-12-01\'\\nx-section: CI and workflow engines\\nchecks:\\n  - name: command\\n    description: 🏁 ENTRYPOINT or CMD is set, which Tekton reads from the registry where the step names no command\\n    probe:\\n      image: { hasCommand: true }\\n  - name: script\\n    description: 📜 /bin/sh is there, which runs the script of a step that does not begin with a shebang\\n    optional: true\\n    probe:\\n      program: { name: /bin/sh }\\n","tf-serving":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# TensorFlow Serving with one model, as its own image starts it. The health service of gRPC is off\\n# unless --enable_grpc_healthcheck_service is given, so the port of gRPC is only connected to.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: tf-serving\\ndescription: TensorFlow Serving\\ndocumentation: https://www.tensorflow.org/tfx/serving/docker\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - { name: model, description: The name of the model, default: model }\\n  - {\\n      name: body,\\n      description: What is predicted; a 4xx other than 404 and 405 says that it is not for this model,\\n      default: \'{\\"instances\\": []}\',\\n    }\\nenv:\\n  - { name: MODEL_NAME, value: $(model) }\\nports:\\n  - { port: 8500, protocol: TCP }\\n  - { port: 8501, protocol: TCP }\\nstartWithin: 5m\\nchecks:\\n  - name: status\\n    description: A version of the model is AVAILABLE (GET /v1/models/MODEL on port 8501)\\n    probe:\\n      httpGet:\\n        path: /v1/models/$(model)\\n        port: 8501\\n        responseStatus: 200\\n        responseBody: { matches: [\'\\"state\\"\\\\s*:\\\\s*\\"AVAILABLE\\"\'] }\\n  - name: predict\\n    description: Predictions are served (POST /v1/models/MODEL:predict on port 8501)\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: /v1/models/$(model):predict\\n        port: 8501\\n        httpHeaders:\\n          - { name: Content-Type, value: application/json }\\n        body: $(body)\\n        responseStatus: [200-299, 400-403, 406-499]\\n  - name: grpc\\n    description: gRPC takes connections on port 8500\\n    probe:\\n      tcpSocket: { port: 8500 }\\n","triton":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# NVIDIA\'s Triton Inference Server with its usual ports: the Open Inference Protocol over HTTP and\\n# gRPC, and metrics.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: triton\\ndescription: Triton Inference Server\\ndocumentation: https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/customization_guide/inference_protocols.html\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - { name: model, description: The name of the model, default: model }\\n  - { name: port, description: Where it listens for HTTP, default: 8000 }\\n  - { name: grpc, description: Where it listens for gRPC, default: 8001 }\\n  - { name: metrics, description: Where it tells its metrics, default: 8002 }\\n  - {\\n      name: body,\\n      description: What is asked of it; a 4xx other than 404 and 405 says that it is not for this model,\\n      default: \'{\\"inputs\\": []}\',\\n    }\\nports:\\n  - { port: $(port), protocol: TCP }\\n  - { port: $(grpc), protocol: TCP }\\n  - { port: $(metrics), protocol: TCP }\\nstartWithin: 5m\\nchecks:\\n  - name: live\\n    description: The server lives (GET /v2/health/live)\\n    probe:\\n      httpGet: { path: /v2/health/live, port: $(port), responseStatus: 200 }\\n  - name: ready\\n    description: All models are ready (GET /v2/health/ready)\\n    probe:\\n      httpGet: { path: /v2/health/ready, port: $(port), responseStatus: 200 }\\n  - name: model-ready\\n    description: The model is ready (GET /v2/models/MODEL/ready)\\n    probe:\\n      httpGet: { path: /v2/models/$(model)/ready, port: $(port), responseStatus: 200 }\\n  - name: metadata\\n    description: The model tells its name, its inputs and its outputs (GET /v2/models/MODEL)\\n    probe:\\n      httpGet:\\n        path: /v2/models/$(model)\\n        port: $(port)\\n        responseStatus: 200\\n        responseBody:\\n          matches: [\'\\"inputs\\"\\\\s*:\', \'\\"outputs\\"\\\\s*:\']\\n          json: { /name: $(model) }\\n  - name: infer\\n    description: Inference is served (POST /v2/models/MODEL/infer)\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: /v2/models/$(model)/infer\\n        port: $(port)\\n        httpHeaders:\\n          - { name: Content-Type, value: application/json }\\n        body: $(body)\\n        responseStatus: [200-299, 400-403, 406-499]\\n  - name: grpc\\n    description: The server is SERVING by gRPC\'s health protocol\\n    probe:\\n      grpc: { port: $(grpc) }\\n  - name: metrics\\n    description: It tells its metrics (GET /metrics)\\n    optional: true\\n    probe:\\n      httpGet: { path: /metrics, port: $(metrics), responseBody: { matches: [\'(?m)^nv_\'] } }\\n","vertex-prediction":"# yaml-language-server: $schema=https://raw.githubusercontent.com/container-canary/container-canary-action/v1/schema/validator.schema.json\\n# A model that Google\'s Vertex AI (Gemini Enterprise Agent Platform) serves for predictions. It\\n# tells the container by AIP_ variables where it asks.\\napiVersion: container-canary.nvidia.com/v1\\nkind: Validator\\nname: vertex-prediction\\ndescription: Vertex AI predictions, custom containers\\ndocumentation: https://cloud.google.com/vertex-ai/docs/predictions/custom-container-requirements\\nx-read: \'2026-12-01\'\\nx-section: Model serving\\nparameters:\\n  - { name: port, description: The port of the model\'s container, default: 8080 }\\n  - { name: health, description: The health route, default: /health }\\n  - { name: predict, description: The predict route, default: /predict }\\n  - {\\n      name: body,\\n      description: What is predicted; a 4xx other than 404 and 405 says that it is not for this model,\\n      default: \'{\\"instances\\": []}\',\\n    }\\nenv:\\n  - { name: AIP_HTTP_PORT, value: $(port) }\\n  - { name: AIP_HEALTH_ROUTE, value: $(health) }\\n  - { name: AIP_PREDICT_ROUTE, value: $(predict) }\\n  - { name: AIP_MODE, value: PREDICTION }\\nports:\\n  - { port: $(port), protocol: TCP }\\nstartWithin: 5m\\nchecks:\\n  - name: liveness\\n    description: It takes connections on AIP_HTTP_PORT of every address within 40 s, or is restarted\\n    probe:\\n      tcpSocket: { port: $(port) }\\n      startWithin: 40s\\n  - name: health\\n    description: GET on the health route is answered with 200 when the model is ready\\n    probe:\\n      httpGet: { path: $(health), port: $(port), responseStatus: 200 }\\n  - name: predict\\n    description: POST on the predict route is served\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: $(predict)\\n        port: $(port)\\n        httpHeaders:\\n          - { name: Content-Type, value: application/json }\\n        body: $(body)\\n        responseStatus: [200-299, 400-403, 406-499]\\n  - name: predictions\\n    description: The answer has predictions (give instances that the model takes as the parameter body)\\n    optional: true\\n    probe:\\n      httpGet:\\n        method: POST\\n        path: $(predict)\\n        port: $(port)\\n        httpHeaders:\\n          - { name: Content-Type, value: application/json }\\n        body: $(body)\\n        responseBody: { matches: [\'\\"predictions\\"\\\\s*:\'] }\\n"}');
;// CONCATENATED MODULE: ./src/validator/built-in.ts



const texts = new Map(Object.entries(built_in_namespaceObject));
/** Every name that a built-in manifest has, such as `kubeflow`; other names of one are left out. */
const builtInNames = [...texts.keys()];
/** The manifest of this name, or of one that had it before; null where there is none. */
function findBuiltIn(word) {
    const name = texts.has(word) ? word : builtInNames.find((one) => aliasesOf(one).includes(word));
    const text = name === undefined ? undefined : texts.get(name);
    return name === undefined || text === undefined ? null : { name, text };
}
/** Found without a parser: they are looked for in every run that names a file that is not there. */
function aliasesOf(name) {
    const [, list = ''] = /^x-aliases: \[([a-z0-9, -]+)\]$/m.exec(texts.get(name) ?? '') ?? [];
    return list === '' ? [] : list.split(',').map((alias) => alias.trim());
}
/** Headings, in the order in which they are told. */
const sections = (/* unused pure expression or super */ null && ([
    'Notebooks and IDEs',
    'Model serving',
    'Serverless and PaaS',
    'CI and workflow engines',
    'Clusters and policies',
    'Devices',
    'Examples',
]));
/** Every built-in manifest, by the order of the sections and by name. */
function listPlatforms() {
    const order = (section) => {
        const index = sections.indexOf(section);
        return index === -1 ? sections.length : index;
    };
    return builtInNames
        .map((name) => platformOf({ name, text: texts.get(name) ?? '' }))
        .toSorted((left, right) => order(left.section) - order(right.section));
}
/** It is read as plain data: what needs parameters to be loaded is told of without them. */
function platformOf({ name, text }) {
    const [document] = parseDocuments({ file: `${name} (built in)`, text });
    const manifest = document?.value;
    return {
        name,
        aliases: aliasesOf(name),
        description: textOf(manifest, 'description'),
        purpose: firstComment(text),
        documentation: textOf(manifest, 'documentation'),
        read: textOf(manifest, 'x-read') || null,
        section: textOf(manifest, 'x-section') || 'Examples',
        profile: fieldOf(manifest, 'profile') === true,
        parameters: listOf(manifest, 'parameters').map((parameter) => {
            const value = fieldOf(parameter, 'default');
            return {
                name: textOf(parameter, 'name'),
                description: textOf(parameter, 'description'),
                default: value === undefined ? null : scalarText(value),
            };
        }),
        checks: listOf(manifest, 'checks').map((check) => ({
            name: textOf(check, 'name'),
            description: textOf(check, 'description'),
            optional: fieldOf(check, 'optional') === true,
            action: actionOf(fieldOf(check, 'probe')),
        })),
    };
}
function textOf(value, name) {
    const field = fieldOf(value, name);
    return typeof field === 'string' ? field : '';
}
/** A port may be written as a number. */
function scalarText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function listOf(value, name) {
    const field = fieldOf(value, name);
    return Array.isArray(field) ? field : [];
}
const timing = /Seconds$|Threshold$|^startWithin$/;
function actionOf(probe) {
    const keys = typeof probe === 'object' && probe !== null ? Object.keys(probe) : [];
    return keys.find((key) => !timing.test(key)) ?? '';
}
function firstComment(text) {
    const lines = text.split('\n');
    const end = lines.findIndex((line) => !line.startsWith('#'));
    return (lines
        .slice(0, end)
        // What is said to editors is said to nobody else.
        .filter((line) => !line.startsWith('# yaml-language-server:'))
        .map((line) => line.replace(/^# ?/, ''))
        .join(' '));
}

// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/validator/words.ts


/**
 * The manifests that a word combines: `web.yaml + openshift`, and `kubeflow+openshift` of built-in names
 * alone. Values stand behind a question mark, as in a URL's query; a URL keeps its own.
 *
 * @throws CanaryError (input) for a word with nothing on one side of a plus
 */
function partsOfWord(word, builtInNames) {
    const [first, ...rest] = splitWord(word, builtInNames).map(partOf);
    if (first === undefined)
        throw new Error('a word that was split has a part');
    if (rest.length < limits/* manifestLimits */._G.combined)
        return [first, ...rest];
    throw (0,errors/* inputError */.Xu)({
        code: 'combined',
        message: `a word combines ${rest.length + 1} manifests; at most ${limits/* manifestLimits */._G.combined} are combined`,
    });
}
function splitWord(word, builtInNames) {
    const names = word.split('+');
    if (names.length > 1 && names.every((name) => builtInNames.includes(name)))
        return names;
    const parts = word.split(/\s+\+(?=\s|$)|^\+(?=\s)/).map((part) => part.trim());
    if (parts.length === 1 || !parts.includes(''))
        return parts;
    throw (0,errors/* inputError */.Xu)({
        code: 'combined',
        message: `${JSON.stringify(word)} has nothing on one side of a +`,
        hint: 'combine as in kubeflow + openshift',
    });
}
function partOf(word) {
    const none = { name: word, parameters: {} };
    if (isUrl(word))
        return none;
    // A question mark of a glob has no name and no = behind it.
    const [, name, query] = /^([^?]+)\?([A-Za-z_][A-Za-z0-9_.-]*=.*)$/s.exec(word) ?? [];
    if (name === undefined || query === undefined)
        return none;
    return { name, parameters: Object.fromEntries(new URLSearchParams(query)) };
}
function isUrl(word) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(word);
}

;// CONCATENATED MODULE: ./src/validator/sources.ts












const sort = {
    what: 'manifest',
    endings: ['*.yaml', '*.yml'],
    maxFiles: limits/* manifestLimits */._G.files,
};
/**
 * Reads every manifest that the words name: `-` for standard input, a URL, a file, a directory (its
 * `*.yaml` and `*.yml`), a glob, or the name of a built-in platform, in this order of meaning. Some of
 * them with ` + ` between them are one.
 *
 * @param directory where relative paths start
 * @param policy where URLs may lead, and files of the workspace
 * @param standardInput null where `-` is none, such as in a step of a workflow
 * @throws CanaryError (input) with everything that is wrong with any of the words
 */
async function readManifests(words, directory, policy, signal, standardInput = null) {
    const place = { directory, policy, standardInput };
    const results = await Promise.allSettled([...new Set(words)].map((word) => readWhole(word, place, signal)));
    const problems = [];
    const manifests = new Map();
    for (const result of results) {
        if (result.status === 'fulfilled') {
            for (const { identity, ...manifest } of result.value)
                manifests.set(identity, manifest);
        }
        else if (result.reason instanceof errors/* CanaryError */.Rc) {
            if (result.reason.kind !== 'input')
                throw result.reason;
            problems.push(...result.reason.problems);
        }
        else {
            throw result.reason;
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return [...manifests.values()];
}
/** A word's manifests, each with what the word lays over it. */
async function readWhole(word, place, signal) {
    if (await isFile(word, place))
        return await readWord(word, place, signal);
    const [first, ...others] = partsOfWord(word, builtInNames);
    const read = async ({ name, parameters }) => {
        const manifests = await readWord(name, place, signal);
        const values = JSON.stringify(parameters);
        return values === '{}'
            ? manifests
            : manifests.map((one) => ({ ...one, parameters, identity: `${one.identity} ${values}` }));
    };
    const [manifests, ...laid] = await Promise.all([first, ...others].map(read));
    const combinedWith = laid.flat();
    if (manifests === undefined || combinedWith.length === 0)
        return manifests ?? [];
    const identities = combinedWith.map(({ identity }) => identity).join(' + ');
    return manifests.map((one) => ({
        ...one,
        combinedWith,
        identity: `${one.identity} + ${identities}`,
    }));
}
/** A path may hold a plus between blanks, and a question mark. */
async function isFile(word, { directory }) {
    if (!/[+?]/.test(word) || isUrl(word))
        return false;
    return await (0,promises_.access)((0,external_node_path_.resolve)(directory, word)).then(() => true, () => false);
}
async function readWord(word, place, signal) {
    if (word === '-' && place.standardInput !== null) {
        const { file, text } = await (0,standard_input/* readStandardInput */.e)(place.standardInput, limits/* manifestLimits */._G.bytes, signal);
        const origin = { kind: 'file', file, directory: place.directory };
        return [{ identity: 'standard input', origin, text }];
    }
    if (isUrl(word))
        return [await readUrl(word, (0,mode/* fetchedFrom */.E2)(place.policy), signal)];
    const files = await (0,named_files/* namedFiles */.VI)(word, place.directory, sort);
    if (files !== null)
        return await Promise.all(files.map((file) => readFileManifest(file, place)));
    const found = findBuiltIn(word);
    if (found !== null) {
        const { name, text } = found;
        const origin = { kind: 'built-in', file: `${name} (built in)`, directory: null };
        return [{ identity: `built-in ${name}`, origin, text }];
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'manifest-missing',
        message: `the manifest ${word} does not exist`,
        hint: (0,nearest/* didYouMean */.au)(word, builtInNames) ??
            'what is built in stands in docs/platforms.md; `container-canary platforms` lists it',
    });
}
async function readUrl(address, from, signal) {
    const { fetchText } = await __webpack_require__.e(/* import() */ 2067).then(__webpack_require__.bind(__webpack_require__, 52067));
    const rules = { what: 'manifest', maxBytes: limits/* manifestLimits */._G.bytes, from };
    const { file, text } = await fetchText(address, rules, signal);
    return { identity: `url ${file}`, origin: { kind: 'url', file, directory: null }, text };
}
async function readFileManifest(file, place) {
    const { path } = file;
    if ((0,mode/* modeOf */.VV)(place.policy, 'file') === 'restricted')
        await refuseWayOut(file, place);
    const { text } = await (0,source/* readSource */.o$)(path, 'the manifest', limits/* manifestLimits */._G.bytes);
    const name = (0,named_files/* nameInRepository */.$z)(file, place.directory);
    return {
        identity: `file ${path}`,
        origin: { kind: 'file', file: name, directory: (0,external_node_path_.dirname)(path) },
        text,
    };
}
/** A link in the workspace may be somebody else's word for a file of this machine. */
async function refuseWayOut({ path, name }, { directory }) {
    const real = await (0,named_files/* wayOut */.YX)(path, directory);
    if (real === null)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'policy',
        message: `the manifest ${name} is a link to ${real}, outside of the workspace: a restricted manifest may not be one`,
        hint: `${(0,settings/* setting */.P)('policy', 'trusted')} follows it, if you trust ${name}`,
    });
}


/***/ }),

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 11392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ nameInRepository),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   YX: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * The files that a word names: a file, a directory's files, or those of a glob, in this order of meaning.
 *
 * @param directory where relative paths start
 * @returns null for a word that is none of them
 * @throws CanaryError (input) when nothing is there, too much is, or it cannot be read
 */
async function namedFiles(word, directory, sort) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        if (isMissing(error))
            return null;
        const message = `cannot read the ${sort.what} ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    if (found?.isDirectory() === true) {
        return named(await filesOfDirectory(path, word, sort), word, directory, sort);
    }
    if (found !== null)
        return [{ path, name: word }];
    if (!/[*?[{]/.test(word))
        return null;
    return named(await filesOfGlob(word, directory, sort), word, directory, sort);
}
function isMissing(error) {
    // Glob characters and control characters make names that no file system takes.
    const codes = ['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
    return codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error));
}
async function filesOfDirectory(path, word, { what, endings }) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch((error) => {
        const message = `cannot read the directory ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    const files = names
        .filter((name) => endings.some((ending) => name.endsWith(ending.replace('*', ''))))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'manifest-missing',
        message: `the directory ${word} holds no ${what} (${endings.join(', ')})`,
    });
}
async function filesOfGlob(word, directory, { maxFiles }) {
    const files = [];
    for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(word, { cwd: directory, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
        if (files.length > maxFiles)
            break;
    }
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'manifest-missing', message: `no file matches ${word}` });
}
function named(files, word, directory, { maxFiles }) {
    if (files.length > maxFiles) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
            code: 'manifest-too-many',
            message: `${word} names more than ${maxFiles} files`,
        });
    }
    return [...files].sort().map((path) => {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
        return { path, name: name.startsWith('..') ? path : name };
    });
}
/** The path as the repository knows it, whatever the user wrote before it: annotations want that. */
function nameInRepository({ path, name }, directory) {
    return isBelow(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : name;
}
/** Where a file of the workspace is a link out of it, what it leads to; null: it is none. */
async function wayOut(path, directory) {
    if (!isBelow(directory, path))
        return null;
    const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)]);
    return isBelow(root, real) ? null : real;
}
function isBelow(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return way !== '..' && !way.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 92758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/yaml/cost.ts


/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues, maxDocuments) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > maxDocuments * 2 + 1) {
        const count = `has more than ${maxDocuments} documents; at most that many are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/yaml/find-node.ts
/** Where in a syntax tree the parts of a document's value were written. */


/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = findPair(node, step, document);
        if (pair !== null) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(node, key, document, depth = 0) {
    if (!(0,dist/* isMap */.jh)(node) || depth > limits/* yamlLimits */.G9.depth)
        return null;
    const own = node.items.find((item) => keyEquals(item.key, key));
    if (own !== undefined)
        return own;
    for (const { key: name, value } of node.items) {
        if (!isMergeKey(name))
            continue;
        const merged = resolveAlias(value, document);
        const sources = (0,dist/* isSeq */.oP)(merged) ? merged.items : [merged];
        for (const source of sources) {
            const mapping = resolveAlias(source, document);
            const found = (0,dist/* isMap */.jh)(mapping) ? findPair(mapping, key, document, depth + 1) : null;
            if (found !== null)
                return found;
        }
    }
    return null;
}
function resolveAlias(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function keyEquals(key, step) {
    if (isMergeKey(key))
        return false;
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}

;// CONCATENATED MODULE: ./src/yaml/go-tags.ts
/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags
        .filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        const isTime = 'format' in tag && tag.format === 'TIME';
        return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp';
    })
        .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag));
}
function isScalarTag(tag) {
    return typeof tag !== 'string' && tag.collection === undefined;
}
function withDigits(tag) {
    if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined)
        return tag;
    if (tag.test.test('.'))
        return { ...tag, test: pointNumber };
    return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag;
}
const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/;
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/;
/** `010` is 8 to readers of YAML 1.1, and 10 to those of YAML 1.2: a text, which no place for a number takes. */
function zerosAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:int' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![-+]?0[0-9])(?:${source})`, flags) };
    });
}
/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
function lettersAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) };
    });
}

// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/yaml/parse.ts








/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    const maxDocuments = options.maxDocuments ?? limits/* yamlLimits */.G9.documents;
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values, maxDocuments);
    const lines = (0,yaml_lines/* linesOf */.D)(source.text);
    const documents = parseStream(source, options);
    if (documents.length > maxDocuments) {
        const count = `has ${documents.length} documents; at most ${maxDocuments} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: (tags) => readAs(options, asGoReads(tags)),
            // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
            merge: true,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function readAs({ letters, leadingZeros }, tags) {
    const zeros = leadingZeros === 'text' ? zerosAsText(tags) : tags;
    return letters === 'text' ? lettersAsText(zeros) : zeros;
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || isMergeKey(key))
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* yamlLimits */.G9.problems));
}
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    const { line, column } = lines.placeOf(offset);
    return (0,yaml_source/* placeIn */.VV)(source, line, column);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ }),

/***/ 25167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37006);


/**
 * Standard input as one text, until its end, which comes when what writes to it ends.
 *
 * @throws CanaryError (input) for what is too large, no UTF-8, or cannot be read
 * @throws CanaryError (cancelled) when the signal is given while it is waited for
 */
async function readStandardInput(stream, maxBytes, signal) {
    const stop = () => {
        stream.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled));
    };
    if (signal.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled);
    signal.addEventListener('abort', stop, { once: true });
    try {
        return { file: '-', text: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(await readBytes(stream, maxBytes), '-', 'standard input') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc)
            throw error;
        const message = `cannot read standard input: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
const cancelled = {
    code: 'cancelled',
    message: 'cancelled while standard input was read',
};
async function readBytes(stream, maxBytes) {
    const chunks = [];
    let size = 0;
    // A stream of bytes gives buffers, one of text gives text.
    for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        size += bytes.length;
        if (size > maxBytes) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
                code: 'file-too-large',
                message: `standard input is too large: at most ${maxBytes} bytes are read`,
            });
        }
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}


/***/ })

};
;