//! The word that a person types to find a row or an item.

/// Letters belong to one word if at most this time passes between them, in milliseconds.
const LONGEST_PAUSE: f64 = 700.0;

/// What was typed so far.
#[derive(Default)]
pub struct TypedWord {
    word: String,
    last_key: f64,
}

impl TypedWord {
    /// Notes when a key is pressed, in milliseconds of any clock. After a pause another word begins.
    pub fn begin_key(&mut self, time: f64) {
        if time - self.last_key > LONGEST_PAUSE {
            self.word.clear();
        }
        self.last_key = time;
    }

    /// The word so far; empty if the next letter begins one.
    pub fn word(&self) -> &str {
        &self.word
    }

    /// Adds a letter.
    pub fn push(&mut self, letter: &str) {
        self.word.push_str(letter);
    }

    /// Ends the word.
    pub fn clear(&mut self) {
        self.word.clear();
    }
}
