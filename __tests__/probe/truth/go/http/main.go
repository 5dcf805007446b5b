// Answers requests with raw bytes, and writes down what net/http's client makes of them, set up and
// judged as the kubelet's prober does it (pkg/probe/http of Kubernetes). Reads the answers as JSON
// from standard input and writes the table to standard output.
package main

import (
	"bytes"
	"crypto/tls"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"time"
)

const patience = 500 * time.Millisecond

type answer struct {
	Name  string `json:"name"`
	Bytes string `json:"bytes"`
	After string `json:"after"`
	Next  string `json:"next,omitempty"`
}

type outcome struct {
	answer
	Passes bool    `json:"passes"`
	Status *int    `json:"status"`
	Error  *string `json:"error"`
	Stage  *string `json:"stage"`
}

type table[Row any] struct {
	Go    string `json:"go,omitempty"`
	HTTP1 []Row  `json:"http1"`
	HTTP2 []Row  `json:"http2"`
}

func main() {
	log.SetOutput(io.Discard)
	var asked table[answer]
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		panic(err)
	}
	made := table[outcome]{
		Go:    runtime.Version(),
		HTTP1: all(asked.HTTP1, nil),
		HTTP2: all(asked.HTTP2, serverTLS()),
	}
	text, err := json.MarshalIndent(made, "", " ")
	if err != nil {
		panic(err)
	}
	os.Stdout.Write(append(text, '\n'))
}

func all(answers []answer, config *tls.Config) []outcome {
	outcomes := make([]outcome, len(answers))
	var group sync.WaitGroup
	slots := make(chan struct{}, 8)
	for index, one := range answers {
		group.Add(1)
		slots <- struct{}{}
		go func() {
			defer group.Done()
			outcomes[index] = try(one, config)
			<-slots
		}()
	}
	group.Wait()
	return outcomes
}

func serverTLS() *tls.Config {
	server := httptest.NewUnstartedServer(nil)
	server.StartTLS()
	defer server.Close()
	return &tls.Config{Certificates: server.TLS.Certificates, NextProtos: []string{"h2"}}
}

func try(one answer, config *tls.Config) outcome {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	defer listener.Close()
	go serve(listener, one, config)
	scheme := "http"
	if config != nil {
		scheme = "https"
	}
	result := outcome{answer: one}
	status, stage, err := patiently(scheme + "://" + listener.Addr().String() + "/")
	if status != nil {
		result.Status = status
		result.Passes = err == nil && *status >= 200 && *status < 400
	}
	if err != nil {
		text := strings.ReplaceAll(err.Error(), listener.Addr().String(), "SERVER")
		// The client's own port differs from run to run.
		text = regexp.MustCompile(`127\.0\.0\.1:\d+`).ReplaceAllString(text, "CLIENT")
		if isTimeout(err) {
			text = "timeout"
		}
		result.Error, result.Stage = &text, &stage
	}
	return result
}

func isTimeout(err error) bool {
	var timeout net.Error
	return errors.As(err, &timeout) && timeout.Timeout()
}

// patiently gives up where the client's own timeout does not: in the body of a 101, which is the
// connection itself, and where the client locks itself up (the window of a stream that overflows).
func patiently(address string) (*int, string, error) {
	type result struct {
		status *int
		stage  string
		err    error
	}
	done := make(chan result, 1)
	go func() {
		status, stage, err := probe(address)
		done <- result{status, stage, err}
	}()
	select {
	case made := <-done:
		return made.status, made.stage, made.err
	case <-time.After(6 * patience):
		return nil, "head", os.ErrDeadlineExceeded
	}
}

// probe is DoHTTPProbe with the transport of NewWithTLSConfig: no keep-alive, no compression, no
// proxy, HTTP/2 where TLS agrees on it, redirects of the same host name, 10 KiB of the body.
func probe(address string) (*int, string, error) {
	transport := &http.Transport{
		TLSClientConfig:     &tls.Config{InsecureSkipVerify: true},
		TLSHandshakeTimeout: 10 * time.Second,
		DisableKeepAlives:   true,
		DisableCompression:  true,
		ForceAttemptHTTP2:   true,
		Proxy:               http.ProxyURL(nil),
	}
	defer transport.CloseIdleConnections()
	client := &http.Client{
		Timeout:   patience,
		Transport: transport,
		CheckRedirect: func(request *http.Request, via []*http.Request) error {
			if request.URL.Hostname() != via[0].URL.Hostname() {
				return http.ErrUseLastResponse
			}
			if len(via) >= 10 {
				return errors.New("stopped after 10 redirects")
			}
			return nil
		},
	}
	response, err := client.Get(address)
	if err != nil {
		var wrapped *url.Error
		if errors.As(err, &wrapped) && !wrapped.Timeout() {
			err = wrapped.Err
		}
		return nil, "head", err
	}
	defer response.Body.Close()
	if _, err = io.ReadAll(io.LimitReader(response.Body, 10*1024)); err != nil {
		return &response.StatusCode, "body", err
	}
	return &response.StatusCode, "", nil
}

func serve(listener net.Listener, one answer, config *tls.Config) {
	said := one.Bytes
	for {
		connection, err := listener.Accept()
		if err != nil {
			return
		}
		go respond(connection.(*net.TCPConn), said, one.After, config)
		if one.Next != "" {
			said = one.Next
		}
	}
}

func respond(connection *net.TCPConn, said, after string, config *tls.Config) {
	defer connection.Close()
	var stream io.ReadWriter = connection
	if config == nil {
		readHead(connection)
	} else {
		secure := tls.Server(connection, config)
		if secure.Handshake() != nil {
			return
		}
		readRequest(secure)
		stream = secure
	}
	if _, err := stream.Write(latin1(said)); err != nil {
		return
	}
	switch after {
	case "stay":
		io.Copy(io.Discard, stream)
	case "reset":
		// The client has to have read what was said.
		time.Sleep(patience / 5)
		connection.SetLinger(0)
	default:
		if secure, ok := stream.(*tls.Conn); ok {
			secure.CloseWrite()
		}
		connection.CloseWrite()
		connection.SetReadDeadline(time.Now().Add(4 * patience))
		io.Copy(io.Discard, connection)
	}
}

func latin1(text string) []byte {
	var bytes []byte
	for _, character := range text {
		bytes = append(bytes, byte(character))
	}
	return bytes
}

func readHead(connection io.Reader) {
	var head []byte
	piece := make([]byte, 4096)
	for !bytes.HasSuffix(head, []byte("\r\n\r\n")) {
		count, err := connection.Read(piece)
		if err != nil {
			return
		}
		head = append(head, piece[:count]...)
	}
}

// readRequest reads the preface of HTTP/2 and frames up to the one that ends the request.
func readRequest(connection io.Reader) {
	if _, err := io.CopyN(io.Discard, connection, 24); err != nil {
		return
	}
	head := make([]byte, 9)
	for {
		if _, err := io.ReadFull(connection, head); err != nil {
			return
		}
		length := int64(binary.BigEndian.Uint32(append([]byte{0}, head[:3]...)))
		if _, err := io.CopyN(io.Discard, connection, length); err != nil {
			return
		}
		if head[3] == 1 && head[4]&1 != 0 {
			return
		}
	}
}
