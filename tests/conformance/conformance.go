// Every vector of spec/vectors/door through the C library from Go: conformance VECTORS. With CHUAN_BREAK=1 one byte of each answer is changed.
package main

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	"chuan.example/card/chuan"
)

func call(request, data []byte) []byte {
	answer, err := chuan.Whole(request, data)
	if err == nil && os.Getenv("CHUAN_BREAK") != "" {
		answer[len(answer)/2] ^= 1
	}
	return answer
}

func main() {
	all, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	passed, failed := 0, 0
	for _, line := range strings.Split(strings.TrimSuffix(string(all), "\n"), "\n") {
		field := strings.Split(line, "\t")
		var data []byte
		if field[2] != "" {
			data, err = hex.DecodeString(field[2])
		}
		if err == nil && bytes.Equal(call([]byte(field[1]), data), []byte(field[3])) {
			passed++
			fmt.Println("ok", field[0])
		} else {
			failed++
			fmt.Println("FAIL", field[0])
		}
	}
	fmt.Printf("%d passed, %d failed\n", passed, failed)
	if failed != 0 || passed == 0 {
		os.Exit(1)
	}
}
