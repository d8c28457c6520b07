//! Telephone number and mail address.

use super::short::{digits, short_leaf};
use crate::records::{Kind, Leaf, Unreadable, leaf_node};

short_leaf! {
    /// Số điện thoại: national form beginning with 0, or international form beginning with `+`.
    Phone, Phone, 16, |b| match b.split_first() {
        Some((b'+', rest)) => (8..=15).contains(&rest.len()) && digits(rest),
        Some((b'0', rest)) => (7..=14).contains(&rest.len()) && digits(rest),
        _ => false,
    }
}

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
            && !local.contains("..")
            && domain.contains('.')
            && labels_ok
            && local.chars().all(|c| !c.is_whitespace() && !c.is_control() && !"@,;:<>()[]\"\\".contains(c))
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
}

leaf_node!(Email = Email);
