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
    byMachine: "อ่านด้วยเครื่อง อาจมีคำผิด เทียบกับภาพก่อนส่ง",
    put: "ใส่ในช่องนี้",
    read: (name) => `เครื่องอ่าน ${name} แล้ว ข้อความรอให้เลือกใส่ที่ใต้ช่อง`,
    unread: (name) => `เครื่องอ่านข้อความใน ${name} ไม่ได้`,
};

/** How long until the first question whether a machine has read a file, and at most, in ms. */
const FIRST_QUESTION = 2_000;
const LONGEST_PAUSE = 15_000;

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
        this.ask(field, part.text, name, false);
        return false;
    }

    /** Nothing that a machine has read stands in a field before somebody has seen it. */
    offer(answer) {
        const asked = answer.parts.filter((part) => {
            const field = this.report.elements[part.field];
            const fits = field instanceof HTMLTextAreaElement && !field.value.includes(part.text);
            if (fits) {
                this.ask(field, part.text, answer.name, true);
            }
            return fits;
        }).length;
        this.told.textContent = asked > 0
            ? WORDS.read(answer.name) : WORDS.unread(answer.name);
    }

    /** Asks again and again until a machine has read a file; the writer goes on meanwhile. */
    watch(item, address, pause = FIRST_QUESTION) {
        const again = () => this.watch(item, address, Math.min(pause * 1.5, LONGEST_PAUSE));
        setTimeout(async () => {
            if (!item.isConnected) {
                return;
            }
            try {
                const response = await fetch(address, {headers: {Accept: "application/json"}});
                if (response.ok) {
                    const answer = await response.json();
                    if (answer.reading) {
                        again();
                    } else {
                        item.querySelectorAll(".file-note").forEach((note) => note.remove());
                        item.append(...notes(answer));
                        this.offer(answer);
                    }
                } else if (response.status >= 500) {
                    again();
                }
            } catch (problem) {
                again(); // the connection has dropped
            }
        }, pause);
    }

    ask(field, text, name, byMachine) {
        const answer = (word, plain, act) => make("button", {type: "button",
            class: plain ? "button-plain button-small" : "button-small", onclick: () => {
                act();
                box.remove();
                field.focus();
            }}, word);
        const box = make("div", {class: "notice notice-care from-file", role: "group",
            "aria-label": WORDS.ask(name)},
        make("p", {}, WORDS.ask(name)),
        byMachine ? make("p", {}, make("strong", {}, WORDS.byMachine)) : null,
        make("p", {class: "soft lines"}, text.length > 300 ? text.slice(0, 300) + "…" : text),
        make("div", {class: "buttons"}, ...(field.value.trim() === ""
            ? [answer(WORDS.put, false, () => put(field,
                field.value.trim() === "" ? text : field.value.trimEnd() + "\n\n" + text))]
            : [answer(WORDS.behind, false, () => put(field, field.value.trimEnd() + "\n\n" + text)),
                answer(WORDS.instead, true, () => put(field, text))]),
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
        const item = make("li", {}, make("a", {href: answer.address}, answer.name),
            make("form", {method: "post", action: answer.remove},
                make("input", {type: "hidden", name: "form-token", value: token}),
                make("button", {type: "submit", class: "button-plain button-small",
                    "aria-label": `${WORDS.remove} ${answer.name}`}, WORDS.remove)),
            ...notes(answer));
        this.list.append(item);
        this.list.hidden = false;
        if (answer.reading) {
            this.watch(item, answer.reading);
        }
    }
}

/** What somebody should know of a file. */
function notes(answer) {
    return answer.notes.map((note) => make("span", {class: "file-note"}, note));
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
    for (const item of list.querySelectorAll("li[data-reading]")) {
        uploads.watch(item, item.dataset.reading);
    }
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
