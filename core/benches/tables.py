#!/usr/bin/env python3
"""Whole runs of the command line over tables: core/benches/tables.py CHUAN [ROWS]

CHUAN is the program, ROWS the rows of each table, 1000000 unless said otherwise. Each table has 19 columns of invented people; of the
second every date and telephone number has to be mended. Says processor seconds, seconds and memory, and what it takes to start.
"""

import os
import random
import subprocess
import sys
import tempfile
import time

HEADER = ("Số định danh,Số CMND cũ,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Tôn giáo,Quốc tịch,Mã tỉnh thường trú,Mã xã thường trú,"
          "Địa chỉ thường trú,Mã tỉnh quê quán,Mã xã quê quán,Quê quán,Số định danh cha,Số định danh mẹ,Ngày cấp,Ngày hết hạn,Điện thoại")
FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng", "Võ"]
MIDDLE = ["Thị Thu", "Văn", "Hữu", "Ngọc", "Đức", "Minh"]
GIVEN = ["Hà", "Bình", "Lan", "Sơn", "Quỳnh", "An"]


def table(path, rows, dirty):
    r = random.Random(7)
    with open(path, "w", encoding="utf-8") as out:
        print(HEADER, file=out)
        for n in range(rows):
            year, month, day, female = r.randrange(1950, 2000), r.randrange(1, 13), r.randrange(1, 29), r.randrange(2)
            number = f"{r.randrange(10**8):08}"
            birth, issued, phone = f"{year}-{month:02}-{day:02}", "2021-05-01", f"09{number}"
            if dirty:
                birth, issued, phone = f"{day:02}/{month:02}/{year}", "1.5.2021", f"09{number[:2]} {number[2:5]} {number[5:]}"
            name = " ".join(r.choice(words) for words in (FAMILY, MIDDLE, GIVEN))
            id_number = f"001{female}{year % 100:02}{n % 1_000_000:06}"
            print(f'{id_number},{n:09},{name},{birth},{"Nữ" if female else "Nam"},Kinh,Không,VN,01,00004,'
                  f'"Số {r.randrange(1, 500)}, Phố Mẫu, phường Phúc Xá",34,12345,"Vũ Thư, Thái Bình",'
                  f"001060{n % 1_000_000:06},001160{n % 1_000_000:06},{issued},,{phone}", file=out)


def run(arguments):
    """Processor seconds, seconds and kilobytes of a run."""
    start = time.perf_counter()
    child = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(child.pid, 0)
    return used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss


def main(chuan, rows="1000000"):
    with tempfile.TemporaryDirectory() as folder:
        one = os.path.join(folder, "one.csv")
        table(one, 1, False)
        for what, arguments in [("--version", ["--version"]), ("check of one row", ["check", one])]:
            print(f"{what:34} {min(run([chuan, *arguments])[1] for _ in range(15)) * 1e3:6.1f} ms")
        for what, dirty in [("clean", False), ("all to be mended", True)]:
            path = os.path.join(folder, "many.csv")
            table(path, int(rows), dirty)
            for threads in "12":
                runs = [run([chuan, "check", path, "--threads", threads]) for _ in range(3)]
                cpu, wall, memory = (min(column) for column in zip(*runs))
                print(f"{rows} rows, {what:16} {threads} threads {cpu:6.2f} s of a processor {wall:6.2f} s {memory / 1024:5.0f} MB")


if __name__ == "__main__":
    main(*sys.argv[1:])
