module chuan.example/card

go 1.20
