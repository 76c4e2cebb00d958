//! The words for units of time, as people write them behind a number.

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeUnit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
}

/// The words in lower case, in the languages that Cairn speaks and in others that documents are often written in.
const WORDS: [(TimeUnit, &str); 5] = [
    (
        TimeUnit::Minute,
        "min mins minute minutes minuten minuto minutos minuti minuut minuty minut dakika phút 分 分間 分钟 分鐘 분 دقيقة \
         دقائق мин минут минуты",
    ),
    (
        TimeUnit::Hour,
        "h hr hrs hour hours std stunde stunden heure heures hora horas ore uur uren saat godz godziny godzin godzina giờ \
         時間 小时 小時 시간 ساعة ساعات ч час часа часов",
    ),
    (
        TimeUnit::Day,
        "d day days tag tage tagen jour jours día días dia dias giorno giorni dagen dzień dni gün ngày 日 日間 天 일 يوم \
         أيام день дня дней",
    ),
    (
        TimeUnit::Week,
        "w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken tydzień tygodnie \
         tygodni hafta tuần 週 週間 周 주 أسبوع أسابيع неделя недели недель",
    ),
    (
        TimeUnit::Month,
        "month months monat monate monaten mois mes meses mês mese mesi maand maanden miesiąc miesiące miesięcy tháng \
         か月 ヶ月 个月 個月 개월 شهر أشهر месяц месяца месяцев",
    ),
];

impl TimeUnit {
    /// The unit that a word in lower case names.
    pub fn named(word: &str) -> Option<TimeUnit> {
        TimeUnit::words().find(|&(known, _)| known == word).map(|(_, unit)| unit)
    }

    /// Every word, with its unit.
    pub fn words() -> impl Iterator<Item = (&'static str, TimeUnit)> {
        WORDS.into_iter().flat_map(|(unit, words)| words.split(' ').map(move |word| (word, unit)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_names_one_unit_in_lower_case() {
        for (word, unit) in TimeUnit::words() {
            assert_eq!(TimeUnit::named(&word.to_lowercase()), Some(unit), "{word}");
        }
        assert_eq!(TimeUnit::named("m"), None);
    }
}
