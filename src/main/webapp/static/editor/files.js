// Sends files and pictures and puts them into the text where they were dropped, in their order.
import {make} from "./dom.js";
import {Uploads} from "./uploads.js";
import {WORDS} from "./words.js";

export class Files extends Uploads {

    /** @param say tells one sentence about what has happened */
    constructor(surface, field, say) {
        super(field.form, field.dataset.upload, (told) => told.markdown);
        this.surface = surface;
        this.say = say;
        this.picker = make("input", {type: "file", multiple: true, hidden: true, tabindex: "-1",
            "aria-label": WORDS.files});
        this.picker.addEventListener("change", () => {
            this.addAt([...this.picker.files]);
            this.picker.value = "";
        });
    }

    choose() {
        this.picker.click();
    }

    /** Without a position they go where the cursor is. */
    addAt(files, position) {
        this.add(files, (upload) => {
            upload.mark = this.surface.track(position);
        });
    }

    addAgain(files) {
        this.addAt(files);
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
