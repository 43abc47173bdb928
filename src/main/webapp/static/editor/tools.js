// Which buttons there are, in their order.
import {askSteps, askTable, askWeb, showHelp} from "./dialogs.js";
import * as edits from "./edits.js";
import {findDocument} from "./find-document.js";
import * as tables from "./tables.js";
import {WORDS} from "./words.js";

/** Lets a tool work and then the writing go on. */
function then(surface, action) {
    return () => {
        action();
        surface.focus();
    };
}

export function tools(editor, field) {
    const {surface} = editor;
    const back = () => surface.focus();
    const here = () => surface.line(surface.selection().from);
    const inSpan = (stars) => () => {
        const {from, to} = surface.selection();
        const line = here();
        return to <= line.to
            && edits.spanAround(line.text, from - line.from, to - line.from, stars) !== null;
    };

    const askForTable = () => askTable((rows, columns) =>
        tables.insertTable(surface, rows, columns), back);
    const tableMenu = () => {
        const table = tables.tableAround(surface);
        const entry = (word, action) => ({word, run: then(surface, () => action(surface, table))});
        return table ? [
            entry(WORDS.rowBelow, tables.addRow),
            entry(WORDS.columnRight, tables.addColumn),
            entry(WORDS.rowGone, tables.removeRow),
            entry(WORDS.columnGone, tables.removeColumn),
            {word: WORDS.anotherTable, run: askForTable},
        ] : [{word: WORDS.tableTitle, run: askForTable}];
    };
    const headings = () => [2, 3, 4, 0].map((level) => ({
        word: WORDS.levels[level],
        class: "editor-level-" + level,
        keys: level ? `Ctrl+Alt+${level}` : "Ctrl+Alt+0",
        run: then(surface, () => edits.heading(surface, level)),
    }));
    const boxes = () => Object.entries(WORDS.boxes).map(([kind, word]) => ({
        word,
        class: "editor-box-" + kind.toLowerCase(),
        run: then(surface, () => edits.box(surface, kind)),
    }));
    const askForWeb = () => askWeb(surface.chosen(), (words, address) =>
        edits.link(surface, words, address), back);
    const askForDocument = () => findDocument(surface.chosen().slice(0, 100), (title, address) =>
        edits.link(surface, surface.chosen() || title, address), back);

    const act = (name, action, rest) =>
        ({name, word: WORDS[name], run: then(surface, action), ...rest});
    const groups = [
        [
            act("undo", () => surface.undo(), {keys: "Ctrl+Z", disabled: () => !surface.canUndo()}),
            act("redo", () => surface.redo(), {keys: "Ctrl+Y", disabled: () => !surface.canRedo()}),
        ],
        [
            {name: "heading", word: WORDS.heading, menu: headings},
            act("bold", () => edits.emphasise(surface, 2, WORDS.yourBold),
                {keys: "Ctrl+B", pressed: inSpan(2)}),
            act("italic", () => edits.emphasise(surface, 1, WORDS.yourItalic),
                {keys: "Ctrl+I", pressed: inSpan(1)}),
        ],
        [
            act("list", () => edits.list(surface, "list"),
                {keys: "Ctrl+Shift+8", pressed: () => edits.listOf(here().text) === "list"}),
            act("numbers", () => edits.list(surface, "numbers"),
                {keys: "Ctrl+Shift+7", pressed: () => edits.listOf(here().text) === "numbers"}),
            {name: "steps", word: WORDS.steps, dialog: true, run: () => askSteps((rows) =>
                edits.steps(surface, rows), back)},
            {name: "table", word: WORDS.table, menu: tableMenu},
        ],
        [
            {name: "document", word: WORDS.document, dialog: true, keys: "Ctrl+Shift+K",
                run: askForDocument},
            {name: "web", word: WORDS.web, dialog: true, keys: "Ctrl+K", run: askForWeb},
            field.dataset.upload
                ? {name: "files", word: WORDS.files, run: () => editor.files.choose()} : null,
        ].filter(Boolean),
        [
            {name: "box", word: WORDS.box, menu: boxes},
            act("rule", () => edits.rule(surface)),
            {name: "find", word: WORDS.find, keys: "Ctrl+F", run: () => surface.find()},
        ],
        [
            field.dataset.preview ? {name: "preview", word: WORDS.preview,
                pressed: () => editor.previewing(), run: () => editor.togglePreview()} : null,
            {name: "full", word: WORDS.full, pressed: () => editor.isFull(),
                run: () => editor.toggleFull()},
            {name: "help", word: WORDS.help, dialog: true, run: () => showHelp(back)},
        ].filter(Boolean),
    ];
    return {groups, askForWeb, askForDocument};
}

/** The same by keys; the surface is there when they are pressed. */
export function keys(editor) {
    const run = (action) => () => {
        action(editor.surface);
        return true;
    };
    return [
        {key: "Mod-b", run: run((surface) => edits.emphasise(surface, 2, WORDS.yourBold))},
        {key: "Mod-i", run: run((surface) => edits.emphasise(surface, 1, WORDS.yourItalic))},
        {key: "Mod-k", run: run(() => editor.asking.askForWeb())},
        {key: "Mod-Shift-k", run: run(() => editor.asking.askForDocument())},
        {key: "Mod-Shift-8", run: run((surface) => edits.list(surface, "list"))},
        {key: "Mod-Shift-7", run: run((surface) => edits.list(surface, "numbers"))},
        ...[2, 3, 4, 0].map((level) => ({
            key: `Mod-Alt-${level}`, run: run((surface) => edits.heading(surface, level)),
        })),
        {key: "Alt-F10", run: run(() => editor.bar.focus())},
        {key: "Enter", run: () => edits.newLine(editor.surface)},
    ];
}
