// What kubelet's probe worker does in each sequence of ticks, in the words of the vectors.
package main

import (
	"fmt"
	"os"

	"k8s.io/kubernetes/pkg/kubelet/prober"
)

func main() {
	if err := prober.AnswerSequences(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
