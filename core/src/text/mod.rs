//! Vietnamese text: normal form, syllables, folding, legacy encodings, numbers and dates in words.
