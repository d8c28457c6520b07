// A card was scanned: what is wrong with it, in Vietnamese, and the same person as a message of the population database.
//
//	go run . < line.txt
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"chuan.example/card/chuan"
)

type answer struct {
	Ok     bool
	Error  struct{ Message string }
	Result struct {
		Findings []struct{ Rule, Severity, Path, Message string }
		Losses   []struct{ Fate, Path string }
	}
}

// ask gives the answer to a request about a document, and the document that was written.
func ask(request map[string]string, document []byte) (told answer, written []byte, err error) {
	asked, err := json.Marshal(request)
	if err != nil {
		return
	}
	raw, written, err := chuan.Call(asked, document)
	if err == nil {
		err = json.Unmarshal(raw, &told)
	}
	if err == nil && !told.Ok {
		err = errors.New(told.Error.Message)
	}
	return
}

func main() {
	line, err := io.ReadAll(os.Stdin)
	found, _, err1 := ask(map[string]string{"op": "check", "format": "cccd-qr", "as_of": "2026-11-21", "lang": "vi"}, line)
	told, message, err2 := ask(map[string]string{"op": "convert", "format": "cccd-qr", "to": "popdb-soap", "as_of": "2026-11-21"}, line)
	for _, err := range []error{err, err1, err2} {
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
	}
	for _, one := range found.Result.Findings {
		fmt.Printf("%s %s %s: %s\n", one.Rule, one.Severity, one.Path, one.Message)
	}
	for _, loss := range told.Result.Losses {
		fmt.Printf("%s %s\n", loss.Fate, loss.Path)
	}
	fmt.Printf("%s\n", message)
}
