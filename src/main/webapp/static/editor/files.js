// Sends files and pictures and puts them into the text where they were dropped, in their order.
import {make} from "./dom.js";
import {WORDS} from "./words.js";

const AT_ONCE = 2;

export class Files {

    /** @param say tells one sentence about what has happened */
    constructor(surface, field, say) {
        this.surface = surface;
        this.field = field;
        this.say = say;
        this.waiting = [];
        this.running = 0;
        this.last = Promise.resolve();
        this.element = make("ul", {class: "editor-uploads", "aria-label": WORDS.uploads,
            hidden: true});
        this.picker = make("input", {type: "file", multiple: true, hidden: true, tabindex: "-1",
            "aria-label": WORDS.files});
        this.picker.addEventListener("change", () => {
            this.add([...this.picker.files]);
            this.picker.value = "";
        });
    }

    choose() {
        this.picker.click();
    }

    add(files, position) {
        for (const file of files) {
            const upload = this.shown(file);
            upload.mark = this.surface.track(position);
            upload.done = new Promise((resolve) => {
                upload.resolve = resolve;
            });
            this.last = this.last.then(() => upload.done).then((answer) =>
                this.place(upload, answer));
            this.waiting.push(upload);
        }
        this.next();
    }

    shown(file) {
        const upload = {file};
        upload.bar = make("progress", {max: "100", value: "0", "aria-label":
            WORDS.uploading(file.name)});
        upload.problem = make("span", {class: "field-problem", role: "alert"});
        upload.cancel = make("button", {type: "button", class: "button-plain", "aria-label":
            `${WORDS.cancel} ${file.name}`, onclick: () => this.give(upload)}, WORDS.cancel);
        upload.again = make("button", {type: "button", class: "button-plain", hidden: true,
            "aria-label": `${WORDS.again} ${file.name}`, onclick: () => {
                upload.item.remove();
                this.add([file]);
                this.hideWhenEmpty();
            }}, WORDS.again);
        upload.item = make("li", {}, make("span", {class: "editor-file"}, file.name), upload.bar,
            upload.problem, upload.again, upload.cancel);
        this.element.append(upload.item);
        this.element.hidden = false;
        return upload;
    }

    next() {
        while (this.running < AT_ONCE && this.waiting.length > 0) {
            this.send(this.waiting.shift());
        }
    }

    send(upload) {
        this.running += 1;
        const form = new FormData();
        form.set("form-token", this.field.form?.elements["form-token"]?.value ?? "");
        form.set("file", upload.file, upload.file.name);
        const request = new XMLHttpRequest();
        upload.request = request;
        request.open("POST", this.field.dataset.upload);
        request.setRequestHeader("Accept", "application/json");
        request.responseType = "text";
        request.upload.addEventListener("progress", (event) => {
            if (event.lengthComputable) {
                upload.bar.value = Math.round(event.loaded / event.total * 100);
            }
        });
        request.addEventListener("loadend", () => {
            this.running -= 1;
            this.next();
            const told = json(request.responseText);
            if (request.status >= 200 && request.status < 300 && told?.markdown) {
                upload.resolve(told);
            } else {
                upload.resolve(null);
                if (!upload.given) {
                    this.failed(upload, told?.detail
                        ?? (request.status === 413 ? WORDS.uploadTooLarge : WORDS.uploadFailed),
                    request.status === 0 || request.status >= 500);
                }
            }
        });
        request.send(form);
    }

    failed(upload, sentence, again) {
        upload.bar.hidden = true;
        upload.problem.textContent = sentence;
        upload.item.classList.add("editor-file-wrong");
        upload.again.hidden = !again;
        upload.cancel.textContent = WORDS.dismiss;
        upload.cancel.setAttribute("aria-label", `${WORDS.dismiss} ${upload.file.name}`);
    }

    /** Somebody does not want it any more, or has read why it failed. */
    give(upload) {
        upload.given = true;
        this.waiting = this.waiting.filter((one) => one !== upload);
        upload.request?.abort();
        upload.resolve(null);
        upload.item.remove();
        this.hideWhenEmpty();
    }

    place(upload, answer) {
        this.surface.release(upload.mark);
        if (!answer) {
            return;
        }
        upload.item.remove();
        this.hideWhenEmpty();
        list(answer);
        const at = upload.mark.position;
        const line = this.surface.line(at);
        const start = at > line.from && answer.image ? "\n\n" : "";
        const end = answer.image ? "\n\n" : "\n";
        const insert = start + answer.markdown + end;
        const untold = answer.image && answer.markdown.startsWith("![](");
        const cursor = at + start.length + (untold ? 2 : answer.markdown.length + end.length);
        this.surface.change([{from: at, insert}], [cursor, cursor]);
        this.say(WORDS.uploaded(answer.name ?? upload.file.name)
            + (answer.note ? " " + answer.note : "") + (untold ? " " + WORDS.altNext : ""));
    }

    hideWhenEmpty() {
        this.element.hidden = this.element.children.length === 0;
    }
}

/** Shows a file among those of the page, where it has such a list. */
function list(answer) {
    const files = document.querySelector("[data-draft-files]");
    if (files && ![...files.querySelectorAll("a")].some((one) =>
        one.getAttribute("href") === answer.address)) {
        files.append(make("li", {}, make("a", {href: answer.address}, answer.name)));
        files.hidden = false;
        document.querySelector("[data-no-files]")?.remove();
    }
}

function json(text) {
    try {
        return JSON.parse(text);
    } catch (problem) {
        return null;
    }
}
