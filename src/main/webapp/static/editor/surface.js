// The writing surface: CodeMirror in a shadow tree in the place of the field, which goes on
// holding the text for the form.
import {marks} from "./marks.js";
import {thaiWords} from "./thai-words.js";
import {theme} from "./theme.js";
import {PHRASES, WORDS} from "./words.js";

export class Surface {

    /**
     * @param base what CodeMirror gives us
     * @param field the field whose place it takes
     * @param host the element to stand in
     * @param extras key bindings and handlers of others
     */
    constructor(base, field, host, extras) {
        this.base = base;
        this.field = field;
        this.heard = [];
        this.tracked = new Set();
        const root = host.attachShadow({mode: "open"});
        this.view = new base.EditorView({
            state: this.fresh(field.value, extras),
            root,
            parent: root,
        });
        host.addEventListener("focus", () => this.focus());
    }

    fresh(text, extras) {
        const {EditorState, EditorView, keymap} = this.base;
        const problem = document.getElementById(this.field.id + "-problem");
        const hint = document.getElementById(this.field.id + "-hint");
        const label = this.field.labels[0];
        const described = [problem, hint].filter(Boolean).map((one) => one.textContent).join(" ");
        return EditorState.create({
            doc: text,
            extensions: [
                extras,
                keymap.of([...this.base.searchKeymap.filter((one) =>
                    ["Mod-f", "F3", "Mod-g", "Escape"].includes(one.key))]),
                thaiWords(this.base),
                keymap.of([...this.base.historyKeymap, ...this.base.defaultKeymap]),
                this.base.history(),
                this.base.search({top: true}),
                EditorState.phrases.of(PHRASES),
                EditorView.lineWrapping,
                EditorView.contentAttributes.of({
                    "aria-label": label ? label.textContent.trim() : WORDS.write,
                    "aria-multiline": "true",
                    ...(described ? {"aria-description": described} : {}),
                    ...(problem ? {"aria-invalid": "true"} : {}),
                    // Some tell what can be scrolled by keyboard by this alone.
                    "tabindex": "0",
                    "lang": "th",
                    "spellcheck": "true",
                    "autocorrect": "on",
                    "autocapitalize": "off",
                    "writingsuggestions": "true",
                }),
                marks(this.base),
                theme(EditorView),
                EditorView.updateListener.of((update) => this.updated(update)),
            ],
        });
    }

    updated(update) {
        if (update.docChanged) {
            for (const mark of this.tracked) {
                mark.position = update.changes.mapPos(mark.position, 1);
            }
            this.field.value = this.text();
            this.field.dispatchEvent(new Event("input", {bubbles: true}));
        }
        if (update.docChanged || update.selectionSet || update.focusChanged) {
            this.heard.forEach((listener) => listener());
        }
    }

    /** Tells when the text or the choice in it has changed. */
    onUpdate(listener) {
        this.heard.push(listener);
    }

    text() {
        return this.view.state.doc.toString();
    }

    length() {
        return this.view.state.doc.length;
    }

    selection() {
        const {from, to} = this.view.state.selection.main;
        return {from, to};
    }

    chosen() {
        const {from, to} = this.selection();
        return this.view.state.sliceDoc(from, to);
    }

    line(position) {
        return this.view.state.doc.lineAt(position);
    }

    /** The lines that a range touches. */
    lines(from, to) {
        const doc = this.view.state.doc;
        const last = doc.lineAt(to).number;
        const lines = [];
        for (let number = doc.lineAt(from).number; number <= last; number += 1) {
            lines.push(doc.line(number));
        }
        return lines;
    }

    /** Changes the text as one step; select is a range in the text as it is then. */
    change(changes, select = null, event = "input.tool") {
        const set = this.view.state.changes(changes);
        this.view.dispatch({
            changes: set,
            // A cursor at the beginning of a line goes behind the sign that is put there.
            selection: select ? {anchor: select[0], head: select[1]}
                : this.view.state.selection.map(set, 1),
            annotations: this.base.isolateHistory.of("full"),
            userEvent: event,
            scrollIntoView: true,
        });
    }

    /**
     * Puts a block in the place of a range, or after the line of the cursor, with blank lines
     * around it; select is a range within the block.
     */
    block(text, select, from = null, to = null) {
        const line = this.line(this.selection().to);
        const start = from ?? (line.text.trim() === "" ? line.from : line.to);
        const end = to ?? line.to;
        const before = this.view.state.sliceDoc(0, start);
        const after = this.view.state.sliceDoc(end);
        const gap = before.trim() === "" ? "" : before.endsWith("\n\n") ? ""
            : before.endsWith("\n") ? "\n" : "\n\n";
        const rest = after.startsWith("\n\n") || (to !== null && after === "") ? ""
            : after.startsWith("\n") ? "\n" : "\n\n";
        const at = start + gap.length;
        // Behind the block, on the line where one goes on writing.
        const next = at + text.length + (to !== null ? 0 : after === "" ? 2 : 1);
        this.change([{from: start, to: end, insert: gap + text + rest}],
            select ? [at + select[0], at + select[1]] : [next, next]);
    }

    /** A place that moves along with the text while something is awaited; release it. */
    track(position = this.selection().to) {
        const mark = {position};
        this.tracked.add(mark);
        return mark;
    }

    release(mark) {
        this.tracked.delete(mark);
    }

    /** Puts another text in the place of all. */
    replaceAll(text) {
        this.change([{from: 0, to: this.length(), insert: text}], [0, 0]);
    }

    undo() {
        this.base.undo(this.view);
    }

    redo() {
        this.base.redo(this.view);
    }

    canUndo() {
        return this.base.undoDepth(this.view.state) > 0;
    }

    canRedo() {
        return this.base.redoDepth(this.view.state) > 0;
    }

    find() {
        this.base.openSearchPanel(this.view);
    }

    focus() {
        this.view.focus();
    }
}
