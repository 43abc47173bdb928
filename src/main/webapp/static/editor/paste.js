// Pastes from Word and web pages: the server makes Markdown of their HTML.
import {WORDS} from "./words.js";

const MOST = 2 * 1024 * 1024;

/** Handlers for what is pasted into the text or dropped on it. */
export function pasting(editor, field) {
    return {
        paste(event) {
            const given = event.clipboardData;
            const html = given.getData("text/html");
            const plain = given.getData("text/plain");
            if (html && plain.trim() && field.dataset.paste && size(html) <= MOST) {
                event.preventDefault();
                insertConverted(editor, field, html, plain);
                return true;
            }
            // Word brings a picture of its text along; only what is nothing else is a picture.
            if (given.files.length > 0 && !plain.trim() && field.dataset.upload) {
                event.preventDefault();
                editor.files.addAt([...given.files]);
                return true;
            }
            return false;
        },
        drop(event, view) {
            if (event.dataTransfer.files.length === 0 || !field.dataset.upload) {
                return false;
            }
            event.preventDefault();
            const at = view.posAtCoords({x: event.clientX, y: event.clientY}, false);
            editor.files.addAt([...event.dataTransfer.files], at);
            return true;
        },
    };
}

function size(text) {
    return new Blob([text]).size;
}

async function insertConverted(editor, field, html, plain) {
    const {surface} = editor;
    const {from, to} = surface.selection();
    const start = surface.track(from);
    const end = surface.track(to);
    editor.say(WORDS.pasting);
    let text = plain;
    let words = WORDS.pastedPlain;
    try {
        const answer = await fetch(field.dataset.paste, {
            method: "POST",
            body: html,
            headers: {"Content-Type": "text/html; charset=UTF-8", "Accept": "text/markdown",
                "X-Form-Token": field.form?.elements["form-token"]?.value ?? ""},
        });
        if (answer.ok && (answer.headers.get("Content-Type") ?? "").startsWith("text/markdown")) {
            text = (await answer.text()).trimEnd();
            words = WORDS.pasted;
        }
    } catch (problem) {
        // the plain text it is
    }
    surface.release(start);
    surface.release(end);
    const first = Math.min(start.position, end.position);
    const last = Math.max(start.position, end.position);
    const insert = text.replace(/\r\n?/g, "\n");
    surface.change([{from: first, to: last, insert}],
        [first + insert.length, first + insert.length], "input.paste");
    editor.say(words);
}
