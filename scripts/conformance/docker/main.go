package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/docker/cli/cli/command"
	_ "github.com/docker/cli/cli/command/container"
	cliflags "github.com/docker/cli/cli/flags"
	"github.com/docker/cli/internal/commands"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

type question struct {
	Environment map[string]string
	// Of the working directory: name to text.
	Files map[string]string
	Cases [][]string
}

type flag struct {
	Name      string `json:"name"`
	Shorthand string `json:"shorthand"`
	Type      string `json:"type"`
}

type answer struct {
	Request  json.RawMessage `json:"request,omitempty"`
	Platform string          `json:"platform,omitempty"`
	Error    string          `json:"error,omitempty"`
}

func main() {
	if err := work(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func work() error {
	var asked question
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		return err
	}
	engine := &engine{}
	cli, err := prepare(asked, engine)
	if err != nil {
		return err
	}
	flags, err := flagsOf(cli)
	if err != nil {
		return err
	}
	answers := make([]answer, 0, len(asked.Cases))
	for _, options := range asked.Cases {
		answers = append(answers, run(cli, engine, options))
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]any{"flags": flags, "answers": answers})
}

// prepare makes the surroundings of the command line: files, variables, an engine.
func prepare(asked question, engine *engine) (command.Cli, error) {
	for name, text := range asked.Files {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			return nil, err
		}
	}
	directory, err := os.MkdirTemp("", "engine")
	if err != nil {
		return nil, err
	}
	socket := filepath.Join(directory, "engine.sock")
	listener, err := net.Listen("unix", socket)
	if err != nil {
		return nil, err
	}
	go func() { _ = http.Serve(listener, engine) }()
	os.Clearenv()
	for name, value := range asked.Environment {
		if err := os.Setenv(name, value); err != nil {
			return nil, err
		}
	}
	for name, value := range map[string]string{
		"DOCKER_HOST": "unix://" + socket, "DOCKER_CONFIG": directory, "HOME": directory,
	} {
		if err := os.Setenv(name, value); err != nil {
			return nil, err
		}
	}
	cli, err := command.NewDockerCli(command.WithCombinedStreams(io.Discard))
	if err != nil {
		return nil, err
	}
	return cli, cli.Initialize(cliflags.NewClientOptions())
}

func rootOf(cli command.Cli) *cobra.Command {
	root := &cobra.Command{
		Use: "docker", SilenceErrors: true, SilenceUsage: true, PersistentPreRunE: refuseForeign,
	}
	for _, make := range commands.Commands() {
		root.AddCommand(make(cli))
	}
	root.SetOut(io.Discard)
	root.SetErr(io.Discard)
	return root
}

// refuseForeign is what docker's own root command does about flags for other systems.
func refuseForeign(command *cobra.Command, _ []string) error {
	var err error
	command.Flags().Visit(func(f *pflag.Flag) {
		if system, isBound := f.Annotations["ostype"]; isBound && system[0] != "linux" {
			err = fmt.Errorf("--%s is for %s", f.Name, system[0])
		}
	})
	return err
}

func flagsOf(cli command.Cli) ([]flag, error) {
	command, _, err := rootOf(cli).Find([]string{"container", "run"})
	if err != nil {
		return nil, err
	}
	command.InitDefaultHelpFlag()
	flags := []flag{}
	command.Flags().VisitAll(func(f *pflag.Flag) {
		flags = append(flags, flag{f.Name, f.Shorthand, f.Value.Type()})
	})
	return flags, nil
}

func run(cli command.Cli, engine *engine, options []string) answer {
	engine.forget()
	root := rootOf(cli)
	root.SetArgs(append(append([]string{"run", "-d"}, options...), "canary-image", "canary-command"))
	err := root.Execute()
	recorded := engine.recorded()
	if recorded.Request == nil {
		if err == nil {
			return answer{Error: "nothing was asked for"}
		}
		return answer{Error: strings.SplitN(err.Error(), "\n", 2)[0]}
	}
	return recorded
}

// engine keeps the request for a container, and refuses it: nothing comes after that.
type engine struct {
	mutex sync.Mutex
	last  answer
}

func (e *engine) forget() {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	e.last = answer{}
}

func (e *engine) recorded() answer {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	return e.last
}

func (e *engine) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	// Newer than any client, so that each speaks the newest version that it knows.
	response.Header().Set("Api-Version", "1.99")
	response.Header().Set("Ostype", "linux")
	switch {
	case request.URL.Path == "/_ping", strings.HasSuffix(request.URL.Path, "/images/create"):
		response.WriteHeader(http.StatusOK)
	case strings.HasSuffix(request.URL.Path, "/containers/create"):
		body, err := io.ReadAll(request.Body)
		if err == nil {
			e.mutex.Lock()
			e.last = answer{Request: body, Platform: request.URL.Query().Get("platform")}
			e.mutex.Unlock()
		}
		response.WriteHeader(http.StatusInternalServerError)
	default:
		response.WriteHeader(http.StatusNotFound)
	}
}
