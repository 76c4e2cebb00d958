use crate::messages;

/// A template for a new roadmap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// A title and one step.
    Empty,
    /// A course: a section for each week, whose steps have hours.
    Course,
    /// A list of tasks in groups.
    Tasks,
    /// Numbered topics with hours on three levels and a total, as the roadmap that Cairn ships with is written.
    Numbered,
}

impl Template {
    /// In the order in which they are offered.
    pub const ALL: [Template; 4] = [Template::Empty, Template::Course, Template::Tasks, Template::Numbered];

    /// Its text, in the language of the page.
    pub fn text(self) -> String {
        let step = |number: usize| words::step(&number.to_string());
        match self {
            Template::Empty => format!("# {}\n\n- [ ] {}\n", words::roadmap(), step(1)),
            Template::Course => {
                let weeks = (1..=4).map(|week| {
                    let [read, exercise, project] = [words::read(), words::exercise(), words::project()];
                    let name = words::week(&week.to_string());
                    format!("\n## {name}\n\n- [ ] {read} (2 h)\n- [ ] {exercise} (1 h)\n- [ ] {project} (2 h)\n")
                });
                format!("# {}\n{}", words::course(), weeks.collect::<String>())
            }
            Template::Tasks => {
                let group = |name: String, from: usize| {
                    let steps: String = (from..from + 3).map(|number| format!("- [ ] {}\n", step(number))).collect();
                    format!("\n## {name}\n\n{steps}")
                };
                format!("# {}\n{}{}", words::tasks(), group(words::first(), 1), group(words::later(), 4))
            }
            Template::Numbered => {
                let section = |number: usize| {
                    let (name, topic) = (words::section(&number.to_string()), words::topic(&number.to_string()));
                    let [first, second] = [2 * number - 1, 2 * number].map(step);
                    format!(
                        "\n{number}. **{name}** (4 h)\n   {number}.1. **{topic}** (4 h)\n   &nbsp;&nbsp;- {first}\n   &nbsp;&nbsp;- {second}\n"
                    )
                };
                let sections: String = (1..=2).map(section).collect();
                format!("# {}\n{sections}\n**{}: 8 hours**\n", words::roadmap(), words::total())
            }
        }
    }
}

mod words {
    use super::messages;

    messages! { "template":
        /// The title of a roadmap that is about to be written.
        pub fn roadmap() { "My roadmap" }
        pub fn course() { "My course" }
        pub fn tasks() { "My tasks" }
        pub fn week(number: &str) { format!("Week {number}") }
        pub fn read() { "Read the chapter" }
        pub fn exercise() { "Do the exercises" }
        pub fn project() { "Work on the project" }
        /// The name of a group of tasks.
        pub fn first() { "First" }
        pub fn later() { "Later" }
        pub fn step(number: &str) { format!("Step {number}") }
        pub fn section(number: &str) { format!("Section {number}") }
        pub fn topic(number: &str) { format!("Topic {number}") }
        /// Stands before a number of hours, without a colon.
        pub fn total() { "Total Estimated Time" }
    }
}
