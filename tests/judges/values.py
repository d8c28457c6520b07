"""Judges of value types: prints one verdict a line for each line of standard input.

tax-code: 1 or 0 by python-stdnum. phone: the national form by phonenumbers, or - when it can not be read.
Ends with status 3 when the library is not installed.
"""

import sys


def tax_code(line):
    return "1" if mst.is_valid(line) else "0"


def phone(line):
    try:
        number = phonenumbers.parse(line, "VN")
    except phonenumbers.NumberParseException:
        return "-"
    return "0%d" % number.national_number if number.country_code == 84 else "-"


try:
    if sys.argv[1] == "tax-code":
        from stdnum.vn import mst

        judge = tax_code
    else:
        import phonenumbers

        judge = phone
except ImportError:
    sys.exit(3)
for line in sys.stdin:
    print(judge(line.rstrip("\n")))
