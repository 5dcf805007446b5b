// Reads manifests as Container Canary does, and prints what became of each.
package main

import (
	"encoding/json"
	"log"
	"os"

	canary "github.com/nvidia/container-canary/internal/apis/v1"
	"github.com/nvidia/container-canary/internal/config"
)

type answer struct {
	// Null where the manifest is refused.
	Validator *canary.Validator `json:"validator"`
}

func main() {
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		log.Fatal(err)
	}
	answers := make([]answer, len(texts))
	for index, text := range texts {
		validator, err := config.LoadValidatorFromBytes([]byte(text))
		if err == nil {
			answers[index] = answer{Validator: validator}
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		log.Fatal(err)
	}
}
