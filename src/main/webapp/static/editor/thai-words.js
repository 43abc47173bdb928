// Thai is written without blanks between words, so a base that goes by blanks takes a whole
// sentence for a word. The browser knows Thai words; with it, Ctrl and an arrow, Ctrl+Backspace
// and a double click reach a word as they do in other programs.
const segmenter = window.Intl && Intl.Segmenter
    ? new Intl.Segmenter("th", {granularity: "word"}) : null;
const THAI = /[\u0e00-\u0e7f]/;
const REACH = 400; // characters around the place; longer words do not exist

/** The word around a place in a line, as [from, to] within it; null where there is none. */
export function wordAt(line, place) {
    if (!segmenter) {
        return null;
    }
    const start = Math.max(0, place - REACH);
    for (const part of segmenter.segment(line.slice(start, place + REACH))) {
        const from = start + part.index;
        const to = from + part.segment.length;
        if (part.isWordLike && from <= place && place <= to && (place < to || to === line.length
                || !/[\p{L}\p{M}\p{N}]/u.test(line[to]))) {
            return [from, to];
        }
    }
    return null;
}

/** The next end of a word in a line; negative when the line has none in that direction. */
function boundary(line, place, forward) {
    const start = Math.max(0, place - REACH);
    let before = -1;
    for (const part of segmenter.segment(line.slice(start, place + REACH))) {
        const from = start + part.index;
        const to = from + part.segment.length;
        if (forward && part.isWordLike && to > place) {
            return to;
        }
        if (!forward && part.isWordLike && from < place) {
            before = from;
        }
    }
    return before;
}

/** Keys and the double click, for Thai lines only: all others are the base's. */
export function thaiWords({EditorView, EditorSelection, keymap}) {
    if (!segmenter) {
        return [];
    }

    function target(state, head, forward) {
        const line = state.doc.lineAt(head);
        if (!THAI.test(line.text)) {
            return -1;
        }
        const found = boundary(line.text, head - line.from, forward);
        return found < 0 ? -1 : line.from + found;
    }

    const move = (forward, extend) => (view) => {
        const range = view.state.selection.main;
        const to = target(view.state, range.head, forward);
        if (to < 0) {
            return false;
        }
        view.dispatch({
            selection: extend ? EditorSelection.range(range.anchor, to) : EditorSelection.cursor(to),
            scrollIntoView: true,
            userEvent: "select",
        });
        return true;
    };

    const erase = (forward) => (view) => {
        const range = view.state.selection.main;
        const to = range.empty ? target(view.state, range.head, forward) : -1;
        if (to < 0) {
            return false;
        }
        view.dispatch({
            changes: {from: Math.min(range.head, to), to: Math.max(range.head, to)},
            scrollIntoView: true,
            userEvent: "delete." + (forward ? "forward" : "backward"),
        });
        return true;
    };

    const doubleClick = EditorView.mouseSelectionStyle.of((view, event) => {
        if (event.button !== 0 || event.detail !== 2) {
            return null;
        }
        const at = view.posAtCoords({x: event.clientX, y: event.clientY}, false);
        const line = view.state.doc.lineAt(at);
        const word = THAI.test(line.text) ? wordAt(line.text, at - line.from) : null;
        if (!word) {
            return null;
        }
        const first = EditorSelection.range(line.from + word[0], line.from + word[1]);
        return {
            get(moved) {
                const here = view.posAtCoords({x: moved.clientX, y: moved.clientY}, false);
                const range = here < first.from ? EditorSelection.range(first.to, here)
                    : here > first.to ? EditorSelection.range(first.from, here) : first;
                return EditorSelection.create([range]);
            },
            update() {},
        };
    });

    return [
        keymap.of([
            {key: "Mod-ArrowLeft", mac: "Alt-ArrowLeft", run: move(false, false),
                shift: move(false, true)},
            {key: "Mod-ArrowRight", mac: "Alt-ArrowRight", run: move(true, false),
                shift: move(true, true)},
            {key: "Mod-Backspace", mac: "Alt-Backspace", run: erase(false)},
            {key: "Mod-Delete", mac: "Alt-Delete", run: erase(true)},
        ]),
        doubleClick,
    ];
}
