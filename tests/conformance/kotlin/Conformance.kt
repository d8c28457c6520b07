// Every answer of the door, byte for byte: spec/vectors/door/vectors.tsv through the JVM package.
package vn.chuan.conformance

import java.io.File
import kotlin.system.exitProcess
import vn.chuan.ChuanException
import vn.chuan.callWhole

/** The call; CHUAN_BREAK changes one byte, to show that the comparison would see it. */
private fun answer(request: ByteArray, data: ByteArray?): String {
    val whole = callWhole(request, data)
    return if (System.getenv("CHUAN_BREAK") == null) whole else whole.replaceFirst("{", "[")
}

private fun bytes(hex: String): ByteArray? =
    if (hex.isEmpty()) null else hex.chunked(2).map { it.toInt(16).toByte() }.toByteArray()

fun main(arguments: Array<String>) {
    var passed = 0
    var failed = 0
    File(arguments[0]).forEachLine { line ->
        val (name, request, data, expected) = line.split('\t')
        val given = try {
            answer(request.toByteArray(), bytes(data))
        } catch (thrown: ChuanException) {
            thrown.toString()
        }
        if (given == expected) {
            passed++
            println("ok $name")
        } else {
            failed++
            println("FAIL $name\n  expected $expected\n  given    $given")
        }
    }
    println("$passed passed, $failed failed")
    if (failed > 0 || passed == 0) exitProcess(1)
}
