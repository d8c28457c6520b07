//! The legacy encodings against programs that others wrote: `iconv` of glibc, and GNU `recode` where it is installed.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a test program")]

use chuan::text::encodings::{Encoding, decode, encode};
use std::io::Write;
use std::process::{Command, Stdio};
use unicode_normalization::UnicodeNormalization;

const LETTERS: &str = "ÁáÀàẢảÃãẠạÂâẤấẦầẨẩẪẫẬậĂăẮắẰằẲẳẴẵẶặĐđÉéÈèẺẻẼẽẸẹÊêẾếỀềỂểỄễỆệÍíÌìỈỉĨĩỊịÓóÒòỎỏÕõỌọÔôỐốỒồỔổỖỗỘộƠơỚớỜờỞởỠỡỢợÚúÙùỦủŨũỤụƯưỨứỪừỬửỮữỰựÝýỲỳỶỷỸỹỴỵ";

/// Output of a program fed with `input`; `None` when it is not installed or refuses.
fn ask(program: &str, arguments: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut pipe = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || pipe.write_all(&input).is_ok());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output.status.success().then_some(output.stdout)
}

fn installed(program: &str) -> bool {
    let there = ask(program, &["--version"], b"").is_some();
    if !there {
        println!("{program} is not installed: its judgement is missing from this run");
    }
    there
}

#[test]
fn iconv_agrees_on_every_byte_and_letter() {
    if !installed("iconv") {
        return;
    }
    for (encoding, name) in
        [(Encoding::Tcvn5712, "TCVN5712-1"), (Encoding::Viscii, "VISCII"), (Encoding::Cp1258, "CP1258")]
    {
        // Every letter on its own line, then words, written by us and by iconv.
        let text: String = LETTERS.chars().flat_map(|c| [c, '\n']).collect::<String>()
            + "Ủy ban nhân dân xã Ea H'Leo, huyện Đắk Glei – người khai: Nguyễn Thị Hoà Thuỷ, 15/3/2002\n"
                .replace('–', "-")
                .as_str();
        let ours = encode(encoding, &text);
        assert_eq!(ours.lost_total, 0);
        let theirs = ask("iconv", &["-f", "UTF-8", "-t", name], text.as_bytes()).unwrap();
        assert_eq!(ours.bytes, theirs, "{name} written");
        assert_eq!(decode(encoding, &theirs).text, text, "{name} read");

        // Every byte, and every pair of bytes, that iconv accepts.
        let good: Vec<u8> = (0..=255u8)
            .filter(|&b| ask("iconv", &["-f", name, "-t", "UTF-8"], &[b, b'\n']).is_some())
            .collect();
        for byte in 0..=255u8 {
            assert_eq!(
                decode(encoding, &[byte]).undefined_total == 0,
                good.contains(&byte),
                "{name} {byte:02x}"
            );
        }
        let pairs: Vec<u8> =
            good.iter().flat_map(|&a| good.iter().flat_map(move |&b| [a, b, b'\n'])).collect();
        let theirs = ask("iconv", &["-f", name, "-t", "UTF-8"], &pairs).unwrap();
        let expected: String = String::from_utf8(theirs).unwrap().nfc().collect();
        let ours = decode(encoding, &pairs).text;
        // Unicode: acute then tilde is not tilde then acute. glibc takes one for the other in a few pairs.
        let differ: Vec<_> = ours.lines().zip(expected.lines()).filter(|(a, b)| a != b).collect();
        assert!(
            differ.iter().all(|(a, _)| "ÚÓÖúóö".chars().any(|c| *a == format!("{c}\u{303}"))),
            "{name}: {differ:?}"
        );
    }
}

/// GNU recode 3.6 and 3.7 exchange Ắ and Ằ in VNI and lack Ỗ in VPS.
fn recode_knows(charset: &str, letter: char) -> bool {
    !(charset == "VNI" && "ẮẰ".contains(letter) || charset == "VPS" && letter == 'Ỗ')
}

#[test]
fn recode_agrees_on_every_letter() {
    if !installed("recode") {
        return;
    }
    for (encoding, name) in [
        (Encoding::Vps, "VPS"),
        (Encoding::VniWin, "VNI"),
        (Encoding::Viqr, "VIQR"),
        (Encoding::Viscii, "VISCII"),
        (Encoding::Tcvn5712, "TCVN"),
    ] {
        for letter in LETTERS.chars().filter(|&c| recode_knows(name, c)) {
            let text = format!("x{letter} ");
            let ours = encode(encoding, &text).bytes;
            let theirs = ask("recode", &["-f", &format!("{name}..UTF-8")], &ours).unwrap();
            let read: String = String::from_utf8(theirs).unwrap().nfc().collect();
            assert_eq!(read, text, "{name} {ours:02x?}");
        }
        let words = "xã Hoà Thuỷ, người dân tộc Mường; Đường Lê Lợi (ngõ 12)\n";
        let theirs = ask("recode", &["-f", &format!("UTF-8..{name}")], words.as_bytes()).unwrap();
        assert_eq!(decode(encoding, &theirs).text, words, "{name}: {theirs:02x?}");
    }
}
