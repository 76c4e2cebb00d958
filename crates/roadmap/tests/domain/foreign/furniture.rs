use super::drawing::check;

const README: &str = "<p align=\"center\"><img src=\"banner.png\" alt=\"Choir handbook\"></p>\n\n# Choir handbook\n\n[![Chat](https://badges.example/chat.svg)](https://chat.example)\n\n<details>\n<summary>Translations</summary>\n\n- [Deutsch](de.md)\n- [Français](fr.md)\n\n</details>\n\n## Contents <!-- omit in toc -->\n\n- [Breathing](#breathing)\n- [Reading notes](#reading-notes)\n  - [Clefs](#clefs)\n\n## Breathing\n\n<details>\n<summary>Show the exercises (2 h)</summary>\n\n- [ ] Breathe low\n- [ ] Hold a tone for 20 s\n\n</details>\n\n<details><summary>More</summary>\n- [ ] Hum\n</details>\n\n## Reading notes\n\n### Clefs\n\n- [ ] Treble clef\n- [ ] Bass clef\n\n**[⬆ back to top](#choir-handbook)**\n\n## Contributing\n\n- Send a pull request\n\n## License\n\n- CC0\n";

#[test]
fn a_readme_with_boxes_has_only_those_as_steps() {
    check(
        README,
        "
        Choir handbook
          Breathing
            Show the exercises (2 h)
              [ ] Breathe low
              [ ] Hold a tone for 20 s
            More
              [ ] Hum
          Reading notes
            Clefs
              [ ] Treble clef
              [ ] Bass clef
        ! Line 32: read as an item of a list, though GitHub shows it as text: an empty line is missing above.
        ",
    );
}

#[test]
fn a_readme_without_boxes_says_what_is_left_out() {
    check(
        &README.replace("[ ] ", ""),
        "
        Choir handbook
          Breathing
            Show the exercises (2 h)
              Breathe low
              Hold a tone for 20 s
            More
              Hum
          Reading notes
            Clefs
              Treble clef
              Bass clef
        ! Line 8: “Translations” is left out, as it holds no steps.
        ! Line 15: “Contents” is left out, as it holds no steps.
        ! Line 32: read as an item of a list, though GitHub shows it as text: an empty line is missing above.
        ! Line 44: “Contributing” is left out, as it holds no steps.
        ! Line 48: “License” is left out, as it holds no steps.
        ",
    );
}

#[test]
fn contents_are_no_steps_wherever_they_stand() {
    check(
        "# T\n\n- [A](#a)\n  - [B](#b)\n\n## A\n\n- a\n\n### B\n\n- b [see A](#a)\n",
        "T\n  A\n    a\n    B\n      b see A\n",
    );
    check("# T\n\n- [ ] [A](#a)\n\n## A\n\n- [ ] a\n", "T\n  [ ] A\n  A\n    [ ] a\n");
}

#[test]
fn a_section_with_boxes_is_never_left_out() {
    check("# T\n\n## Contributing\n\n- [ ] Fork it\n", "T\n  Contributing\n    [ ] Fork it\n");
}

#[test]
fn contents_that_lead_to_other_documents_are_the_chapters() {
    check(
        "# T\n\n## Table of Contents\n\n- [One](one.md)\n  - [Two](two.md)\n\n## License\n\n- MIT\n",
        "
        T
          Table of Contents
            One
              | <one.md> One
              Two
                | <two.md> Two
        ! Line 8: “License” is left out, as it holds no steps.
        ",
    );
    check(
        "# T\n\n## Contents\n\n1. [A](./a/) - Plans\n2. [B](./b/) – Advice\n",
        "
        T
          Contents
            1. A - Plans
              | <./a/> A
            2. B – Advice
              | <./b/> B
        ",
    );
    // Some give the whole address of the place.
    check(
        "# T\n\n## Contents\n\n- [A](https://t.example/readme#a)\n\n## A\n\n- a\n",
        "T\n  A\n    a\n! Line 3: “Contents” is left out, as it holds no steps.\n",
    );
}

#[test]
fn furniture_is_left_out_in_other_languages() {
    for heading in ["Inhaltsverzeichnis", "ÍNDICE", "📖 目录", "目次", "목차", "Содержание", "جدول المحتويات:"]
    {
        check(
            &format!("# T\n\n## {heading}\n\n1. [A](#a)\n\n## A\n\n- a\n"),
            &format!("T\n  A\n    a\n! Line 3: “{heading}” is left out, as it holds no steps.\n"),
        );
    }
    for heading in ["Lizenz", "Licença", "📄 ライセンス", "许可证", "Лицензия", "المساهمة"] {
        check(
            &format!("# T\n\n- a\n\n## {heading}\n\n- MIT\n"),
            &format!("T\n  a\n! Line 5: “{heading}” is left out, as it holds no steps.\n"),
        );
    }
}
