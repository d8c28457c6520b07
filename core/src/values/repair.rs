//! What normalising did to a value: named repairs, the codes of list `repair`.

macro_rules! repairs {
    ($($name:ident = $code:literal, $about:literal;)*) => {
        /// One repair.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Repair { $(#[doc = $about] $name,)* }

        impl Repair {
            /// Every repair.
            pub const ALL: &'static [Repair] = &[$(Repair::$name,)*];
            /// The code in list `repair`.
            pub const fn code(self) -> &'static str { match self { $(Repair::$name => $code,)* } }
        }
    };
}

repairs! {
    Spaces = "spaces", "Blanks removed, or a run of them made one space.";
    Invisible = "invisible", "Characters that show nothing removed.";
    Separators = "separators", "Dots, hyphens or brackets removed or set where they belong.";
    QuoteMark = "quote-mark", "Quotation marks by which spreadsheets protect digits removed.";
    FullWidth = "full-width", "Full-width characters made ordinary.";
    Case = "case", "Letter case changed.";
    Nfc = "nfc", "Put into Unicode normal form C.";
    Apostrophe = "apostrophe", "Typographic apostrophe or hyphen made plain.";
    FloatTail = "float-tail", "The `.0` of a number column removed.";
    CountryPrefix = "country-prefix", "Country prefix of a telephone number written in the usual way.";
    OldNumbering = "old-numbering", "Mobile number of 11 digits converted to the prefix of today.";
    MailScheme = "mail-scheme", "The word `mailto:` removed.";
    DateNotation = "date-notation", "Date written in another notation.";
    DayMonthOrder = "day-month-order", "Read in the declared order of day and month although the other reading exists too.";
    AgainstOrder = "against-order", "Read against the declared order of day and month, as the only possible reading.";
    TwoDigitYear = "two-digit-year", "Century of a two-digit year taken from the pivot given.";
    UnknownParts = "unknown-parts", "Zeros or marks that stand for an unknown day or month left out.";
    Midnight = "midnight", "The time of midnight left out.";
    Words = "words", "Words turned into the value they mean.";
    ZeroLost = "zero-lost", "A lost leading zero put back; only ever on request.";
}

/// A set of repairs.
///
/// ```
/// use chuan::values::{Repair, RepairSet};
/// let mut set = RepairSet::default();
/// set.insert(Repair::Spaces);
/// assert!(set.contains(Repair::Spaces) && !set.contains(Repair::Case));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct RepairSet(u32);

impl RepairSet {
    /// Adds a repair.
    pub fn insert(&mut self, repair: Repair) {
        self.0 |= 1 << repair as u32;
    }

    /// Whether it holds a repair.
    pub const fn contains(self, repair: Repair) -> bool {
        self.0 >> repair as u32 & 1 == 1
    }

    /// Whether nothing was repaired.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The repairs in the order of [`Repair::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Repair> {
        Repair::ALL.iter().copied().filter(move |r| self.contains(*r))
    }

    /// Whether a repair assumed something the value does not say.
    pub const fn assumes(self) -> bool {
        self.contains(Repair::DayMonthOrder)
            || self.contains(Repair::AgainstOrder)
            || self.contains(Repair::TwoDigitYear)
            || self.contains(Repair::ZeroLost)
    }
}

impl std::fmt::Debug for RepairSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter().map(Repair::code)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Code;

    #[test]
    fn the_list_and_the_code_hold_the_same_repairs() {
        let list = crate::codes::list("repair").unwrap();
        assert_eq!(list.entries.len(), Repair::ALL.len());
        assert!(Repair::ALL.len() <= 32);
        for repair in Repair::ALL {
            assert!(list.contains(Code::parse(repair.code()).unwrap()), "{}", repair.code());
        }
    }

    #[test]
    fn a_set_keeps_what_it_was_given() {
        for repair in Repair::ALL {
            let mut set = RepairSet::default();
            set.insert(*repair);
            assert_eq!(set.iter().collect::<Vec<_>>(), [*repair]);
        }
    }
}
