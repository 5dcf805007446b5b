// Stands in kubelet's package while it is built, since its worker is nobody else's to drive.
package prober

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/go-logr/logr"
	v1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/tools/record"
	"k8s.io/klog/v2"
	kubecontainer "k8s.io/kubernetes/pkg/kubelet/container"
	"k8s.io/kubernetes/pkg/kubelet/prober/results"
	"k8s.io/kubernetes/pkg/kubelet/status"
	"k8s.io/kubernetes/pkg/probe"
	"k8s.io/utils/exec"
)

type sequence struct {
	Kind                string
	SuccessThreshold    int32
	FailureThreshold    int32
	InitialDelaySeconds int32
	RestartPolicy       v1.RestartPolicy
	IsSidecar           bool
	Steps               []step
}

type step struct {
	// Running, Failed, Succeeded; empty: nobody knows the Pod.
	Phase      v1.PodPhase
	IsDeleting bool
	Container  *container
	// What executions come to, in turn: S, W, F, U, E.
	Answers string
}

type container struct {
	ID string
	// running, waiting, terminated.
	State      string
	ExitCode   int32
	AgeSeconds float64
	IsStarted  bool
}

type seen struct {
	Executions int     `json:"executions"`
	Verdict    *string `json:"verdict"`
	OnHold     bool    `json:"onHold"`
	ResultRun  int     `json:"resultRun"`
	IsStopped  bool    `json:"isStopped"`
}

// AnswerSequences reads sequences and writes what the worker did at each step, up to its stop.
func AnswerSequences(in io.Reader, out io.Writer) error {
	var sequences []sequence
	if err := json.NewDecoder(in).Decode(&sequences); err != nil {
		return err
	}
	answers := [][]seen{}
	for _, asked := range sequences {
		answer, err := drive(asked)
		if err != nil {
			return err
		}
		answers = append(answers, answer)
	}
	return json.NewEncoder(out).Encode(answers)
}

const containerName = "probed"

func drive(asked sequence) ([]seen, error) {
	statuses := &scriptedStatus{}
	script := &scriptedProber{}
	kept := results.NewManager()
	m := &manager{
		statusManager: statuses,
		workers:       map[probeKey]*worker{},
		// A kubelet that has just started leaves results as it found them.
		start:            time.Now().Add(-24 * time.Hour),
		prober:           &prober{exec: script, recorder: &record.FakeRecorder{}},
		readinessManager: kept, livenessManager: kept, startupManager: kept,
	}
	pod, kind, err := podOf(asked)
	if err != nil {
		return nil, err
	}
	probed := pod.Spec.Containers
	if asked.IsSidecar {
		probed = pod.Spec.InitContainers
	}
	w := newWorker(m, kind, pod, probed[0])
	ctx := klog.NewContext(context.Background(), logr.Discard())
	answer := []seen{}
	for _, step := range asked.Steps {
		statuses.set(step, asked.IsSidecar)
		pod.DeletionTimestamp = nil
		if step.IsDeleting {
			pod.DeletionTimestamp = &metav1.Time{Time: time.Now()}
		}
		script.answers, script.executions = step.Answers, 0
		keepsGoing := w.doProbe(ctx)
		drain(kept)
		answer = append(answer, seen{
			Executions: script.executions,
			Verdict:    verdictOf(w, kept),
			OnHold:     w.onHold,
			ResultRun:  w.resultRun,
			IsStopped:  !keepsGoing,
		})
		if !keepsGoing {
			break
		}
	}
	return answer, nil
}

func podOf(asked sequence) (*v1.Pod, probeType, error) {
	handler := v1.ProbeHandler{Exec: &v1.ExecAction{Command: []string{"true"}}}
	spec := &v1.Probe{
		ProbeHandler:        handler,
		InitialDelaySeconds: asked.InitialDelaySeconds,
		TimeoutSeconds:      1,
		PeriodSeconds:       10,
		SuccessThreshold:    asked.SuccessThreshold,
		FailureThreshold:    asked.FailureThreshold,
	}
	probed := v1.Container{Name: containerName}
	var kind probeType
	switch asked.Kind {
	case "startup":
		kind, probed.StartupProbe = startup, spec
	case "liveness":
		kind, probed.LivenessProbe = liveness, spec
	case "readiness":
		kind, probed.ReadinessProbe = readiness, spec
	default:
		return nil, kind, fmt.Errorf("no probe is called %q", asked.Kind)
	}
	pod := &v1.Pod{
		ObjectMeta: metav1.ObjectMeta{Name: "pod", Namespace: "default", UID: "uid"},
		Spec:       v1.PodSpec{RestartPolicy: asked.RestartPolicy},
	}
	if asked.IsSidecar {
		always := v1.ContainerRestartPolicyAlways
		probed.RestartPolicy = &always
		pod.Spec.InitContainers = []v1.Container{probed}
	} else {
		pod.Spec.Containers = []v1.Container{probed}
	}
	return pod, kind, nil
}

type scriptedStatus struct {
	status.Manager
	pod   v1.PodStatus
	known bool
}

func (s *scriptedStatus) GetPodStatus(types.UID) (v1.PodStatus, bool) { return s.pod, s.known }

func (s *scriptedStatus) set(step step, isSidecar bool) {
	s.known = step.Phase != ""
	s.pod = v1.PodStatus{Phase: step.Phase}
	if step.Container == nil {
		return
	}
	told := []v1.ContainerStatus{statusOf(*step.Container)}
	if isSidecar {
		s.pod.InitContainerStatuses = told
	} else {
		s.pod.ContainerStatuses = told
	}
}

func statusOf(c container) v1.ContainerStatus {
	id := kubecontainer.ContainerID{Type: "test", ID: c.ID}
	told := v1.ContainerStatus{
		Name:        containerName,
		ContainerID: id.String(),
		Started:     &c.IsStarted,
	}
	switch c.State {
	case "running":
		age := time.Duration(c.AgeSeconds * float64(time.Second))
		told.State.Running = &v1.ContainerStateRunning{StartedAt: metav1.Time{Time: time.Now().Add(-age)}}
	case "terminated":
		told.State.Terminated = &v1.ContainerStateTerminated{ExitCode: c.ExitCode}
	default:
		told.State.Waiting = &v1.ContainerStateWaiting{}
	}
	return told
}

type scriptedProber struct {
	answers    string
	executions int
}

func (s *scriptedProber) Probe(exec.Cmd) (probe.Result, string, error) {
	answer := byte('E')
	if s.executions < len(s.answers) {
		answer = s.answers[s.executions]
	}
	s.executions++
	switch answer {
	case 'S':
		return probe.Success, "", nil
	case 'W':
		return probe.Warning, "", nil
	case 'F':
		return probe.Failure, "", nil
	case 'U':
		return probe.Unknown, "", nil
	default:
		return probe.Unknown, "", errors.New("it cannot be carried out")
	}
}

// The manager waits for somebody who reads of its changes.
func drain(kept results.Manager) {
	for {
		select {
		case <-kept.Updates():
		default:
			return
		}
	}
}

func verdictOf(w *worker, kept results.Manager) *string {
	result, isKept := kept.Get(w.containerID)
	if w.containerID.IsEmpty() || !isKept {
		return nil
	}
	word := map[results.Result]string{
		results.Unknown: "unknown", results.Success: "success", results.Failure: "failure",
	}[result]
	return &word
}
