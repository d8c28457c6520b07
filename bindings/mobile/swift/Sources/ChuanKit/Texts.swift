// Documents that are texts, such as what a camera read from a code.
import Foundation

extension Chuan {
    /// Judges a document that is a text.
    public func check(_ text: String, format: String? = nil, options: CheckOptions = CheckOptions()) throws -> Report {
        try check(document: Data(text.utf8), format: format, options: options)
    }

    /// The records of a document that is a text.
    public func read(_ text: String, format: String? = nil) throws -> Records {
        try read(document: Data(text.utf8), format: format)
    }

    /// A text as a document of another format.
    public func convert(_ text: String, to: String, format: String? = nil) throws -> Converted {
        try convert(document: Data(text.utf8), to: to, format: format)
    }

    /// What a text is.
    public func detect(_ text: String) throws -> Detection {
        try detect(document: Data(text.utf8), name: nil)
    }

    /// A form filled from a text, such as a scanned card.
    public func draftFrom(_ text: String, format: String? = nil) throws -> Draft {
        try draftFrom(document: Data(text.utf8), format: format)
    }
}

extension Converted {
    /// The document as text; only for formats that are texts.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
}
