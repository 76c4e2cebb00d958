//! A card as the text of an SVG file.

use super::shape::{Anchor, Card, SANS, SERIF, Shape};
use crate::exchange::markup::escaped;

impl Card {
    /// The card as the text of an SVG file that needs no other file.
    pub fn svg(&self, is_dark: bool) -> String {
        let Card { width, height, title, description, shapes, .. } = self;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"card-title card-description\" \
             font-family=\"{SANS}\">\n\
             <title id=\"card-title\">{}</title>\n<desc id=\"card-description\">{}</desc>\n",
            escaped(title),
            escaped(description),
        );
        for shape in shapes {
            svg += &shape.svg(is_dark);
        }
        svg + "</svg>\n"
    }
}

impl Shape {
    fn svg(&self, is_dark: bool) -> String {
        match self {
            Shape::Rect { x, y, width, height, radius, ink } => {
                let fill = ink.colour(is_dark);
                format!(
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\" \
                     fill=\"{fill}\"/>\n"
                )
            }
            Shape::Ring { x, y, radius, width, per_mille, ink } => {
                let stroke = ink.colour(is_dark);
                format!(
                    "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"none\" stroke=\"{stroke}\" \
                     stroke-width=\"{width}\" pathLength=\"1000\" stroke-dasharray=\"{per_mille} 1000\" \
                     transform=\"rotate(-90 {x} {y})\"/>\n"
                )
            }
            Shape::Line { points, width, dash, ink } => {
                let (points, stroke) = (Shape::points(points), ink.colour(is_dark));
                let width = Shape::pixels(*width as i32);
                let dash = dash.map_or_else(String::new, |[dash, gap]| format!(" stroke-dasharray=\"{dash} {gap}\""));
                format!(
                    "<polyline points=\"{points}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\" \
                     stroke-linejoin=\"round\"{dash}/>\n"
                )
            }
            Shape::Area { points, ink } => {
                format!("<polygon points=\"{}\" fill=\"{}\"/>\n", Shape::points(points), ink.colour(is_dark))
            }
            Shape::Text { x, y, size, is_bold, is_serif, anchor, ink, words } => {
                let (fill, words) = (ink.colour(is_dark), escaped(words));
                let weight = if *is_bold { " font-weight=\"700\"" } else { "" };
                let family = if *is_serif { format!(" font-family=\"{SERIF}\"") } else { String::new() };
                let anchor = match anchor {
                    Anchor::Start => "",
                    Anchor::Middle => " text-anchor=\"middle\"",
                    Anchor::End => " text-anchor=\"end\"",
                };
                format!(
                    "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{family}{anchor} \
                     fill=\"{fill}\">{words}</text>\n"
                )
            }
        }
    }
}
