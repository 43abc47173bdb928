// Shows what readers will see, as the server prints it.
import {debounced, make} from "./dom.js";
import {WORDS} from "./words.js";

const WAIT = 350;
const AGAIN = 5000;

export class Preview {

    constructor(field, text) {
        this.field = field;
        this.text = text;
        this.shown = null;
        this.page = make("div", {class: "prose"});
        this.note = make("p", {class: "editor-note", hidden: true}, WORDS.previewAway);
        this.element = make("section", {class: "editor-preview", "aria-label": WORDS.preview,
            tabindex: "0"}, this.note, this.page);
        this.page.addEventListener("click", (event) => this.follow(event));
        this.later = debounced(() => this.renew(), WAIT);
    }

    /** Asks again when it is in sight and the text is another. */
    async renew() {
        const text = this.text();
        if (text === this.shown || this.element.offsetParent === null) {
            return;
        }
        if (text.trim() === "") {
            this.stale?.abort();
            this.page.replaceChildren(make("p", {class: "soft"}, WORDS.previewEmpty));
            this.shown = text;
            this.note.hidden = true;
            return;
        }
        this.stale?.abort();
        const asking = new AbortController();
        this.stale = asking;
        clearTimeout(this.retry);
        const form = new URLSearchParams({
            "form-token": this.field.form?.elements["form-token"]?.value ?? "",
            markdown: text,
        });
        if (this.field.dataset.document) {
            form.set("document", this.field.dataset.document);
        }
        try {
            const answer = await fetch(this.field.dataset.preview,
                {method: "POST", body: form, signal: asking.signal, redirect: "error"});
            if (!answer.ok) {
                throw await said(answer);
            }
            this.show(await answer.text());
            this.shown = text;
            this.note.hidden = true;
        } catch (problem) {
            if (problem.name === "AbortError") {
                return;
            }
            this.note.textContent = problem.sentence ?? WORDS.previewAway;
            this.note.hidden = false;
            if (!problem.sentence) {
                this.retry = setTimeout(() => this.renew(), AGAIN);
            }
        }
    }

    /** The server lets nothing through that runs; ids must not be those of the form. */
    show(html) {
        const page = new DOMParser().parseFromString(html, "text/html");
        page.querySelectorAll("[id]").forEach((one) => {
            one.id = "preview-" + one.id;
        });
        const kept = this.element.scrollTop;
        this.page.replaceChildren(...page.body.childNodes);
        this.element.scrollTop = kept;
    }

    /** A link must not lead away from what is not saved yet. */
    follow(event) {
        const link = event.target.closest("a[href]");
        if (!link) {
            return;
        }
        event.preventDefault();
        const goal = link.getAttribute("href");
        if (goal.startsWith("#")) {
            const id = "preview-" + decodeURIComponent(goal.slice(1));
            document.getElementById(id)?.scrollIntoView({block: "nearest"});
        } else {
            window.open(link.href, "_blank", "noopener");
        }
    }

    /** Keeps roughly in step with the text: share is 0 at its beginning and 1 at its end. */
    scrollTo(share) {
        this.element.scrollTop =
            share * (this.element.scrollHeight - this.element.clientHeight);
    }
}

async function said(answer) {
    const problem = new Error(String(answer.status));
    if ((answer.headers.get("Content-Type") ?? "").startsWith("application/problem+json")) {
        problem.sentence = (await answer.json()).detail;
    }
    return problem;
}
