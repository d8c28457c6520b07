// Package chuan calls the C library: copy this folder. pkg-config must find chuan.pc.
package chuan

// #cgo pkg-config: chuan
// #include <chuan.h>
import "C"

import (
	"errors"
	"unsafe"
)

func pointer(bytes []byte) (*C.uint8_t, C.size_t) {
	return (*C.uint8_t)(unsafe.Pointer(unsafe.SliceData(bytes))), C.size_t(len(bytes))
}

func take(bytes *C.chuan_bytes) []byte {
	defer C.chuan_bytes_free(bytes)
	return append([]byte{}, unsafe.Slice((*byte)(unsafe.Pointer(bytes.data)), int(bytes.length))...)
}

func failure(status C.chuan_status) error {
	if status == C.CHUAN_STATUS_OK {
		return nil
	}
	return errors.New(C.GoString(C.chuan_status_text(C.int32_t(status))))
}

// Call gives the answer to a request, and what "convert" wrote. data: the document, or nil.
func Call(request, data []byte) (answer, document []byte, err error) {
	var told, written C.chuan_bytes
	r, rn := pointer(request)
	d, dn := pointer(data)
	if err := failure(C.chuan_call(r, rn, d, dn, &told, &written)); err != nil {
		return nil, nil, err
	}
	return take(&told), take(&written), nil
}

// Whole is Call with the document in the answer.
func Whole(request, data []byte) (answer []byte, err error) {
	var told C.chuan_bytes
	r, rn := pointer(request)
	d, dn := pointer(data)
	if err := failure(C.chuan_call(r, rn, d, dn, &told, nil)); err != nil {
		return nil, err
	}
	return take(&told), nil
}
