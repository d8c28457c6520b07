"""Every vector of spec/vectors/door through the Python package: conformance.py VECTORS. With CHUAN_BREAK=1 one byte of each answer is changed."""

import os
import sys

import chuan


def call(request: bytes, data: "bytes | None") -> bytes:
    answer = chuan.call(request, data).encode()
    if os.environ.get("CHUAN_BREAK"):
        at = len(answer) // 2
        answer = answer[:at] + bytes([answer[at] ^ 1]) + answer[at + 1 :]
    return answer


def main(path: str) -> int:
    counts = [0, 0]
    with open(path, encoding="utf-8", newline="\n") as vectors:
        for line in vectors:
            name, request, data, expected = line.rstrip("\n").split("\t")
            same = call(request.encode(), bytes.fromhex(data) if data else None) == expected.encode()
            counts[not same] += 1
            print("ok" if same else "FAIL", name)
    passed, failed = counts
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
