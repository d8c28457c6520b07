//! Addresses as people write them, and what they must be read as. All invented; the units are real.

use super::*;
use crate::places::Day;

fn show(text: &str, as_of: Option<Day>) -> String {
    let to = Day::new(2026, 11, 21).unwrap();
    let c = convert_address(text, as_of, to);
    let read = match &c.address.reading {
        Reading::One(p) => p.format(Style::Official),
        Reading::Several(l) => format!(
            "{} readings, {} | {}",
            l.len(),
            l[0].format(Style::Official),
            l[1].format(Style::Official)
        ),
        Reading::None => "-".into(),
    };
    let rest: Vec<_> = c.address.rest.iter().map(|p| p.text).collect();
    format!(
        "{text}\n  => {read}\n  rest {rest:?}\n  repairs {:?}\n  conv {:?}",
        c.address
            .repairs
            .iter()
            .map(|r| format!("{r:?}").split([' ', '(']).next().unwrap().to_owned())
            .collect::<Vec<_>>(),
        c.places().iter().map(|p| p.format(Style::Official)).collect::<Vec<_>>()
    )
}

#[test]
fn look() {
    let d = Day::new(2022, 1, 1);
    for t in [
        "12 Lê Lợi, P.Bến Nghé, Q1, TP.HCM",
        "123 Phạm Ngũ Lão, Quận 1, TPHCM",
        "45 đường tỉnh 950, xã Tân Lập, huyện Mộc Hóa, Long An",
        "P8Q10 HCM",
        "F4 Q6 TP HCM",
        "phường IV, quận 5, hồ chí minh",
        "12 XVNT QBT HCM",
        "12 XVNT P25 QBT HCM",
        "TP Hồ Chí Minh, Quận 1, Phường Bến Nghé, 12 Lê Lợi",
        "12 le loi ben nghe quan 1 ho chi minh",
        "Thôn Đoài, xã Kim Bài, Thanh Oai, Hà Tây",
        "Phường Phường 1, Quận 3, HCM",
        "Xã Tân Thành",
        "Phường Bến Nghé, Hà Nội",
        "xã Ea H'leo, huyện Ea H’Leo, tỉnh Đắc Lắc",
        "tổ 5, P. Linh Trung, Q. Thủ Đức, TP. Hồ Chí Minh, Việt Nam",
        "Tân Định, Quận 1",
        "Phường Tân Định, TP Hồ Chí Minh",
        "Xã Hòa Thắng, Huyện Bắc Bình, Tỉnh Bình Thuận",
        "Phường 12, TP Vũng Tàu, Bà Rịa - Vũng Tàu",
        "Phường 12, TP Vũng Tàu, TP Hồ Chí Minh",
        "Củ Chi, HCM",
        "thị trấn Củ Chi, huyện Củ Chi, HCM",
        "khu 4, P. Hồng Hải, Hạ Long, QN",
        "Đặc khu Côn Đảo, TP HCM",
        "Lê Lợi, Hà Nội",
        "Ba Đình, Hà Nội",
    ] {
        println!("{}", show(t, d));
        println!("  NOHINT {}", show(t, None).lines().skip(1).collect::<Vec<_>>().join("\n   "));
    }
}
