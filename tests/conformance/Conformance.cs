// Every vector of spec/vectors/door through the C library from C#: Conformance VECTORS. With CHUAN_BREAK=1 one byte of each answer is changed.
using System;
using System.IO;
using System.Linq;
using System.Text;

static class Conformance {
    static byte[] Call(byte[] request, byte[] data) {
        byte[] answer = Chuan.Call(request, data);
        if (Environment.GetEnvironmentVariable("CHUAN_BREAK") != null) {
            answer[answer.Length / 2] ^= 1;
        }
        return answer;
    }

    static byte[] FromHex(string digits) {
        return Enumerable.Range(0, digits.Length / 2).Select(n => Convert.ToByte(digits.Substring(2 * n, 2), 16)).ToArray();
    }

    static int Main(string[] arguments) {
        int passed = 0, failed = 0;
        foreach (string line in File.ReadAllText(arguments[0], new UTF8Encoding(false, true)).TrimEnd('\n').Split('\n')) {
            string[] field = line.Split('\t');
            byte[] data = field[2].Length > 0 ? FromHex(field[2]) : null;
            bool same = Call(Encoding.UTF8.GetBytes(field[1]), data).SequenceEqual(Encoding.UTF8.GetBytes(field[3]));
            if (same) passed++; else failed++;
            Console.Write("{0} {1}\n", same ? "ok" : "FAIL", field[0]);
        }
        Console.Write("{0} passed, {1} failed\n", passed, failed);
        return failed != 0 || passed == 0 ? 1 : 0;
    }
}
