@file:JvmName("Texts")

/** Documents that are texts, such as what a camera read from a code. */
package vn.chuan

/** Judges a document that is a text; see [Chuan.check]. */
@JvmOverloads
@Throws(ChuanException::class)
fun Chuan.check(text: String, format: String? = null, options: CheckOptions = CheckOptions()): Report =
    check(text.toByteArray(), format, options)

/** The records of a document that is a text; see [Chuan.read]. */
@JvmOverloads
@Throws(ChuanException::class)
fun Chuan.read(text: String, format: String? = null): Records = read(text.toByteArray(), format)

/** A text as a document of another format; see [Chuan.convert]. */
@JvmOverloads
@Throws(ChuanException::class)
fun Chuan.convert(text: String, to: String, format: String? = null): Converted = convert(text.toByteArray(), to, format)

/** What a text is; see [Chuan.detect]. */
@Throws(ChuanException::class)
fun Chuan.detect(text: String): Detection = detect(text.toByteArray(), null)

/** A form filled from a text, such as a scanned card; see [Chuan.draftFrom]. */
@JvmOverloads
@Throws(ChuanException::class)
fun Chuan.draftFrom(text: String, format: String? = null): Draft = draftFrom(text.toByteArray(), format)

/** The document as text; only for formats that are texts. */
val Converted.text: String
    get() = bytes.decodeToString()
