const registry = 'it needs a registry that may be written to, and an account there'
const cluster = 'it needs a cluster'
const example = 'a test of the example builds and validates it: __tests__/examples'
const made = 'it stands for a project that the page makes up'

/** Blocks of commands that no test runs, by their page and first command, and why. Their flags are checked. */
export const notRun: Readonly<Record<string, string>> = {
  "examples/conditions/README.md: container-canary validate --file 'examples/conditions/web.yaml + examples/conditions/hardened.yaml' busybox":
    example,
  'examples/conditions/README.md: container-canary validate --file examples/conditions/web.yaml --condition read-only-root busybox':
    example,
  'examples/harden/README.md: docker build -t canary-example/shop:1 examples/harden': example,
  'examples/init/README.md: docker build -t canary-example/first:1 examples/init': example,
  'README.md: npx container-canary validate --context . --file kubeflow my-image': made,
  'docs/builds.md: container-canary validate --context . --target final --build-arg PYTHON_VERSION=3.13 --secret id=package_token,env=PACKAGE_TOKEN --file kubeflow app':
    made,
  'docs/builds.md: container-canary validate --context . --tag ghcr.io/acme/app:1 --push --file kubeflow':
    registry,
  'docs/cri.md: sudo container-canary validate --engine cri --file kubeflow ghcr.io/acme/notebook:1':
    'it needs a container runtime on the machine: __tests__/engine/cri has one',
  'docs/compatibility.md: container-canary compat fleet --spec app=compatibility.yaml --spec old=other.yaml --features nodes':
    made,
  'docs/compatibility.md: container-canary compat lint compatibility.yaml': made,
  'docs/compatibility.md: container-canary compat export compatibility.yaml --as nodefeaturerule | kubectl apply -f -':
    cluster,
  'docs/features.md: docker run --rm -v /:/host:ro … container-canary features --host-root /host':
    'the image is left open',
  'docs/guides/gpu.md: nvidia-ctk cdi generate --output=/etc/cdi/nvidia.yaml': 'it needs a GPU',
  'docs/guides/gpu.md: container-canary validate --file canary/gpu.yaml ghcr.io/org/training:1':
    'it needs a GPU',
  'docs/guides/pods.md: container-canary pod --file deployment.yaml --image web:dev --load 20 --cpu 100m --min-margin 2':
    'whether the margins are kept is up to the machine',
  'docs/harden.md: container-canary harden --validator canary.yaml ghcr.io/you/app:1.2': made,
  'docs/init.md: container-canary init --output canary.yaml ghcr.io/you/app:1.2': made,
  'docs/inspect.md: container-canary inspect docker-archive:app.tar': made,
  'docs/infer.md: container-canary compat infer ghcr.io/acme/trainer:1 > spec.yaml': registry,
  'docs/infer.md: container-canary compat infer ghcr.io/acme/trainer:1 --check handwritten.yaml':
    made,
  'docs/pods-surroundings.md: helm template shop ./chart | container-canary pod -f - --image web=shop:dev --with-dependencies db,cache':
    made,
  'docs/pods-surroundings.md: container-canary pod to-validator -f deployment.yaml --container app > validator.yaml':
    made,
  'docs/pods.md: container-canary pod -f deployment.yaml --image web:dev': made,
  'docs/registries.md: printf %s "$TOKEN" | container-canary validate --compatibility auto --registry-username octocat --registry-password-stdin ghcr.io/acme/app:1':
    registry,
  "docs/registries.md: container-canary compat attach spec.yaml ghcr.io/acme/app:1     # checked first; prints the artifact's name":
    registry,
  'docs/registries.md: oras attach --artifact-type application/vnd.nfd.image-compatibility.v1alpha1 ghcr.io/acme/app:1 spec.yaml:application/vnd.nfd.image-compatibility.spec.v1alpha1+yaml':
    registry,
  'docs/reliability.md: npm run test:faults                               # everything':
    'it is the tests themselves',
  'docs/structure-tests.md: container-canary validate --file structure-test.yaml --file goss.yaml app:1':
    made,
  'examples/structure-tests/README.md: container-canary validate --file structure-test.yaml --file goss.yaml --context . example/web:1':
    example,
  'examples/build/README.md: export PACKAGE_TOKEN=…': example,
  'examples/cdi/README.md: container-canary validate --cdi-spec-dir examples/cdi --file examples/cdi/canary/accelerator.yaml busybox':
    'it pulls busybox; __tests__/cdi/translate.engine.test.ts gives the devices to an image of the machine',
  'examples/compatibility-artifact/README.md: IMAGE=ghcr.io/acme/app:1                 # an image that you may push to':
    registry,
  'examples/compatibility-artifact/README.md: container-canary compat show "$IMAGE"': registry,
  'examples/compatibility-artifact/README.md: container-canary compat attach --platform linux/arm64 spec-arm64.yaml "$IMAGE"':
    registry,
  'examples/compatibility-artifact/README.md: container-canary compat detach "$IMAGE"': registry,
  'examples/compatibility-artifact/README.md: apt-get install docker-registry':
    'it changes the machine; __tests__/registry asks a real registry the same',
  'examples/compatibility-artifact/README.md: IMAGE=registry.example.com/team/app:1': registry,
  'examples/fastapi/README.md: container-canary validate --context . --file canary.yaml fastapi-example':
    example,
  'examples/features/README.md: container-canary features --output yaml --node worker-1 --source cpu,memory,network,pci,storage,system,local > worker-1.yaml':
    'it would write over the example',
  'examples/kubeflow/README.md: container-canary validate --context . --file kubeflow my-notebook':
    example,
  'examples/pods/README.md: docker build -t pods-example:1 image': example,
  'examples/secrets/README.md: export LICENCE=acme-licence-4711 REGISTRY_TOKEN=acme-token-4711':
    example,
}
