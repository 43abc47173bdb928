// Sends files, two at a time, and tells how far each has come.
import {make} from "./dom.js";
import {WORDS} from "./words.js";

const AT_ONCE = 2;

/** What becomes of the answers says "place(upload, answer)"; they come in the order of the files. */
export class Uploads {

    /**
     * @param form whose token goes along
     * @param address where the files go
     * @param fits whether an answer is one that we expect
     */
    constructor(form, address, fits) {
        this.form = form;
        this.address = address;
        this.fits = fits;
        this.waiting = [];
        this.running = 0;
        this.last = Promise.resolve();
        this.element = make("ul", {class: "editor-uploads", "aria-label": WORDS.uploads,
            hidden: true});
    }

    /** @param begun hears of each file before it is sent */
    add(files, begun = () => {}) {
        for (const file of files) {
            const upload = this.shown(file);
            begun(upload);
            upload.done = new Promise((resolve) => {
                upload.resolve = resolve;
            });
            this.last = this.last.then(() => upload.done).then((answer) =>
                this.place(upload, answer));
            this.waiting.push(upload);
        }
        this.next();
    }

    /** Files that are sent once more when the first try has failed. */
    addAgain(files) {
        this.add(files);
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
                this.addAgain([file]);
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
        form.set("form-token", this.form?.elements["form-token"]?.value ?? "");
        form.set("file", upload.file, upload.file.name);
        const request = new XMLHttpRequest();
        upload.request = request;
        request.open("POST", this.address);
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
            if (request.status >= 200 && request.status < 300 && told && this.fits(told)) {
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

    hideWhenEmpty() {
        this.element.hidden = this.element.children.length === 0;
    }
}

function json(text) {
    try {
        return JSON.parse(text);
    } catch (problem) {
        return null;
    }
}
