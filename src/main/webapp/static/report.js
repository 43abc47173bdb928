// Sends the files of a report, puts what they say into its fields, and saves while somebody writes.
import {Autosave} from "./editor/autosave.js";
import {make} from "./editor/dom.js";
import {offer} from "./editor/offer.js";
import {Uploads} from "./editor/uploads.js";

const WORDS = {
    filled: (name, count) => `ใส่ข้อความจาก ${name} ใน ${count} ช่องแล้ว ตรวจแล้วเติมให้ครบ`,
    stored: (name) => `แนบ ${name} แล้ว`,
    fromFile: (name) => `ใส่จาก ${name} ตรวจดูอีกครั้ง`,
    ask: (name) => `${name} มีข้อความสำหรับช่องนี้ด้วย จะใส่อย่างไร`,
    behind: "ต่อท้าย",
    instead: "ใช้แทนที่พิมพ์ไว้",
    leave: "ไม่ใส่",
    remove: "เอาออก",
};

class ReportAutosave extends Autosave {

    fields() {
        return [...this.form.querySelectorAll("textarea")];
    }

    /** All fields: the browser keeps every word that the server does not have. */
    content() {
        return JSON.stringify(Object.fromEntries(
            this.fields().map((field) => [field.name, field.value])));
    }

    bringBack(text) {
        for (const [name, value] of Object.entries(JSON.parse(text))) {
            const field = this.form.elements[name];
            if (field instanceof HTMLTextAreaElement) {
                put(field, value);
            }
        }
    }
}

class ReportUploads extends Uploads {

    constructor(files, report, list, told) {
        super(files, files.action, (answer) => answer.name && answer.parts);
        this.report = report;
        this.list = list;
        this.told = told;
    }

    place(upload, answer) {
        if (!answer) {
            return;
        }
        upload.item.remove();
        this.hideWhenEmpty();
        this.show(answer);
        const filled = answer.parts.filter((part) => this.take(part, answer.name)).length;
        const ticks = [...this.report.querySelectorAll("input[name=ways]")];
        if (!ticks.some((tick) => tick.checked)) {
            ticks.filter((tick) => answer.ways.includes(tick.value)).forEach((tick) => {
                tick.checked = true;
                tick.dispatchEvent(new Event("change", {bubbles: true}));
            });
        }
        this.told.textContent = filled > 0
            ? WORDS.filled(answer.name, filled) : WORDS.stored(answer.name);
    }

    /** Whether the field was empty and holds the text now; else somebody is asked. */
    take(part, name) {
        const field = this.report.elements[part.field];
        if (!(field instanceof HTMLTextAreaElement) || field.value.includes(part.text)) {
            return false;
        }
        if (field.value.trim() === "") {
            put(field, part.text);
            field.parentElement.querySelector(".from-file")?.remove();
            field.after(make("p", {class: "field-hint from-file"}, WORDS.fromFile(name)));
            return true;
        }
        this.ask(field, part.text, name);
        return false;
    }

    ask(field, text, name) {
        const answer = (word, plain, act) => make("button", {type: "button",
            class: plain ? "button-plain button-small" : "button-small", onclick: () => {
                act();
                box.remove();
                field.focus();
            }}, word);
        const box = make("div", {class: "notice notice-care from-file", role: "group",
            "aria-label": WORDS.ask(name)},
        make("p", {}, WORDS.ask(name)),
        make("p", {class: "soft lines"}, text.length > 300 ? text.slice(0, 300) + "…" : text),
        make("div", {class: "buttons"},
            answer(WORDS.behind, false, () => put(field, field.value.trimEnd() + "\n\n" + text)),
            answer(WORDS.instead, true, () => put(field, text)),
            answer(WORDS.leave, true, () => {})));
        field.after(box);
    }

    show(answer) {
        const known = [...this.list.querySelectorAll("a")].some((one) =>
            one.getAttribute("href") === answer.address);
        if (known) {
            return;
        }
        const token = this.form.elements["form-token"].value;
        this.list.append(make("li", {}, make("a", {href: answer.address}, answer.name),
            make("form", {method: "post", action: answer.remove},
                make("input", {type: "hidden", name: "form-token", value: token}),
                make("button", {type: "submit", class: "button-plain button-small",
                    "aria-label": `${WORDS.remove} ${answer.name}`}, WORDS.remove)),
            ...answer.notes.map((note) => make("span", {class: "file-note"}, note))));
        this.list.hidden = false;
    }
}

/** Writes into a field as somebody would. */
function put(field, text) {
    field.value = text;
    field.dispatchEvent(new Event("input", {bubbles: true}));
}

function begin(report) {
    const first = report.elements.gained;
    Object.assign(first.dataset, {autosave: report.dataset.autosave,
        document: report.dataset.document, person: report.dataset.person});
    const autosave = new ReportAutosave(first);
    report.querySelector("[data-saved]").append(autosave.element);
    offer(autosave, (text) => autosave.bringBack(text), report);
}

function beginFiles(files, report) {
    const list = document.querySelector("[data-report-files]");
    const told = files.querySelector("[data-told]");
    const uploads = new ReportUploads(files, report, list, told);
    told.before(uploads.element);
    files.querySelector("[data-send]").hidden = true;
    files.classList.add("drop");
    for (const input of files.querySelectorAll("input[type=file]")) {
        input.required = false;
        input.addEventListener("change", () => {
            uploads.add([...input.files]);
            input.value = "";
        });
    }
    files.addEventListener("dragover", (event) => {
        event.preventDefault();
        files.classList.add("drop-over");
    });
    files.addEventListener("dragleave", () => files.classList.remove("drop-over"));
    files.addEventListener("drop", (event) => {
        event.preventDefault();
        files.classList.remove("drop-over");
        uploads.add([...event.dataTransfer.files]);
    });
}

const report = document.querySelector("form[data-report]");
begin(report);
beginFiles(document.querySelector("form[data-files]"), report);
report.dataset.ready = "";
