// What Node Feature Discovery's node validator answers to each spec, in the words of the vectors.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"sigs.k8s.io/yaml"

	compat "sigs.k8s.io/node-feature-discovery/api/image-compatibility/v1alpha1"
	nfd "sigs.k8s.io/node-feature-discovery/api/nfd/v1alpha1"
	"sigs.k8s.io/node-feature-discovery/pkg/apis/nfd/nodefeaturerule"
	validator "sigs.k8s.io/node-feature-discovery/pkg/client-nfd/compat/node-validator"
	"sigs.k8s.io/node-feature-discovery/source"
)

type question struct {
	Features nfd.Features
	Cases    []struct {
		Spec string
		Tags []string
	}
}

type answer map[string]any

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
	register(asked.Features)
	answers := []answer{}
	for _, vector := range asked.Cases {
		answers = append(answers, judge(vector.Spec, vector.Tags))
	}
	return json.NewEncoder(os.Stdout).Encode(answers)
}

// node is a source of features that were found before.
type node struct {
	name     string
	features *nfd.Features
}

func (n *node) Name() string               { return n.name }
func (n *node) Discover() error            { return nil }
func (n *node) GetFeatures() *nfd.Features { return n.features }

// register makes a source of each domain, as upstream puts the source's name in front of a feature's.
func register(features nfd.Features) {
	sources := map[string]*node{}
	of := func(key string) (*nfd.Features, string) {
		domain, name, _ := strings.Cut(key, ".")
		if sources[domain] == nil {
			sources[domain] = &node{name: domain, features: nfd.NewFeatures()}
		}
		return sources[domain].features, name
	}
	for key, set := range features.Flags {
		found, name := of(key)
		found.Flags[name] = set
	}
	for key, set := range features.Attributes {
		found, name := of(key)
		found.Attributes[name] = set
	}
	for key, set := range features.Instances {
		found, name := of(key)
		found.Instances[name] = set
	}
	for _, made := range sources {
		source.Register(made)
	}
}

// artifact is a spec that was read before.
type artifact struct{ spec *compat.Spec }

func (a artifact) FetchCompatibilitySpec(context.Context) (*compat.Spec, error) { return a.spec, nil }

func judge(text string, tags []string) (told answer) {
	defer func() {
		if trouble := recover(); trouble != nil {
			told = answer{"panic": true}
		}
	}()
	spec := &compat.Spec{}
	if err := yaml.Unmarshal([]byte(text), spec); err != nil {
		return answer{"yamlError": true}
	}
	judging := validator.New(
		validator.WithArgs(&validator.Args{Tags: tags}),
		validator.WithArtifactClient(artifact{spec}),
		validator.WithSources(map[string]source.FeatureSource{}),
	)
	result, err := judging.Execute(context.Background())
	if err != nil {
		return answer{"error": err.Error()}
	}
	return answer{"result": result, "ruleMatched": matchedBy(spec, tags)}
}

// matchedBy gives what the rules have left for those after them, which the validator keeps to itself.
func matchedBy(spec *compat.Spec, tags []string) map[string]string {
	features := source.GetAllFeatures()
	for _, set := range spec.Compatibilties {
		if len(tags) > 0 && !slices.Contains(tags, set.Tag) {
			continue
		}
		for _, rule := range set.Rules {
			output, err := nodefeaturerule.ExecuteGroupRule(&rule, features, false)
			if err != nil {
				return nil
			}
			features.InsertAttributeFeatures(nfd.RuleBackrefDomain, nfd.RuleBackrefFeature, output.Vars)
		}
	}
	return features.Attributes[nfd.RuleBackrefDomain+"."+nfd.RuleBackrefFeature].Elements
}
