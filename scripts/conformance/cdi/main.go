// What the CDI library makes of each vector, in the words of the vectors.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	oci "github.com/opencontainers/runtime-spec/specs-go"
	"tags.cncf.io/container-device-interface/internal/validation/k8s"
	"tags.cncf.io/container-device-interface/pkg/cdi"
	"tags.cncf.io/container-device-interface/pkg/parser"
	specs "tags.cncf.io/container-device-interface/specs-go"
)

type question struct {
	QualifiedNames          []string
	Qualifiers              []string
	VendorOrClassNames      []string
	DeviceNames             []string
	AnnotationKeys          []struct{ Plugin, DeviceID string }
	AnnotationValues        [][]string
	AnnotationParse         []map[string]string
	AnnotationMapValidation []map[string]string
	SpecFileNames           []struct{ Vendor, Class, ID string }
	Specs                   []struct{ Ext, Text string }
	Inject                  []injection
}

type injection struct {
	Dirs []struct {
		Dir   string
		Files map[string]string
	}
	Request []string
	OCI     *oci.Spec
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
	told := map[string][]answer{
		"qualifiedNames":     each(asked.QualifiedNames, qualifiedName),
		"qualifiers":         each(asked.Qualifiers, qualifier),
		"vendorOrClassNames": each(asked.VendorOrClassNames, validBy(parser.ValidateVendorName)),
		"deviceNames":        each(asked.DeviceNames, validBy(parser.ValidateDeviceName)),
		"annotationParse":    each(asked.AnnotationParse, annotations),
		"annotationMapValidation": each(asked.AnnotationMapValidation, validBy(
			func(annotations map[string]string) error {
				return k8s.ValidateAnnotations(annotations, "annotations")
			})),
	}
	for _, key := range asked.AnnotationKeys {
		name, err := cdi.AnnotationKey(key.Plugin, key.DeviceID)
		told["annotationKeys"] = append(told["annotationKeys"], orNull("key", name, err))
	}
	for _, devices := range asked.AnnotationValues {
		value, err := cdi.AnnotationValue(devices)
		told["annotationValues"] = append(told["annotationValues"], orNull("value", value, err))
	}
	for _, name := range asked.SpecFileNames {
		told["specFileNames"] = append(told["specFileNames"], answer{
			"static":    cdi.GenerateSpecName(name.Vendor, name.Class),
			"transient": cdi.GenerateTransientSpecName(name.Vendor, name.Class, name.ID),
		})
	}
	for index, spec := range asked.Specs {
		made, err := specification(fmt.Sprintf("spec-%d.%s", index, spec.Ext), spec.Text)
		if err != nil {
			return err
		}
		told["specs"] = append(told["specs"], made)
	}
	for index, vector := range asked.Inject {
		made, err := inject(fmt.Sprintf("inject-%d", index), vector)
		if err != nil {
			return err
		}
		told["inject"] = append(told["inject"], made)
	}
	return json.NewEncoder(os.Stdout).Encode(told)
}

func each[Input any](inputs []Input, make func(Input) answer) []answer {
	answers := []answer{}
	for _, input := range inputs {
		answers = append(answers, make(input))
	}
	return answers
}

func validBy[Input any](validate func(Input) error) func(Input) answer {
	return func(input Input) answer { return answer{"valid": validate(input) == nil} }
}

func orNull(key, value string, err error) answer {
	if err != nil {
		return answer{key: nil, "valid": false}
	}
	return answer{key: value, "valid": true}
}

func qualifiedName(input string) answer {
	vendor, class, name := parser.ParseDevice(input)
	return answer{
		"qualified": parser.IsQualifiedName(input),
		"split":     answer{"vendor": vendor, "class": class, "name": name},
	}
}

func qualifier(input string) answer {
	vendor, class := parser.ParseQualifier(input)
	return answer{"vendor": vendor, "class": class}
}

func annotations(input map[string]string) answer {
	_, devices, err := cdi.ParseAnnotations(input)
	if err != nil {
		return answer{"devices": []string{}, "valid": false}
	}
	return answer{"devices": append([]string{}, devices...), "valid": true}
}

func specification(name, text string) (answer, error) {
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		return nil, err
	}
	made := answer{"minimumVersion": nil}
	// Of what cannot be read nobody knows which version it needs.
	if raw, err := cdi.ParseSpec([]byte(text)); err == nil && raw != nil {
		if version, err := specs.MinimumRequiredVersion(raw); err == nil {
			made["minimumVersion"] = version
		}
	}
	spec, err := cdi.ReadSpec(name, 0)
	made["valid"] = err == nil
	if err == nil {
		made["vendor"], made["class"] = spec.GetVendor(), spec.GetClass()
	}
	return made, nil
}

func inject(root string, vector injection) (answer, error) {
	dirs := []string{}
	for _, dir := range vector.Dirs {
		path := filepath.Join(root, dir.Dir)
		dirs = append(dirs, path)
		if dir.Files == nil {
			continue
		}
		if err := os.MkdirAll(path, 0o700); err != nil {
			return nil, err
		}
		for name, text := range dir.Files {
			file := filepath.Join(path, name)
			if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
				return nil, err
			}
			if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
				return nil, err
			}
		}
	}
	cache, err := cdi.NewCache(cdi.WithSpecDirs(dirs...), cdi.WithAutoRefresh(false))
	if err != nil {
		return nil, err
	}
	spec := vector.OCI
	if spec == nil {
		spec = &oci.Spec{}
	}
	unresolved, err := cache.InjectDevices(spec, vector.Request...)
	made := answer{
		"listed":     append([]string{}, cache.ListDevices()...),
		"sources":    sourcesOf(root, cache),
		"fileErrors": errorsOf(root, cache),
		"refused":    err != nil,
		"unresolved": append([]string{}, unresolved...),
	}
	if err == nil {
		made["oci"] = spec
	}
	return made, nil
}

func sourcesOf(root string, cache *cdi.Cache) answer {
	sources := answer{}
	for _, name := range cache.ListDevices() {
		spec := cache.GetDevice(name).GetSpec()
		sources[name] = answer{"file": inside(root, spec.GetPath()), "priority": spec.GetPriority()}
	}
	return sources
}

func errorsOf(root string, cache *cdi.Cache) answer {
	found := answer{}
	for path, errs := range cache.GetErrors() {
		kinds := []string{}
		for _, err := range errs {
			kind := "load-failed"
			if strings.Contains(err.Error(), "conflicting device") {
				kind = "conflict"
			}
			kinds = append(kinds, kind)
		}
		found[inside(root, path)] = kinds
	}
	return found
}

func inside(root, path string) string {
	return strings.TrimPrefix(path, root+string(filepath.Separator))
}
