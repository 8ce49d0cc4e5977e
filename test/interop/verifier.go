// An independent judge of our files: golang.org/x/mod/sumdb, as Debian packages it. It reads one JSON
// object from its input and writes one to its output; nothing of ours is in it.
package main

import (
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type question struct {
	// Verifier keys that are trusted.
	Vkeys []string `json:"vkeys"`
	// A signed checkpoint to be opened.
	Checkpoint string `json:"checkpoint"`
	// A leaf of it, whole, with its index and proof.
	Leaf  *string  `json:"leaf"`
	Index int64    `json:"index"`
	Proof []string `json:"proof"`
	// An older checkpoint that it is to continue, with the proof in Proof.
	Older string `json:"older"`
}

type head struct {
	origin string
	size   int64
	root   tlog.Hash
}

func hashes(texts []string) ([]tlog.Hash, error) {
	found := []tlog.Hash{}
	for _, text := range texts {
		hash, err := tlog.ParseHash(text)
		if err != nil {
			return nil, err
		}
		found = append(found, hash)
	}
	return found, nil
}

func open(signed string, vkeys []string) (head, error) {
	known := []note.Verifier{}
	for _, vkey := range vkeys {
		verifier, err := note.NewVerifier(vkey)
		if err != nil {
			return head{}, err
		}
		known = append(known, verifier)
	}
	opened, err := note.Open([]byte(signed), note.VerifierList(known...))
	if err != nil {
		return head{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return head{}, fmt.Errorf("a checkpoint has three lines")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return head{}, err
	}
	root, err := tlog.ParseHash(lines[2])
	return head{lines[0], size, root}, err
}

func judge(asked question) error {
	newer, err := open(asked.Checkpoint, asked.Vkeys)
	if err != nil {
		return err
	}
	proof, err := hashes(asked.Proof)
	if err != nil {
		return err
	}
	if asked.Leaf != nil {
		leaf := tlog.RecordHash([]byte(*asked.Leaf))
		return tlog.CheckRecord(tlog.RecordProof(proof), newer.size, newer.root, asked.Index, leaf)
	}
	if asked.Older == "" {
		return nil
	}
	older, err := open(asked.Older, asked.Vkeys)
	if err != nil {
		return err
	}
	return tlog.CheckTree(tlog.TreeProof(proof), newer.size, newer.root, older.size, older.root)
}

// memory keeps the hashes of a tree where tlog asks for them.
type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for at, index := range indexes {
		found[at] = m[index]
	}
	return found, nil
}

type tree struct {
	Root       string   `json:"root"`
	Inclusion  []string `json:"inclusion"`
	Consistent []string `json:"consistent"`
}

// build makes the same tree from the leaves alone, and its own proofs.
func build(leaves []string, index, older int64) (tree, error) {
	stored := memory{}
	for n, leaf := range leaves {
		added, err := tlog.StoredHashes(int64(n), []byte(leaf), stored)
		if err != nil {
			return tree{}, err
		}
		stored = append(stored, added...)
	}
	size := int64(len(leaves))
	root, err := tlog.TreeHash(size, stored)
	if err != nil {
		return tree{}, err
	}
	record, err := tlog.ProveRecord(size, index, stored)
	if err != nil {
		return tree{}, err
	}
	consistent, err := tlog.ProveTree(size, older, stored)
	return tree{root.String(), text(record), text(consistent)}, err
}

func text(hashes []tlog.Hash) []string {
	texts := []string{}
	for _, hash := range hashes {
		texts = append(texts, base64.StdEncoding.EncodeToString(hash[:]))
	}
	return texts
}

func main() {
	var asked struct {
		Questions []question `json:"questions"`
		Leaves    []string   `json:"leaves"`
		Index     int64      `json:"index"`
		Older     int64      `json:"older"`
		// A text to be signed by a key made here, to be opened elsewhere.
		Sign string `json:"sign"`
	}
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		panic(err)
	}
	answers := []string{}
	for _, each := range asked.Questions {
		answer := ""
		if err := judge(each); err != nil {
			answer = err.Error()
		}
		answers = append(answers, answer)
	}
	said := map[string]any{"answers": answers}
	if len(asked.Leaves) > 0 {
		made, err := build(asked.Leaves, asked.Index, asked.Older)
		if err != nil {
			panic(err)
		}
		said["tree"] = made
	}
	if asked.Sign != "" {
		skey, vkey, err := note.GenerateKey(rand.Reader, "witness.example")
		if err != nil {
			panic(err)
		}
		signer, err := note.NewSigner(skey)
		if err != nil {
			panic(err)
		}
		signed, err := note.Sign(&note.Note{Text: asked.Sign}, signer)
		if err != nil {
			panic(err)
		}
		said["vkey"], said["note"] = vkey, string(signed)
	}
	if err := json.NewEncoder(os.Stdout).Encode(said); err != nil {
		panic(err)
	}
}
