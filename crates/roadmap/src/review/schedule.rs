//! How long a step waits for its next review.

use crate::marks::Day;
use crate::own::Review;

/// The days until the next review, by how many times in a row the step was known.
const INTERVALS: [i32; 5] = [7, 21, 60, 150, 365];

impl Review {
    /// The review that finishing a step counts as: it is known for the first time.
    pub fn finished(day: Day) -> Review {
        Review { day, times_known: 1 }
    }

    /// The day from which on the step is due again.
    pub fn due(self) -> Day {
        let stage = usize::from(self.times_known).min(INTERVALS.len() - 1);
        self.day.plus(INTERVALS[stage])
    }

    /// The review of today that follows this one.
    pub fn next(self, is_known: bool, today: Day) -> Review {
        let times_known = if is_known { self.times_known.saturating_add(1) } else { 0 };
        Review { day: today, times_known }
    }

    /// The later of two reviews. Of two on one day, `review` counts.
    pub(super) fn later(self, review: Review) -> Review {
        if review.day < self.day { self } else { review }
    }

    /// This review as far as it is believed today: in other zones it may be the day after tomorrow, but no later.
    pub(super) fn past(self, today: Day) -> Option<Review> {
        let day = self.day.min(today);
        (self.day.since(today) <= Day::MOST_ZONES).then_some(Review { day, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn interval(review: Review) -> i32 {
        review.due().since(review.day)
    }

    #[test]
    fn a_step_that_is_known_comes_after_three_weeks_two_months_five_months_and_then_every_year() {
        let finished = Review::finished(Day::new(20_000));
        let reviews = std::iter::successors(Some(finished), |review| Some(review.next(true, review.due())));
        let days: Vec<i32> = reviews.take(6).map(|review| review.due().number() - 20_000).collect();
        assert_eq!(days, [21, 81, 231, 596, 961, 1326]);
    }

    #[test]
    fn a_step_that_is_not_known_comes_after_a_week_and_starts_over() {
        let not_known = Review { day: Day::new(20_000), times_known: 4 }.next(false, Day::new(20_400));
        assert_eq!(not_known.due(), Day::new(20_407));
        assert_eq!(interval(not_known.next(true, not_known.due())), 21);
    }

    proptest! {
        #[test]
        fn intervals_never_shrink_while_it_is_known(times_known in any::<u8>(), day in 18_262..84_005i32, late in 0..999i32) {
            let review = Review { day: Day::new(day), times_known };
            let next = review.next(true, review.due().plus(late));
            prop_assert!(interval(next) >= interval(review));
            prop_assert!(interval(next) <= 365);
            prop_assert!(next.due() > review.due());
        }

        #[test]
        fn what_is_not_known_is_due_within_seven_days(times_known in any::<u8>(), day in 18_262..84_005i32) {
            let today = Day::new(day);
            let next = Review { day: Day::new(day - 30), times_known }.next(false, today);
            prop_assert!(next.due() > today && next.due().since(today) <= 7);
            let known_twice = Review { day: today, times_known: 2 };
            prop_assert!(interval(next.next(true, next.due())) < interval(known_twice));
        }
    }
}
