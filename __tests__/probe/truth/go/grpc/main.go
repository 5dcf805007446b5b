// Answers calls of gRPC's health protocol with raw frames, and writes down what grpc-go makes of
// them, called as the kubelet's prober calls it (pkg/probe/grpc of Kubernetes). Reads the answers as
// JSON from standard input and writes the table to standard output.
package main

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"io"
	"log"
	"net"
	"os"
	"regexp"
	"runtime"
	"sync"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/grpclog"
	"google.golang.org/grpc/health/grpc_health_v1"
	"google.golang.org/grpc/status"
)

const patience = time.Second

type answer struct {
	Name     string `json:"name"`
	Greeting string `json:"greeting"`
	Bytes    string `json:"bytes"`
	After    string `json:"after"`
}

type outcome struct {
	Name   string  `json:"name"`
	Passes bool    `json:"passes"`
	Error  *string `json:"error"`
}

type table struct {
	Go   string    `json:"go"`
	GRPC string    `json:"grpc"`
	Rows []outcome `json:"rows"`
}

func main() {
	log.SetOutput(io.Discard)
	grpclog.SetLoggerV2(grpclog.NewLoggerV2(io.Discard, io.Discard, io.Discard))
	var answers []answer
	if err := json.NewDecoder(os.Stdin).Decode(&answers); err != nil {
		panic(err)
	}
	rows := make([]outcome, len(answers))
	var group sync.WaitGroup
	slots := make(chan struct{}, 8)
	for index, one := range answers {
		group.Add(1)
		slots <- struct{}{}
		go func() {
			defer group.Done()
			rows[index] = try(one)
			<-slots
		}()
	}
	group.Wait()
	made := table{Go: runtime.Version(), GRPC: grpc.Version, Rows: rows}
	if err := json.NewEncoder(os.Stdout).Encode(made); err != nil {
		panic(err)
	}
}

func try(one answer) outcome {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	defer listener.Close()
	go serve(listener, one)
	result := outcome{Name: one.Name}
	serving, err := probe(listener.Addr().String())
	result.Passes = err == nil && serving == grpc_health_v1.HealthCheckResponse_SERVING
	if err != nil {
		text := status.Code(err).String() + ": " + err.Error()
		text = regexp.MustCompile(`127\.0\.0\.1:\d+`).ReplaceAllString(text, "ADDRESS")
		result.Error = &text
	} else if !result.Passes {
		text := serving.String()
		result.Error = &text
	}
	return result
}

func probe(address string) (grpc_health_v1.HealthCheckResponse_ServingStatus, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	connection, err := grpc.DialContext(ctx, address,
		grpc.WithBlock(),
		grpc.WithTransportCredentials(insecure.NewCredentials()),
	)
	if err != nil {
		return 0, err
	}
	defer connection.Close()
	client := grpc_health_v1.NewHealthClient(connection)
	response, err := client.Check(ctx, &grpc_health_v1.HealthCheckRequest{})
	return response.GetStatus(), err
}

func serve(listener net.Listener, one answer) {
	for {
		connection, err := listener.Accept()
		if err != nil {
			return
		}
		go respond(connection, one)
	}
}

func respond(connection net.Conn, one answer) {
	defer connection.Close()
	if _, err := io.CopyN(io.Discard, connection, 24); err != nil {
		return
	}
	connection.Write(latin1(one.Greeting))
	if one.Bytes != "" || one.After == "stay" {
		if !readRequest(connection) {
			return
		}
		connection.Write(latin1(one.Bytes))
	} else if one.Greeting != "" && one.Greeting[0] == 0 {
		readRequest(connection)
	}
	if one.After == "stay" {
		io.Copy(io.Discard, connection)
	}
}

// readRequest reads frames up to the one that ends the request.
func readRequest(connection io.Reader) bool {
	head := make([]byte, 9)
	for {
		if _, err := io.ReadFull(connection, head); err != nil {
			return false
		}
		length := int64(binary.BigEndian.Uint32(append([]byte{0}, head[:3]...)))
		if _, err := io.CopyN(io.Discard, connection, length); err != nil {
			return false
		}
		if head[3] <= 1 && head[4]&1 != 0 {
			return true
		}
	}
}

func latin1(text string) []byte {
	var bytes []byte
	for _, character := range text {
		bytes = append(bytes, byte(character))
	}
	return bytes
}
