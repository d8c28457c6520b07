//! Free text, held as it came; its normal form is a matter of rules, so that nothing is changed unseen.

use crate::records::{Kind, Leaf, Round, Steps, Unreadable, Way, json_string};

/// Text of any length. Empty text is no value.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(String);

impl Text {
    /// The text; empty when there is no value.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Text(text.to_owned())
    }
}

impl std::fmt::Debug for Text {
    /// Hides the text: it may be personal data.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Leaf for Text {
    fn kind(&self) -> Kind {
        Kind::Text
    }
    fn set(&mut self, raw: &str) -> Result<(), Unreadable> {
        self.0.clear();
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

impl crate::records::Node for Text {
    fn leaf(&self, _: Steps) -> Option<&dyn Leaf> {
        Some(self)
    }
    fn leaf_mut(&mut self, _: Steps) -> Option<&mut dyn Leaf> {
        Some(self)
    }
    #[inline(never)]
    fn set_at(&mut self, _: Steps, raw: &str) -> Result<(), Unreadable> {
        Leaf::set(self, raw)
    }
    fn clear(&mut self) {
        self.0.clear();
    }
    fn visit<'r>(
        &'r self,
        field: u16,
        items: [u8; 2],
        _: usize,
        each: &mut dyn FnMut(u16, [u8; 2], &'r dyn Leaf),
    ) {
        if !self.0.is_empty() {
            each(field, items, self);
        }
    }
    fn leaves() -> u16 {
        1
    }
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    fn items(&self, _: &[u8]) -> usize {
        0
    }
    #[inline(always)]
    fn each_filled(&self, first: usize, way: Way, round: &mut Round<'_>) {
        if !self.0.is_empty() {
            round.meet(first, way, self);
        }
    }
    fn shape() -> crate::records::Shape {
        crate::records::Shape::Leaf(Kind::Text)
    }
    fn fields_below() -> usize {
        1
    }
    fn json(&self, out: &mut String) {
        json_string(out, &self.0);
    }
}

impl serde::Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Text {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Text)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Kind::Text.json_schema()
    }
}
