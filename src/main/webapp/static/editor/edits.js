// What the buttons do to the text. Each changes it in one step, so that one "undo" takes it back.
import {wordAt} from "./thai-words.js";
import {WORDS} from "./words.js";

const SPAN = /(\*{1,3})(?=[^\s*])(.+?)(?<=[^\s*])\1(?!\*)/g;
const PREFIX = /^\s*(?:>\s?)*(?:(?:#{1,6}|[-*+]|\d+[.)])\s+)?/;
const ITEM = /^(\s*)(?:[-*+]|\d+[.)])\s+/;

/** The emphasised span of a line that holds a place or a selection; null where none does. */
export function spanAround(line, from, to, stars) {
    for (const found of line.matchAll(SPAN)) {
        const end = found.index + found[0].length;
        const count = found[1].length;
        const fits = stars === 2 ? count >= 2 : count !== 2;
        if (fits && found.index <= from && to <= end) {
            return [found.index, end];
        }
    }
    return null;
}

/** Makes what is chosen bold (2 stars) or slanted (1), or takes that away again. */
export function emphasise(surface, stars, placeholder) {
    const mark = "*".repeat(stars);
    const {from, to} = surface.selection();
    const line = surface.line(from);
    if (to > line.to) {
        surface.change(pieces(surface, from, to).flatMap((piece) => [
            {from: piece.from, insert: mark}, {from: piece.to, insert: mark}]));
        return;
    }
    const start = from - line.from;
    const end = to - line.from;
    const span = spanAround(line.text, start, end, stars);
    if (span) {
        surface.change([
            {from: line.from + span[0], to: line.from + span[0] + stars},
            {from: line.from + span[1] - stars, to: line.from + span[1]}]);
        return;
    }
    if (start !== end) {
        const chosen = line.text.slice(start, end);
        const first = from + chosen.length - chosen.trimStart().length;
        const last = to - (chosen.length - chosen.trimEnd().length);
        if (first < last) {
            surface.change([{from: first, insert: mark}, {from: last, insert: mark}],
                [first + stars, last + stars]);
        }
        return;
    }
    const word = wordAt(line.text, start);
    if (word && word[0] < start && start < word[1]) {
        surface.change([
            {from: line.from + word[0], insert: mark},
            {from: line.from + word[1], insert: mark}]);
        return;
    }
    surface.change([{from, insert: mark + placeholder + mark}],
        [from + stars, from + stars + placeholder.length]);
}

/** What of each line is chosen, without list signs and blanks at its ends. */
function pieces(surface, from, to) {
    return surface.lines(from, to).map((line) => {
        const prefix = PREFIX.exec(line.text)[0].length;
        const start = Math.max(from, line.from + prefix);
        const end = Math.min(to, line.from + line.text.trimEnd().length);
        return {from: start, to: end};
    }).filter((piece) => piece.from < piece.to);
}

/** Makes the lines that are chosen headings of a level; 0 makes them plain again. */
export function heading(surface, level) {
    const {from, to} = surface.selection();
    const mark = level === 0 ? "" : "#".repeat(level) + " ";
    const lines = surface.lines(from, to).filter((line, index, all) =>
        line.text.trim() !== "" || all.length === 1);
    const changes = lines.map((line) => ({
        from: line.from,
        to: line.from + /^(?:#{1,6}\s+)?/.exec(line.text)[0].length,
        insert: mark,
    }));
    const only = lines.length === 1 && lines[0].text.trim() === "" && level > 0 ? lines[0] : null;
    if (only) {
        surface.change([{from: only.from, to: only.to, insert: mark + WORDS.yourHeading}],
            [only.from + mark.length, only.from + mark.length + WORDS.yourHeading.length]);
    } else {
        surface.change(changes);
    }
}

/** The level of the heading in a line; 0 when it is none. */
export function levelOf(line) {
    const found = /^(#{1,6})\s/.exec(line);
    return found ? found[1].length : 0;
}

/** Which list a line is an item of: "list", "numbers" or "". */
export function listOf(line) {
    const found = /^\s*([-*+]|\d+[.)])\s/.exec(line);
    return !found ? "" : /\d/.test(found[1]) ? "numbers" : "list";
}

/** Makes the lines that are chosen items of a list, or plain again when they all are. */
export function list(surface, kind) {
    const {from, to} = surface.selection();
    const all = surface.lines(from, to);
    const lines = all.length === 1 ? all : all.filter((line) => line.text.trim() !== "");
    const already = lines.every((line) => listOf(line.text) === kind);
    let number = 0;
    surface.change(lines.map((line) => {
        const item = ITEM.exec(line.text);
        const indent = /^\s*/.exec(line.text)[0];
        number += 1;
        const sign = already ? "" : kind === "numbers" ? `${number}. ` : "- ";
        return {
            from: line.from,
            to: line.from + (item ? item[0].length : indent.length),
            insert: indent + sign,
        };
    }));
}

/** Puts what is chosen into a box of a kind; without a choice, a box to be filled in. */
export function box(surface, kind) {
    const {from, to} = surface.selection();
    if (from === to && surface.line(from).text.trim() === "") {
        const head = `> [!${kind}]\n> `;
        surface.block(head + WORDS.yourBox, [head.length, head.length + WORDS.yourBox.length]);
        return;
    }
    const lines = surface.lines(from, to);
    const text = lines.map((line) => ("> " + line.text).trimEnd()).join("\n");
    surface.block(`> [!${kind}]\n${text}`, null, lines[0].from, lines.at(-1).to);
}

/** A line across. */
export function rule(surface) {
    surface.block("---", null);
}

/** A link on what is chosen, or on words that are given. */
export function link(surface, words, address) {
    const {from, to} = surface.selection();
    const shown = words.replace(/([[\]\\])/g, "\\$1").replace(/\s+/g, " ").trim();
    const goal = /[\s()<>]/.test(address)
        ? `<${address.replace(/[<>]/g, encodeURIComponent)}>` : address;
    const text = `[${shown}](${goal})`;
    surface.change([{from, to, insert: text}], [from + text.length, from + text.length]);
}

/** The steps of some work: a list, or a table where anybody or any time is named. */
export function steps(surface, rows) {
    const clean = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()));
    const table = clean.some((row) => row[1] || row[2]);
    const text = table
        ? [WORDS.stepsHead, ["---", "---", "---", "---"],
            ...clean.map((row, index) => [String(index + 1), ...row.map(escaped)])]
            .map((row) => `| ${row.join(" | ")} |`).join("\n")
        : clean.map((row, index) => `${index + 1}. ${row[0]}`).join("\n");
    surface.block(text, null);
}

