// The questions that some buttons ask. The browser's own dialog keeps the focus in and knows Esc.
import {make, newId} from "./dom.js";
import {WORDS} from "./words.js";

const MOST_ROWS = 50;
const MOST_COLUMNS = 12;

/**
 * Asks something.
 *
 * @param content what stands between title and buttons
 * @param accept called with the dialog when somebody agrees; answers whether it may close;
 *     without it there is only a button that closes
 * @param back called when it is closed in whatever way
 */
export function ask(title, content, accept, back) {
    const name = newId("title");
    const done = (event) => {
        event.preventDefault();
        if (!accept || accept(dialog) !== false) {
            dialog.close();
        }
    };
    const buttons = accept
        ? [make("button", {type: "submit"}, WORDS.insert),
            make("button", {type: "button", class: "button-plain", onclick: () => dialog.close()},
                WORDS.cancel)]
        : [make("button", {type: "submit"}, WORDS.close)];
    const dialog = make("dialog", {class: "editor-dialog", "aria-labelledby": name},
        make("form", {method: "dialog", novalidate: true, onsubmit: done},
            make("h2", {id: name}, title),
            ...content,
            make("div", {class: "buttons"}, ...buttons)));
    dialog.addEventListener("close", () => {
        dialog.remove();
        back();
    });
    document.body.append(dialog);
    dialog.showModal();
    return dialog;
}

/** A field of a dialog: {element, input, problem(sentence)}. */
function field(label, properties = {}) {
    const id = newId("field");
    const input = make("input", {id, type: "text", autocomplete: "off", ...properties});
    const problem = make("p", {class: "field-problem", id: id + "-problem", hidden: true});
    const element = make("div", {class: "field"}, make("label", {for: id}, label), problem, input);
    return {
        element,
        input,
        text: () => input.value.trim(),
        problem(sentence) {
            problem.textContent = sentence;
            problem.hidden = false;
            element.classList.add("field-wrong");
            input.setAttribute("aria-invalid", "true");
            input.setAttribute("aria-describedby", problem.id);
            input.focus();
            return false;
        },
    };
}

function whole(one, most) {
    const number = /^\d{1,2}$/.test(one.text()) ? Number(one.text()) : 0;
    return number >= 1 && number <= most ? number : one.problem(WORDS.numberWrong(most));
}

export function askTable(accept, back) {
    const number = {inputmode: "numeric", maxlength: "2"};
    const columns = field(WORDS.columns, {...number, value: "3"});
    const rows = field(WORDS.rows, {...number, value: "3"});
    ask(WORDS.tableTitle, [columns.element, rows.element], () => {
        const wide = whole(columns, MOST_COLUMNS);
        const high = wide && whole(rows, MOST_ROWS);
        return Boolean(high) && accept(high, wide);
    }, back);
    columns.input.select();
}

export function askWeb(chosen, accept, back) {
    const known = /^https?:\/\//.test(chosen);
    const address = field(WORDS.address,
        {inputmode: "url", maxlength: "2000", value: known ? chosen : ""});
    const words = field(WORDS.shown, {maxlength: "300", value: known ? "" : chosen});
    ask(WORDS.webTitle, [address.element, words.element], () => {
        const typed = address.text();
        const goal = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? "https://" + typed : typed;
        if (!/^https?:\/\/[^\s/]+/.test(goal) || /\s/.test(goal)) {
            return address.problem(WORDS.addressWrong);
        }
        accept(words.text() || goal, goal);
        return true;
    }, back);
}

export function askSteps(accept, back) {
    const rows = [];
    const list = make("div", {class: "editor-steps"});
    const add = () => {
        const row = [WORDS.what, WORDS.who, WORDS.time].map((word) =>
            field(word, {maxlength: "500"}));
        rows.push(row);
        list.append(make("fieldset", {}, make("legend", {}, WORDS.step(rows.length)),
            ...row.map((one) => one.element)));
        return row[0].input;
    };
    add();
    add();
    const more = make("button", {type: "button", class: "button-plain",
        onclick: () => add().focus()}, WORDS.anotherStep);
    ask(WORDS.stepsTitle, [make("p", {class: "field-hint"}, WORDS.stepsHow), list, more], () => {
        const filled = rows.filter((row) => row.some((one) => one.text() !== ""));
        if (filled.length === 0) {
            return rows[0][0].problem(WORDS.fieldMissing);
        }
        const lacking = filled.find((row) => row[0].text() === "");
        if (lacking) {
            return lacking[0].problem(WORDS.fieldMissing);
        }
        accept(filled.map((row) => row.map((one) => one.text())));
        return true;
    }, back);
}

export function showHelp(back) {
    const row = (cells, name) => make("tr", {}, ...cells.map((cell, index) =>
        make(name, name === "th" ? {scope: "col"} : {},
            cell === "" ? "–" : name === "td" && index !== 1 ? make("kbd", {}, cell) : cell)));
    ask(WORDS.helpTitle, [make("div", {class: "table-frame", tabindex: "0", role: "region",
        "aria-label": WORDS.helpTitle}, make("table", {class: "table"},
        make("thead", {}, row(WORDS.helpHead, "th")),
        make("tbody", {}, ...WORDS.cheats.map((cells) => row(cells, "td")))))], null, back);
}
