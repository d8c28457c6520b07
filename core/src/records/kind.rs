//! The value types a leaf can have.

macro_rules! kinds {
    ($($kind:ident = $name:literal, $pattern:expr, $about:literal;)*) => {
        /// A value type, as dictionaries, mapping tables and scalar checks name it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Kind { $(#[doc = $about] $kind,)* }

        impl Kind {
            /// Every value type.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)*];
            /// The name in the field dictionary.
            pub const fn name(self) -> &'static str { match self { $(Kind::$kind => $name,)* } }
            /// A regular expression of the canonical form, where one says it.
            pub const fn pattern(self) -> Option<&'static str> { match self { $(Kind::$kind => $pattern,)* } }
            /// One sentence about it.
            pub const fn about(self) -> &'static str { match self { $(Kind::$kind => $about,)* } }
        }
    };
}

kinds! {
    Text = "text", None, "text in Unicode normal form C";
    PersonalId = "personal-id", Some("^[0-9]{12}$"), "personal identification number, 12 digits";
    OldIdNumber = "old-id", Some("^([0-9]{9}|[0-9]{12})$"), "number of an old identity card, 9 or 12 digits";
    Date = "date", Some("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"), "calendar date, possibly only a year or a month: YYYY, YYYY-MM, YYYY-MM-DD";
    Expiry = "expiry", Some("^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|never)$"), "end of validity: a full date, or the word never";
    Timestamp = "timestamp", Some("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"), "moment in time, RFC 3339 to the second";
    Code = "code", Some("^[!-~]{1,16}$"), "code of a list, 1 to 16 printable ASCII characters";
    TaxCode = "tax-code", Some("^([0-9]{10}|[0-9]{10}-[0-9]{3}|[0-9]{12})$"), "tax code: 10 digits, 10-3 for a dependent unit, or the personal identification number";
    SocialInsuranceNo = "social-insurance-no", Some("^[0-9]{10}$"), "social insurance number, 10 digits";
    HealthCardNo = "health-card-no", Some("^([A-Z]{2}[0-9]{13}|[0-9]{10})$"), "health insurance card number: 15 characters (old) or 10 digits (new)";
    DocumentNo = "document-no", Some("^[0-9A-Z]{4,20}$"), "number of an identity document, capital letters and digits";
    Phone = "phone", Some("^[+]?[0-9]{8,15}$"), "telephone number: national form beginning with 0, or international form beginning with +";
    Email = "email", None, "electronic mail address";
}

impl Kind {
    /// The value type of a name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|k| k.name() == name)
    }

    /// The JSON Schema of the canonical form.
    #[cfg(feature = "schema")]
    pub fn json_schema(self) -> schemars::Schema {
        match self.pattern() {
            Some(pattern) => {
                schemars::json_schema!({ "type": "string", "pattern": pattern, "description": self.about() })
            }
            None => schemars::json_schema!({ "type": "string", "minLength": 1, "description": self.about() }),
        }
    }
}