function escaped(cell) {
    return cell.replace(/\|/g, "\\|");
}

/** What Enter does in lists, quotes and tables; false where it is a plain line end. */
export function newLine(surface) {
    const {from, to} = surface.selection();
    const line = surface.line(from);
    if (from !== to) {
        return false;
    }
    if (/^\s*\|/.test(line.text) && from === line.to
            && (line.to === surface.length() || surface.line(line.to + 1).text.trim() === "")) {
        // Only a blank line ends a table.
        surface.change([{from, insert: "\n\n"}], [from + 2, from + 2]);
        return true;
    }
    const found = /^(\s*)((?:>\s?)*)(?:([-*+]|(\d+)([.)]))(\s+)(\[[ xX]\]\s+)?)?/.exec(line.text);
    const [all, indent, quote, sign, number, dot, gap, task] = found;
    if ((!quote && !sign) || from - line.from < all.length) {
        return false;
    }
    if (line.text.trim() === all.trim()) {
        // An empty item ends its list.
        surface.change([{from: line.from, to: line.to, insert: sign ? indent + quote : ""}]);
        return true;
    }
    const next = !sign ? "" : (number ? Number(number) + 1 + dot : sign) + gap + (task ? "[ ] " : "");
    const insert = "\n" + indent + quote + next;
    surface.change([{from, insert}], [from + insert.length, from + insert.length]);
    return true;
}
