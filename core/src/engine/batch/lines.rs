//! Lines of canonical JSON as a stream of records.

use super::{NOT_UTF8, Rows};
use crate::formats::driver::read_line;
use crate::formats::json::{Reader, Shape};
use crate::formats::mapping::utf8;
use crate::formats::recode;
use crate::formats::{MORE, Recoded, Recoder};
use crate::records::{AnyRecord, RecordType};

/// Canonical JSON, one record a line.
pub struct Lines<'s> {
    shape: &'s Shape,
    recoder: Recoder,
}

impl<'s> Lines<'s> {
    /// Lines of this shape.
    pub fn new(shape: &'s Shape) -> Self {
        Lines { shape, recoder: Recoder::default() }
    }

    /// Finds out from the first lines whether texts are in an old encoding; later ones are read accordingly. Gives the fields
    /// it found so.
    pub fn look(&mut self, head: &[u8], kind: &RecordType) -> Vec<Recoded> {
        if !MORE {
            return Vec::new();
        }
        let whole = head.iter().rposition(|b| *b == b'\n').map_or(head.len(), |at| at + 1);
        let head = head.get(..whole).unwrap_or_default();
        let bytes = recode::widened(head).is_some();
        self.recoder.bytes = bytes;
        let mut records = Vec::new();
        self.each(head, (kind.fresh)().as_mut(), &mut |record| {
            if records.len() < Recoder::SAMPLE {
                records.push(record.take());
            }
        });
        // The standard's own format says what it says as long as it is UTF-8.
        if bytes {
            self.recoder = Recoder::of(&records, bytes);
        }
        records.first().map(|r| self.recoder.said(r.as_ref())).unwrap_or_default()
    }
}

impl Rows for Lines<'_> {
    fn cut(&self, bytes: &[u8], last: bool) -> usize {
        if last { bytes.len() } else { bytes.iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1) }
    }

    fn each(&self, block: &[u8], record: &mut dyn AnyRecord, visit: &mut dyn FnMut(&mut dyn AnyRecord)) {
        let mut reader = Reader::new(self.shape);
        // Line by line: what was looked through for its end and for being UTF-8 is still near the processor when it is read.
        let mut start = 0;
        for end in memchr::memchr_iter(b'\n', block).chain([block.len()]) {
            let line = block.get(start..end).unwrap_or_default();
            start = end + 1;
            let line = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line).trim_ascii();
            if line.is_empty() {
                continue;
            }
            record.clear();
            match utf8(line) {
                Ok(text) => read_line(&mut reader, text, record),
                Err(_) if self.recoder.bytes => {
                    let text: String = line.iter().copied().map(char::from).collect();
                    read_line(&mut reader, &text, record);
                }
                Err(_) => {
                    // Only this line suffers for it: each bad byte reads as U+FFFD, and a flaw says so.
                    read_line(&mut reader, &String::from_utf8_lossy(line), record);
                    record.kept_mut().flaw(None, NOT_UTF8);
                }
            }
            if MORE {
                self.recoder.read(record);
            }
            visit(record);
        }
    }
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
