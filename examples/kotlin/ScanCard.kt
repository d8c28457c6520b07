// A phone app: a scanned card fills a form, the officer mends what is wrong, and the record goes out as canonical JSON.
package vn.chuan.examples

import vn.chuan.AnyRecord
import vn.chuan.Chuan
import vn.chuan.ChuanException
import vn.chuan.Language
import vn.chuan.Verdict
import vn.chuan.detect
import vn.chuan.draftFrom
import vn.chuan.read

// What the camera saw. The person is invented, and so is the mistake on the card.
private const val SCANNED =
    "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nam|Số 1, Phố Mẫu, Phúc Xá, Ba Đình, Hà Nội|01052021"

fun main() {
    // There is no clock in the library: the app says what day it is.
    val chuan = Chuan("2026-11-21", Language.VI)
    val labels = chuan.fields("citizen").associate { it.path to it.label }
    // A finding's path is a JSON Pointer, /old_ids/0/kind; the dictionary says old_ids[].kind.
    fun label(path: String) = labels[path.drop(1).replace(Regex("/\\d+"), "[]").replace('/', '.')] ?: path

    // Nobody told the app what kind of code this is.
    val guess = chuan.detect(SCANNED).guesses.first()
    println("Mã quét được: ${guess.format} (${guess.confidence})")

    // The record is typed: an editor completes citizen.birth.date.
    val citizen = (chuan.read(SCANNED).records.first() as AnyRecord.Citizen).record
    println("${citizen.name.full}, sinh ngày ${citizen.birth.date}, số ${citizen.personalId}")

    // The scanned card fills the form; each finding goes beside its field.
    chuan.draftFrom(SCANNED).use { form ->
        println("Cần xem lại:")
        form.findings().forEach { println("  ${label(it.path)}: ${it.message}") }

        // The officer corrects the sex, and types a telephone number as people do.
        println("Sau khi sửa giới tính: ${form.set("sex", "female").size} lỗi")
        form.set("phone", "+84 912 345 678").forEach { println("  ${it.message}") }
        println("Điện thoại: ${form.get("phone")}")
        println(form.json())
    }

    // One value as it is typed, before there is any record.
    for (typed in listOf("0011900000", "001 190 000 017", "001190000017")) {
        val verdict = chuan.checkValue("personal-id", typed)
        println("$typed: ${if (verdict == Verdict.CANONICAL) "được" else verdict.name.lowercase()}")
    }

    // What the app does wrong is an exception with a word to test for; what is wrong with data never is.
    try {
        chuan.read("xin chào")
    } catch (refused: ChuanException.Refused) {
        println("Không đọc được: ${refused.code}")
    }
}
