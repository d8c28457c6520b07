// A card was scanned: what is wrong with it, in Vietnamese, and the same person as a message of the population database.
//
//     mcs -r:System.Web.Extensions Card.cs Chuan.cs && mono Card.exe < line.txt
using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Web.Script.Serialization;

static class Card {
    static readonly JavaScriptSerializer json = new JavaScriptSerializer();

    // The result of a request about a document.
    static Dictionary<string, object> Ask(object request, byte[] document, out byte[] written) {
        string answer = Chuan.Call(json.Serialize(request), document, out written);
        var told = (Dictionary<string, object>)json.DeserializeObject(answer);
        if (!(bool)told["ok"]) {
            throw new ArgumentException((string)((Dictionary<string, object>)told["error"])["message"]);
        }
        return (Dictionary<string, object>)told["result"];
    }

    static int Main() {
        Stream screen = Console.OpenStandardOutput();
        var say = new StreamWriter(screen, new UTF8Encoding(false)) { AutoFlush = true };
        var scanned = new MemoryStream();
        Console.OpenStandardInput().CopyTo(scanned);
        byte[] line = scanned.ToArray(), message;
        try {
            var found = Ask(new { op = "check", format = "cccd-qr", as_of = "2026-11-21", lang = "vi" }, line, out message);
            foreach (Dictionary<string, object> one in (IEnumerable)found["findings"]) {
                say.Write("{0} {1} {2}: {3}\n", one["rule"], one["severity"], one["path"], one["message"]);
            }
            var told = Ask(new { op = "convert", format = "cccd-qr", to = "popdb-soap", as_of = "2026-11-21" }, line, out message);
            foreach (Dictionary<string, object> loss in (IEnumerable)told["losses"]) {
                say.Write("{0} {1}\n", loss["fate"], loss["path"]);
            }
            screen.Write(message, 0, message.Length);
            say.Write("\n");
            return 0;
        } catch (ArgumentException error) {
            say.Write(error.Message + "\n");
            return 1;
        }
    }
}
