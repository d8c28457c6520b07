// A card was scanned: what is wrong with it, in Vietnamese, and the same person as a message of the population database.
//
//     javac -cp jna.jar:gson.jar *.java && java -cp .:jna.jar:gson.jar Card < line.txt

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

final class Card {
    /** The result of a request about a document. */
    static JsonObject ask(JsonObject request, byte[] document, byte[][] written) {
        byte[] answer = Chuan.call(request.toString().getBytes(StandardCharsets.UTF_8), document, written);
        JsonObject told = JsonParser.parseString(new String(answer, StandardCharsets.UTF_8)).getAsJsonObject();
        if (!told.get("ok").getAsBoolean()) {
            throw new IllegalArgumentException(told.getAsJsonObject("error").get("message").getAsString());
        }
        return told.getAsJsonObject("result");
    }

    static JsonObject request(String op) {
        JsonObject request = new JsonObject();
        request.addProperty("op", op);
        request.addProperty("format", "cccd-qr");
        request.addProperty("as_of", "2026-11-21");
        return request;
    }

    static String text(JsonElement of, String name) {
        return of.getAsJsonObject().get(name).getAsString();
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream say = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        byte[] line = System.in.readAllBytes();
        byte[][] message = new byte[1][];
        try {
            JsonObject check = request("check");
            check.addProperty("lang", "vi");
            for (JsonElement one : ask(check, line, message).getAsJsonArray("findings")) {
                say.print(text(one, "rule") + " " + text(one, "severity") + " " + text(one, "path") + ": " + text(one, "message") + "\n");
            }
            JsonObject convert = request("convert");
            convert.addProperty("to", "popdb-soap");
            for (JsonElement loss : ask(convert, line, message).getAsJsonArray("losses")) {
                say.print(text(loss, "fate") + " " + text(loss, "path") + "\n");
            }
            say.print(new String(message[0], StandardCharsets.UTF_8) + "\n");
        } catch (IllegalArgumentException error) {
            say.print(error.getMessage() + "\n");
            System.exit(1);
        }
    }
}
