//! Thư điện tử.

use super::facts::{self, Facts};
use super::normalize::tidy_line;
use super::{Repair, RepairSet};
use crate::records::{Kind, Leaf, Unreadable, leaf_node};
use crate::text::case;

/// Thư điện tử. Only what makes an address unusable anywhere is refused; whether it exists can not be known here.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Email(String);

impl Email {
    /// The address; empty when there is none.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a text can be an address: one `@`, a local part, a domain with a dot, no blanks, at most 254 bytes.
    pub fn is_valid(text: &str) -> bool {
        let Some((local, domain)) = text.rsplit_once('@') else { return false };
        let labels_ok = domain.split('.').all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        });
        text.len() <= 254
            && !local.is_empty()
            && local.len() <= 64
            && !local.starts_with('.')
            && !local.ends_with('.')
            && !local.as_bytes().windows(2).any(|w| w == b"..")
            && domain.as_bytes().contains(&b'.')
            && labels_ok
            && local
                .chars()
                .all(|c| !c.is_whitespace() && !c.is_control() && !"@,;:<>()[]\"\\".chars().any(|no| no == c))
    }
}

impl std::fmt::Debug for Email {
    /// Hides the address: it is personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Leaf for Email {
    fn kind(&self) -> Kind {
        Kind::Email
    }
    fn set(&mut self, raw: &str) -> Result<(), Unreadable> {
        self.0.clear();
        if !Email::is_valid(raw) {
            return Err(Unreadable);
        }
        self.0.push_str(raw);
        Ok(())
    }
    fn write(&self, out: &mut String) {
        out.push_str(&self.0);
    }
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    fn clear(&mut self) {
        self.0.clear();
    }
    fn as_text(&self) -> Option<&str> {
        Some(&self.0)
    }
}

leaf_node!(Email = Email);

/// Whether an address surely has its usual text already: small letters, digits and the marks that addresses have.
pub(super) fn is_settled(text: &str) -> bool {
    let plain = |b: u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'_' | b'+' | b'-' | b'@');
    text.bytes().all(plain) && Email::is_valid(text)
}

/// The address without blanks around it or `mailto:`, its domain in small letters; the local part stays as it is.
pub(super) fn tidy(raw: &str, done: &mut RepairSet) -> Option<String> {
    let line = tidy_line(raw, done);
    let address = match line.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => {
            done.insert(Repair::MailScheme);
            rest.trim_start()
        }
        _ => line.as_str(),
    };
    let (local, domain) = address.rsplit_once('@')?;
    let small = case::lower(domain);
    if small != domain {
        done.insert(Repair::Case);
    }
    Some(format!("{local}@{small}"))
}

pub(super) fn explain(out: &mut Facts) {
    out.say(&facts::EMAIL_UNPROVEN);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Hints, normalize};

    #[test]
    fn normal_forms() {
        for (raw, expected) in [
            ("a.b@example.vn", "a.b@example.vn"),
            (" Mailto:A.b@Example.VN ", "A.b@example.vn"),
            ("a.b＠example.vn", "a.b@example.vn"),
            ("''a@example.vn", "a@example.vn"),
            // Without its apostrophe it would begin with a dot.
            ("'.a@example.vn", "'.a@example.vn"),
        ] {
            assert_eq!(normalize(Kind::Email, raw, &Hints::default()).text, expected, "{raw}");
        }
        for raw in [
            "a b@example.vn",
            "a@b",
            "a@@example.vn",
            "a@example.vn;b@example.vn",
            "example.vn",
            "@",
            "a@-b.vn",
        ] {
            assert!(!normalize(Kind::Email, raw, &Hints::default()).is_read(), "{raw}");
        }
    }
}
