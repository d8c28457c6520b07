// Times the JVM package on the lines that bindings/mobile/bench/run made; the Rust times of the same run stand beside them.
package vn.chuan.bench

import java.io.File
import vn.chuan.CheckOptions
import vn.chuan.Chuan
import vn.chuan.Language

/** The median of some runs, in nanoseconds for each of `n`. */
private fun median(runs: Int, n: Int, work: () -> Unit): Double {
    val times = List(runs) {
        val start = System.nanoTime()
        work()
        (System.nanoTime() - start).toDouble() / n
    }
    return times.sorted()[runs / 2]
}

fun main(arguments: Array<String>) {
    val lines = File(arguments[0]).readBytes()
    val records = lines.count { it == '\n'.code.toByte() }
    val one = lines.copyOf(lines.indexOf('\n'.code.toByte()))
    val chuan = Chuan("2026-11-21", Language.EN)
    val options = CheckOptions(maxFindings = 0)
    val times = linkedMapOf(
        "batch" to { median(9, records) { chuan.checkLines(lines, options = options) } },
        "check" to { median(9, 2000) { repeat(2000) { chuan.check(one, "canonical-json") } } },
        "read" to { median(9, 2000) { repeat(2000) { chuan.read(one, "canonical-json") } } },
        "value" to { median(9, 20000) { repeat(20000) { chuan.checkValue("personal-id", "001190000017") } } },
    )
    chuan.draft().use { form ->
        times["field"] = { median(9, 5000) { repeat(5000) { form.set("personal_id", "001190000017") } } }
        for ((name, time) in times) {
            time() // warm
            println("$name ${"%.1f".format(java.util.Locale.ROOT, time())}")
        }
    }
}
