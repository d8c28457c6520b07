// Every vector of spec/vectors/door through the C library from Java: Conformance VECTORS. With CHUAN_BREAK=1 one byte of each answer is changed.

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

final class Conformance {
    static byte[] call(byte[] request, byte[] data) {
        byte[] answer = Chuan.call(request, data, null);
        if (System.getenv("CHUAN_BREAK") != null) {
            answer[answer.length / 2] ^= 1;
        }
        return answer;
    }

    static byte[] fromHex(String digits) {
        byte[] bytes = new byte[digits.length() / 2];
        for (int n = 0; n < bytes.length; n++) {
            bytes[n] = (byte) Integer.parseInt(digits.substring(2 * n, 2 * n + 2), 16);
        }
        return bytes;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream say = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int passed = 0;
        int failed = 0;
        for (String line : Files.readString(Path.of(arguments[0])).split("\n")) {
            String[] field = line.split("\t", -1);
            byte[] data = field[2].isEmpty() ? null : fromHex(field[2]);
            byte[] answer = call(field[1].getBytes(StandardCharsets.UTF_8), data);
            boolean same = Arrays.equals(answer, field[3].getBytes(StandardCharsets.UTF_8));
            passed += same ? 1 : 0;
            failed += same ? 0 : 1;
            say.print((same ? "ok " : "FAIL ") + field[0] + "\n");
        }
        say.print(passed + " passed, " + failed + " failed\n");
        System.exit(failed != 0 || passed == 0 ? 1 : 0);
    }
}
