// Tables: making one, and rows and columns of the one around the cursor.
import {WORDS} from "./words.js";

/** Puts in an empty table and chooses its first head. */
export function insertTable(surface, rows, columns) {
    const places = Array.from({length: columns}, (none, index) => index + 1);
    const row = (cells) => `| ${cells.join(" | ")} |`;
    const text = [
        row(places.map((place) => WORDS.column(place))),
        row(places.map(() => "---")),
        ...Array.from({length: rows}, () => row(places.map(() => WORDS.cell))),
    ].join("\n");
    surface.block(text, [2, 2 + WORDS.column(1).length]);
}

/** The table around the cursor: its lines, and where in it the cursor is; null outside tables. */
export function tableAround(surface) {
    const place = surface.selection().from;
    const here = surface.line(place);
    if (!isRow(here.text)) {
        return null;
    }
    let first = here;
    let last = here;
    while (first.from > 0 && isRow(surface.line(first.from - 1).text)) {
        first = surface.line(first.from - 1);
    }
    while (last.to < surface.length() && isRow(surface.line(last.to + 1).text)) {
        last = surface.line(last.to + 1);
    }
    const rows = surface.lines(first.from, last.to).map((line) => cells(line.text));
    if (rows.length < 2 || !rows[1].every((cell) => /^:?-+:?$/.test(cell))) {
        return null;
    }
    const row = surface.lines(first.from, here.from).length - 1;
    const column = Math.max(0, cells(here.text.slice(0, place - here.from) + "|").length - 1);
    return {from: first.from, to: last.to, rows, row, column};
}

function isRow(text) {
    return text.trimStart().startsWith("|");
}

function cells(text) {
    return text.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "")
        .split(/(?<!\\)\|/).map((cell) => cell.trim());
}

function write(surface, table, rows, row, column) {
    const lines = rows.map((one) => `| ${one.join(" | ")} |`);
    const before = lines.slice(0, row).join("\n").length + (row > 0 ? 1 : 0);
    const start = rows[row].slice(0, column).reduce((sum, cell) => sum + cell.length + 3, 2);
    const at = table.from + before + start;
    surface.change([{from: table.from, to: table.to, insert: lines.join("\n")}],
        [at, at + rows[row][column].length]);
}

export function addRow(surface, table) {
    const after = Math.max(table.row, 1);
    const rows = [...table.rows];
    rows.splice(after + 1, 0, table.rows[0].map(() => WORDS.cell));
    write(surface, table, rows, after + 1, 0);
}

export function addColumn(surface, table) {
    const at = table.column + 1;
    const rows = table.rows.map((row, index) => {
        const longer = [...row];
        longer.splice(at, 0,
            index === 0 ? WORDS.column(at + 1) : index === 1 ? "---" : WORDS.cell);
        return longer;
    });
    write(surface, table, rows, 0, Math.min(at, rows[0].length - 1));
}

/** Takes the row away; the head and the last row stay, since there is no table without them. */
export function removeRow(surface, table) {
    if (table.row < 2 || table.rows.length < 4) {
        return;
    }
    const rows = table.rows.filter((row, index) => index !== table.row);
    write(surface, table, rows, Math.min(table.row, rows.length - 1), 0);
}

export function removeColumn(surface, table) {
    if (table.rows[0].length < 2) {
        return;
    }
    const rows = table.rows.map((row) => row.filter((cell, index) => index !== table.column));
    const row = table.row === 1 ? 0 : table.row;
    write(surface, table, rows, row, Math.max(0, Math.min(table.column, rows[row].length) - 1));
}
