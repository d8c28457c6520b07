//! An invented person whose parts agree with each other: number, sex, year of birth, card and its end of validity.

use super::random::Random;
use crate::today::iso;
use chuan::codes;
use chuan::places::{Day, Level, UnitVersion, units};
use chuan::records::{Citizen, Record as _};
use chuan::values::Date;

const FAMILY: &[&str] = &[
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "Đinh", "Mai", "Trịnh", "Đoàn", "Cao",
];
const MIDDLE_WOMEN: &[&str] =
    &["Thị", "Thị Thu", "Thị Ngọc", "Thị Minh", "Thanh", "Ngọc", "Phương", "Khánh", "Thùy"];
const MIDDLE_MEN: &[&str] = &["Văn", "Đức", "Minh", "Hữu", "Quang", "Xuân", "Công", "Đình", "Quốc"];
const GIVEN_WOMEN: &[&str] = &[
    "Hà", "Lan", "Hương", "Mai", "Linh", "Trang", "Hạnh", "Yến", "Thảo", "Nga", "Tuyết", "Oanh", "Quỳnh",
    "Vy",
];
const GIVEN_MEN: &[&str] = &[
    "Bình", "Dũng", "Hùng", "Sơn", "Long", "Tuấn", "Khoa", "Phúc", "Thắng", "Vinh", "Đạt", "Lộc", "Hiếu",
    "Ước",
];

/// First day of the card with a chip, and of the card of today.
const CHIP_CARD: &str = "2021-03-01";
const NEW_CARD: &str = "2024-07-01";

/// Years of birth.
const YEARS: (u16, u16) = (1945, 2004);

/// Makes persons for one day.
pub(super) struct Maker {
    as_of: Date,
    /// First three digits of numbers given to those registered in Vietnam.
    provinces: Vec<String>,
    communes: Vec<(UnitVersion, UnitVersion)>,
}

impl Maker {
    /// For a day.
    pub(super) fn new(as_of: Date) -> Maker {
        let list = codes::list("id-place").into_iter().flat_map(|l| &l.entries);
        let provinces = list.map(|e| e.code.text().as_str().to_owned()).filter(|c| c.as_str() < "100");
        let day = as_of.month().zip(as_of.day()).and_then(|(m, d)| Day::new(as_of.year(), m, d));
        let communes =
            day.map(|day| units(Level::Commune, day).filter_map(|c| Some((c, c.province(day)?))).collect());
        Maker { as_of, provinces: provinces.collect(), communes: communes.unwrap_or_default() }
    }

    /// The person of a number.
    pub(super) fn person(&self, seed: u64, number: u64) -> Citizen {
        let mut random = Random::new(seed, number, 0);
        let mut citizen = Citizen::default();
        let mut put = |path: &str, text: &str| set(&mut citizen, path, text);

        let female = random.below(2) == 0;
        let (middle, given) = if female { (MIDDLE_WOMEN, GIVEN_WOMEN) } else { (MIDDLE_MEN, GIVEN_MEN) };
        put("name.full", &format!("{} {} {}", random.pick(FAMILY), random.pick(middle), random.pick(given)));
        put("sex", if female { "female" } else { "male" });
        let last = YEARS.1.min(self.as_of.year().saturating_sub(20)).max(YEARS.0);
        let (year, month, day) =
            (random.between(YEARS.0, last), random.between(1, 12), random.between(1, 28));
        put("birth.date", &format!("{year:04}-{month:02}-{day:02}"));

        let id = self.personal_id(seed, number, female, year);
        put("personal_id", &id);
        put("nationalities[0]", "VN");
        put("ethnicity.system", "ethnic-2008");
        put("ethnicity.code", "01");
        put("religion.system", "religion-2008");
        put("religion.code", "00");
        put("phone", &format!("09{}{:07}", random.between(0, 1), random.below(10_000_000)));
        put("status", "alive");
        if let Some((commune, province)) = self.communes.get(random.below(self.communes.len())) {
            let house = random.between(1, 300);
            let text = format!("Số {house}, Phố Mẫu, {}, {}", commune.full_name(), province.full_name());
            put("permanent_residence.text", &text);
            put("permanent_residence.province", &province.code());
            put("permanent_residence.commune", &commune.code());
            put("permanent_residence.as_of", &iso(self.as_of));
        }
        if let Some((kind, issued, expires)) = self.card(&mut random, year, month, day) {
            put("documents[0].kind", kind);
            put("documents[0].number", &id);
            put("documents[0].issued", &iso(issued));
            put("documents[0].expires", &expires);
        }
        citizen
    }

    /// Province, century and sex, year, and six digits that no other record with these has.
    fn personal_id(&self, seed: u64, number: u64, female: bool, year: u16) -> String {
        // One step of this size visits all six-digit numbers before any comes again; by then the province is another.
        let serial = number.wrapping_mul(387_423).wrapping_add(seed % 1_000_000) % 1_000_000;
        let round = usize::try_from(number / 1_000_000).unwrap_or(0);
        let start = Random::new(seed, serial, 2).below(self.provinces.len());
        let place =
            self.provinces.get((start + round) % self.provinces.len().max(1)).map_or("001", String::as_str);
        let century = (year.saturating_sub(1900) / 100) * 2 + u16::from(female);
        format!("{place}{century}{:02}{serial:06}", year % 100)
    }

    /// Kind, day of issue and end of validity of a card that is valid on the day; none before there were such cards.
    fn card(
        &self,
        random: &mut Random,
        year: u16,
        month: u16,
        day: u16,
    ) -> Option<(&'static str, Date, String)> {
        let (chip, new) = (Date::parse(CHIP_CARD)?, Date::parse(NEW_CARD)?);
        for _ in 0..16 {
            let issued = format!(
                "{:04}-{:02}-{:02}",
                random.between(chip.year(), self.as_of.year().max(chip.year())),
                random.between(1, 12),
                random.between(1, 28)
            );
            let issued = Date::parse(&issued)?;
            if issued.is_before(chip) || !issued.is_before(self.as_of) {
                continue;
            }
            // The card lasts to the first of these ages that lies two years off or more.
            let birthday = |age: u16| Date::parse(&format!("{:04}-{month:02}-{day:02}", year + age));
            let ages = [25, 40, 60].into_iter();
            let end =
                ages.filter(|age| birthday(age - 2).is_some_and(|d| issued.is_before(d))).find_map(birthday);
            let kind = if issued.is_before(new) { "cccd-chip" } else { "can-cuoc" };
            match end {
                Some(end) if end.is_after(self.as_of) => return Some((kind, issued, iso(end))),
                None => return Some((kind, issued, "never".to_owned())),
                Some(_) => {}
            }
        }
        None
    }
}

/// Sets a field by its path.
pub(super) fn set(citizen: &mut Citizen, path: &str, text: &str) {
    if let Some(slot) = Citizen::fields().slot(path) {
        slot.set(citizen, text);
    }
}
