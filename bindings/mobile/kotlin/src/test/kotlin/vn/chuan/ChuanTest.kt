package vn.chuan

import java.util.concurrent.Callable
import java.util.concurrent.Executors
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

private const val QR = "001190000017|012345678|Nguyễn Thị Thu Hà|15011990|Nam|Phúc Xá, Ba Đình, Hà Nội|01052021"

class ChuanTest {
    private val chuan = Chuan("2026-11-21", Language.EN)

    private fun refused(code: String, work: () -> Unit) {
        val thrown = assertThrows(ChuanException.Refused::class.java) { work() }
        assertEquals(code, thrown.code)
        assertFalse(thrown.reason.contains("Nguyễn"), "no value in an error")
    }

    @Test
    fun aPanicArrivesAsAnExceptionWithAConstantText() {
        val thrown = assertThrows(ChuanException.Internal::class.java) { call("{\"op\":\"test-panic\"}".toByteArray()) }
        assertEquals("chuan: internal fault, nothing was done", thrown.reason)
        assertEquals("0.1.0", versions().library)
    }

    @Test
    fun threeLevelsOfErrorAreNeverMixed() {
        // the call is wrong, or can not be answered: an exception
        refused("unsure") { chuan.read("hello there") }
        refused("no-edition") { Chuan("2026-11-21", edition = "1900.1") }
        refused("bad-member") { Chuan("yesterday") }
        refused("no-field") { chuan.draft().set("shoe_size", "38") }
        // the request through the door is malformed: the answer says so
        assertTrue(call("[]".toByteArray()).json.contains("\"code\":\"bad-json\""))
        assertTrue(call(byteArrayOf(-1, -2)).json.contains("\"code\":\"not-utf8\""))
        // the data is wrong: findings
        assertTrue(chuan.check(QR).findings.any { it.rule == "CIT-ID-020" })
    }

    @Test
    fun noValueShowsUnlessAskedFor() {
        assertTrue(chuan.check(QR).findings.all { it.value == null })
        assertTrue(chuan.check(QR, options = CheckOptions(reveal = true)).findings.any { it.value != null })
    }

    @Test
    fun limitsHoldOneStepPastThem() {
        val limit = 64 shl 20
        assertTrue(call(ByteArray(limit) { ' '.code.toByte() }).json.contains("\"code\":\"bad-json\""))
        assertTrue(call(ByteArray(limit + 1) { ' '.code.toByte() }).json.contains("\"code\":\"over-limit\""))
        refused("over-limit") { chuan.read(ByteArray(limit + 1), "canonical-json") }
        val capped = chuan.check(QR, options = CheckOptions(maxFindings = 1))
        assertTrue(capped.capped && capped.findings.size == 1)
    }

    @Test
    fun aTypedRecordGoesOutAndComesBack() {
        val read = (chuan.read(QR).records.single() as AnyRecord.Citizen).record
        assertEquals("1990-01-15", read.birth.date)
        val json = chuan.json(AnyRecord.Citizen(read))
        val again = chuan.read(json).records.single()
        assertEquals(AnyRecord.Citizen(read), again)
        val made = Citizen(personalId = "001190000017", birth = CitizenBirth(date = "1990"))
        assertTrue(chuan.json(AnyRecord.Citizen(made)).contains("\"birth\":{\"date\":\"1990\"}"), "a year stays a year")
        assertEquals("citizen", chuan.checkRecord(AnyRecord.Citizen(made)).record)
    }

    @Test
    fun aFormTellsOfTheFieldThatWasTyped() {
        chuan.draft().use { form ->
            assertTrue(form.set("personal_id", "00119000001").isNotEmpty())
            assertTrue(form.set("personal_id", "001 190 000 017").isEmpty())
            assertEquals("001190000017", form.get("personal_id"))
            form.set("sex", "male")
            assertTrue(form.findings().any { it.rule == "CIT-ID-020" })
            assertTrue(form.json().contains("\"sex\":\"male\""))
            assertTrue(form.fill(QR.toByteArray()).contains("birth.date"))
            assertEquals("1990-01-15", form.get("birth.date"))
        }
    }

    @Test
    fun singleValues() {
        assertEquals(Verdict.CANONICAL, chuan.checkValue("personal-id", "001190000017"))
        assertEquals(Verdict.REPAIRABLE, chuan.checkValue("personal-id", "001 190 000 017"))
        assertEquals("0912345678", chuan.normalizeValue("phone", "+84 912 345 678"))
        assertNull(chuan.normalizeValue("personal-id", "0011900000"))
        assertTrue(chuan.value("personal-id", "001190000017").facts.isNotEmpty())
        refused("no-kind") { chuan.checkValue("shoe-size", "38") }
    }

    @Test
    fun theStandardExplainsItself() {
        assertEquals("rule", chuan.explain("CIT-ID-020").kind)
        assertTrue(chuan.formats().any { it.format == "cccd-qr" && it.reads })
        assertTrue(chuan.fields("citizen").any { it.path == "birth.date" })
        assertTrue(chuan.codes("sex").any { it.code == "female" && it.label == "female" })
        assertTrue(chuan.recordTypes().all { chuan.rules(it.record).all { rule -> rule.basis.isNotEmpty() } })
        assertTrue(chuan.address("Phúc Xá, Ba Đình, Hà Nội", written = "2024-01-01").places.isNotEmpty())
    }

    @Test
    fun longWorkIsWatchedAndStopped() {
        val lines = "{\"record\":\"citizen\"}\n".repeat(100_000).toByteArray()
        var heard = 0L
        val all = chuan.checkLines(lines, progress = object : Progress {
            override fun done(bytes: Long, records: Long): Boolean { heard = records; return true }
        }, options = CheckOptions(maxFindings = 0, threads = 2))
        assertEquals(100_000L, all.records)
        assertEquals(100_000L, heard)
        val stopped = chuan.checkLines(lines, progress = object : Progress {
            override fun done(bytes: Long, records: Long) = false
        })
        assertTrue(stopped.stopped && stopped.records < 100_000)
        refused("callback") {
            chuan.checkLines(lines, progress = object : Progress {
                override fun done(bytes: Long, records: Long): Boolean = throw IllegalStateException("of the host")
            })
        }
    }

    @Test
    fun manyThreadsShareOneObject() {
        val expected = chuan.check(QR)
        val pool = Executors.newFixedThreadPool(8)
        val all = pool.invokeAll(List(200) { Callable { chuan.check(QR) } }).map { it.get() }
        pool.shutdown()
        assertTrue(all.all { it == expected })
    }

    @Test
    fun anObjectThatWasClosedIsNotUsed() {
        val closed = Chuan("2026-11-21").also { it.close() }
        assertThrows(IllegalStateException::class.java) { closed.check(QR) }
    }
}
