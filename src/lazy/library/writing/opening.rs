use std::rc::Rc;

use leptos::prelude::Owner;
use leptos::task::spawn_local;

use super::super::stage::{Stage, Surface};
use super::piece::Piece;
use super::save;
use super::session::Session;
use crate::browser::lazy::drafts::Asking;
use crate::lazy::dialog;
use crate::part::missing;
use crate::parts::editor::{self, Start};

/// Opens the editor, at the topic with the id `row`.
pub async fn open(stage: &Stage, piece: Piece, row: Option<String>) {
    let Surface::Dialog(tracker) = stage.place else { return };
    let parts = stage.parts;
    let is_here = parts.editor.load().await && parts.reader.load().await;
    let saved = match piece.saved.as_str() {
        "" => None,
        saved => {
            let examined = stage.examine(saved.as_bytes().to_vec(), piece.name.clone(), piece.way).await;
            examined.ok().map(|examined| examined.roadmap)
        }
    };
    if !tracker.is_alive() {
        return;
    }
    if !is_here {
        return tracker.toast(&missing(), None);
    }
    let title = saved.as_ref().map_or_else(|| piece.called(), |saved| saved.title().to_string());
    dialog::close();
    let owner = Owner::new();
    let session = owner.with(|| Session::begin(stage, piece, open_again, owner.clone()));
    let [saving, closing] = [(); 2].map(|()| Rc::clone(&session));
    let start = Start {
        title,
        name: session.piece.name.clone(),
        way: session.piece.way,
        saved: saved.clone(),
        text: session.text,
        row,
        marks_in: session.piece.marks(saved),
        notice: session.notice,
        is_read_only: session.is_read_only,
        save: Rc::new(move || save::save(&saving)),
        closed: Rc::new(move || closing.close()),
    };
    owner.with(|| {
        parts.editor.call(editor::show, (start, &parts.reader));
        session.listen();
    });
    session.ask(Asking::Try);
}

fn open_again(stage: Stage, piece: Piece) {
    spawn_local(async move { open(&stage, piece, None).await });
}
